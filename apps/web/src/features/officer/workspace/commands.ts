import type { FormObject } from '../../../api/types.js';
import type { OrganisationValue } from '../consultation/organisations-field.js';

/** The commands laid over a process, in the order they are offered. */
export const COMMANDS = [
  'record-payment',
  'resume',
  'consult',
  'request-supplement',
  'pause',
  'extend',
  'stop',
  'refuse',
] as const;
export type CommandKey = (typeof COMMANDS)[number];

const PATH: Readonly<Record<CommandKey, string>> = {
  'record-payment': 'payment',
  resume: 'resume',
  consult: 'consultations',
  'request-supplement': 'supplement-request',
  pause: 'pause',
  extend: 'extension',
  stop: 'stop',
  refuse: 'refusal',
};

export const commandPath = (key: CommandKey): string => PATH[key];

/** An action is known by its act or by the path of its command. */
export function commandOf(key: string): CommandKey | undefined {
  return COMMANDS.find((one) => one === key || PATH[one] === key);
}

export type FieldName =
  | 'reason'
  | 'legalBasis'
  | 'items'
  | 'days'
  | 'type'
  | 'amount'
  | 'method'
  | 'receiptNo'
  | 'units'
  | 'question'
  | 'documents'
  | 'limitDays'
  | 'organisations'
  | 'onSilence'
  | 'join';

/** What each command asks. */
export const FIELDS: Readonly<Record<CommandKey, readonly FieldName[]>> = {
  'record-payment': ['amount', 'method', 'receiptNo'],
  resume: ['reason'],
  consult: ['units', 'organisations', 'question', 'documents', 'limitDays', 'onSilence', 'join'],
  'request-supplement': ['items', 'reason', 'legalBasis'],
  pause: ['type', 'reason', 'legalBasis'],
  extend: ['days', 'reason', 'legalBasis'],
  stop: ['reason', 'legalBasis'],
  refuse: ['reason', 'legalBasis'],
};

/** The field of the dialog that a fault of the body points to. */
export function fieldOf(key: CommandKey, pointer: string): FieldName | undefined {
  const [first = ''] = pointer.split('/').filter((part) => part !== '' && part !== 'data');
  const own: Readonly<Record<string, FieldName>> =
    key === 'extend' ? { amount: 'days', unit: 'days' } : { limit: 'limitDays' };
  return own[first] ?? FIELDS[key].find((name) => name === first);
}

export interface CommandValues {
  readonly reason: string;
  readonly legalBasis: string;
  /** Of a component by its code, or of none. */
  readonly items: readonly { readonly component: string; readonly text: string }[];
  readonly days: number;
  readonly type: string;
  readonly amount: number;
  readonly method: string;
  readonly receiptNo: string;
  readonly units: readonly string[];
  readonly question: string;
  readonly documents: readonly string[];
  readonly limitDays: number;
  readonly organisations: readonly OrganisationValue[];
  readonly onSilence: string;
  readonly join: boolean;
}

export const EMPTY: CommandValues = {
  reason: '',
  legalBasis: '',
  items: [],
  days: 5,
  type: 'inspection',
  amount: 0,
  method: 'cash',
  receiptNo: '',
  units: [],
  question: '',
  documents: [],
  limitDays: 7,
  organisations: [],
  onSilence: 'proceed-without',
  join: false,
};

const grounds = (v: CommandValues): FormObject => ({
  reason: v.reason.trim(),
  legalBasis: v.legalBasis.trim(),
});

const organisationOf = ({ name, email, contact }: OrganisationValue): FormObject => ({
  name: name.trim(),
  email: email.trim(),
  ...(contact.trim() !== '' && { contact: contact.trim() }),
});

/** The body that the API takes for a command. */
export function bodyOf(key: CommandKey, v: CommandValues, now: string): FormObject {
  switch (key) {
    case 'record-payment':
      return { amount: v.amount, method: v.method, receiptNo: v.receiptNo.trim(), paidAt: now };
    case 'resume':
      return v.reason.trim() === '' ? {} : { reason: v.reason.trim() };
    case 'consult':
      return {
        ...(v.units.length > 0 && { units: [...v.units] }),
        ...(v.organisations.length > 0 && { organisations: v.organisations.map(organisationOf) }),
        question: v.question.trim(),
        ...(v.documents.length > 0 && { documents: [...v.documents] }),
        limit: { amount: v.limitDays, unit: 'working-day' },
        onSilence: v.onSilence,
        ...(v.join && { join: true }),
      };
    case 'request-supplement':
      return {
        ...grounds(v),
        items: v.items.map(({ component, text }) =>
          component === '' ? { text: text.trim() } : { component, text: text.trim() },
        ),
      };
    case 'pause':
      return { ...grounds(v), type: v.type };
    case 'extend':
      return { ...grounds(v), amount: v.days, unit: 'working-day' };
    case 'stop':
    case 'refuse':
      return grounds(v);
  }
}

/** The faults the page itself can see before sending: what was left blank. */
export function blanks(key: CommandKey, v: CommandValues): readonly FieldName[] {
  return FIELDS[key].filter((name) => {
    if (name === 'documents' || name === 'join' || (key === 'resume' && name === 'reason'))
      return false;
    if (name === 'units' && v.organisations.length > 0) return false;
    if (name === 'organisations') {
      return v.organisations.some((o) => o.name.trim() === '' || o.email.trim() === '');
    }
    const value = v[name];
    if (typeof value === 'string') return value.trim() === '';
    if (typeof value === 'number') return !(value > 0);
    if (name === 'items') return v.items.length === 0 || v.items.some((i) => i.text.trim() === '');
    return typeof value !== 'boolean' && value.length === 0;
  });
}
