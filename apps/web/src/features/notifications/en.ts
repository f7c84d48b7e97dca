import type { Same } from '../../i18n/use-text.js';
import type { vi } from './vi.js';

export const en: Same<typeof vi> = {
  title: 'How you are told',
  lead: 'Every notification stands in the portal. Choose when you also get a mail; urgent matters always come at once.',
  channels: 'Tell me by',
  channel: { 'e-mail': 'E-mail', sms: 'SMS', zalo: 'Zalo' },
  phoneHint: 'SMS and Zalo are used only where a mail did not reach you.',
  quiet: 'Quiet hours',
  quietOn: 'No ordinary mail during quiet hours',
  from: 'From',
  to: 'Until',
  digest: 'Digest',
  digestHint:
    'Choose hours of working days to get everything in one mail. None chosen: a mail for each.',
  hour: (hour: number) => `${hour}:00`,
  kinds: 'Each kind of notification',
  kindsHint:
    'Untick what you do not want to get that way. Acts of the authority of which the law says you must be told cannot be unticked.',
  kind: 'Kind',
  column: { 'e-mail': 'E-mail', sms: 'SMS', zalo: 'Zalo' },
  urgent: 'always at once',
  unused: 'not sent this way',
  save: 'Save',
  saved: 'Your choice is saved.',
  failed: 'That was not saved. Your choice is still on the page; please try again.',
  letters: {
    title: 'Letters to send',
    lead: 'These notices did not reach their readers over the network. Print them, post them or hand them over, and record it here.',
    empty: 'No letters are waiting',
    note: 'Consignment number, who took it, or why it came back',
    handedOver: 'Handed over',
    returned: 'Came back',
    done: 'Recorded.',
  },
};
