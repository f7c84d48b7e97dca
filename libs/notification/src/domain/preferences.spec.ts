import { parseInstant } from '#libs/kernel';
import {
  wants,
  decideMail,
  DEFAULT_PREFERENCES,
  lastDigestSlot,
  quietUntil,
} from './preferences.js';

const at = (time: string, day = '2026-11-23'): number =>
  parseInstant(`${day}T${time}:00+07:00`) ?? 0;
const NIGHT = { from: '21:00', to: '06:30' };
const news = { urgent: false, class: 'news' } as const;
const work = { urgent: false, class: 'work' } as const;
const act = { urgent: true, class: 'act' } as const;

describe('quiet hours', () => {
  it.each([
    ['20:59', undefined],
    ['21:00', at('06:30', '2026-11-24')],
    ['23:59', at('06:30', '2026-11-24')],
    ['00:00', at('06:30')],
    ['06:29', at('06:30')],
    ['06:30', undefined],
  ])('over night at %s', (now, until) => expect(quietUntil(NIGHT, at(now))).toBe(until));

  it.each([
    ['11:59', undefined],
    ['12:00', at('13:30')],
    ['13:30', undefined],
  ])('at noon at %s', (now, until) =>
    expect(quietUntil({ from: '12:00', to: '13:30' }, at(now))).toBe(until),
  );
});

describe('a mail', () => {
  const wishes = {
    ...DEFAULT_PREFERENCES,
    quietHours: NIGHT,
    muted: [{ kind: 'dossier.resumed', channel: 'e-mail' as const }],
  };

  it.each([
    ['goes at once by day', news, 'dossier.submitted', '09:00', { when: 'now' }],
    ['waits at night', news, 'dossier.submitted', '05:00', { when: 'later', at: at('06:30') }],
    ['does not go where it is muted', news, 'dossier.resumed', '09:00', { when: 'never' }],
    ['goes at night where it is urgent', act, 'dossier.decided', '05:00', { when: 'now' }],
  ] as const)('%s', (_what, rule, kind, now, decision) =>
    expect(decideMail(rule, kind, wishes, at(now))).toEqual(decision),
  );

  it('waits for the digest of an officer, but not where it is urgent', () => {
    const digest = { ...DEFAULT_PREFERENCES, digestHours: [8, 13] };
    expect(decideMail(work, 'task.opened', digest, at('09:00'))).toEqual({ when: 'digest' });
    const late = { urgent: true, class: 'work' } as const;
    expect(decideMail(late, 'dossier.overdue', digest, at('09:00'))).toEqual({ when: 'now' });
  });

  it('stays away from those who want none, but not where it is urgent', () => {
    const none = {
      ...DEFAULT_PREFERENCES,
      channels: { 'e-mail': false, sms: true, zalo: true },
    };
    expect(decideMail(news, 'dossier.submitted', none, at('09:00'))).toEqual({ when: 'never' });
    expect(decideMail(act, 'dossier.decided', none, at('09:00'))).toEqual({ when: 'now' });
  });
});

it.each([
  ['e-mail', 'dossier.resumed', true],
  ['sms', 'dossier.resumed', false],
  ['sms', 'dossier.submitted', true],
  ['zalo', 'dossier.submitted', false],
] as const)('%s for %s is wanted: %p', (channel, kind, wanted) => {
  const channels = { 'e-mail': true, sms: true, zalo: false };
  const muted = [{ kind: 'dossier.resumed', channel: 'sms' as const }];
  expect(wants({ ...DEFAULT_PREFERENCES, channels, muted }, kind, channel)).toBe(wanted);
});

it.each([
  ['07:59', undefined],
  ['08:00', at('08:00')],
  ['12:59', at('08:00')],
  ['13:05', at('13:00')],
])('the digest slot at %s', (now, slot) => expect(lastDigestSlot([13, 8], at(now))).toBe(slot));
