import { EVENT_KINDS } from '#libs/dossier/domain';
import { EVENT_RULES, ruleFor, type EventRule } from './event-rules.js';
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
  else {
    expect(rule.channels).toContain('in-app');
    expect(TEMPLATES).toContain(rule.template);
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
  expect(ruleFor(kind)).toMatchObject({ audience: 'applicant', channels: ['in-app', 'e-mail'] });
});
