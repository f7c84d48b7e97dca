import { EVENT_KINDS } from '#libs/dossier/domain';
import { EVENT_RULES, ruleFor, toldAbout, type EventRule } from './event-rules.js';
import { TEMPLATES } from './template-key.js';

const rules: [string, EventRule][] = Object.entries(EVENT_RULES);

it('refuses to be silent about an event that nobody decided', () => {
  expect(() => ruleFor('dossier.vanished')).toThrow(/dossier.vanished/);
  expect(() => ruleFor('toString')).toThrow(/toString/);
});

it('decides about every event that a dossier can have, and about no other', () =>
  expect(Object.keys(EVENT_RULES).sort()).toEqual([...EVENT_KINDS].sort()));

it.each(rules)('%s is told to somebody, or says why not', (kind, rule) => {
  expect(ruleFor(kind)).toBe(rule);
  if ('silent' in rule) expect(rule.silent.length).toBeGreaterThan(10);
  else expect(toldAbout(kind)).not.toHaveLength(0);
  for (const told of toldAbout(kind)) {
    expect(told.channels).toContain('in-app');
    expect(TEMPLATES).toContain(told.template);
  }
});

/** Issue by issue, what a person must get by mail. */
it.each([
  'dossier.submitted',
  'dossier.accepted',
  'dossier.refused',
  'dossier.supplement-requested',
  'dossier.resumed',
  'dossier.due-date-changed',
  'dossier.decided',
  'dossier.returned',
  'dossier.withdrawn',
  'dossier.stopped',
])('the applicant gets a mail at %s', (kind) => {
  expect(toldAbout(kind)[0]).toMatchObject({
    audience: 'applicant',
    channels: ['in-app', 'e-mail'],
  });
});

it('tells followers for their information: last, without urgency, and in the portal alone', () => {
  const followed = Object.keys(EVENT_RULES).filter((kind) =>
    toldAbout(kind).some(({ audience }) => audience === 'followers'),
  );
  expect(followed.length).toBeGreaterThan(10);
  for (const kind of followed) {
    const last = toldAbout(kind).at(-1);
    expect([kind, last?.audience, last?.urgent, last?.channels]).toEqual([
      kind,
      'followers',
      false,
      ['in-app'],
    ]);
    // A dossier's turns alone: what goes on inside a unit is for those who work there.
    expect(kind).toMatch(/^dossier\./);
  }
});

it('tells the applicant of lateness, and the officers, their heads and managers', () =>
  expect(toldAbout('dossier.overdue').map((told) => told.audience)).toEqual([
    'applicant',
    'in-charge',
    'heads',
    'managers',
    'followers',
  ]));
