import type { ProcedureContent } from '#libs/procedure/domain';
import { compileCalendar } from '#libs/working-time/domain';
import type { Relation } from './act.js';
import type { Decision } from './change.js';
import type { DossierCommand } from './command.js';
import type { ActingPerson, DecisionContext, UnitRef } from './context.js';
import { decide } from './decide.js';
import { legalTimekeeper } from './legal-timekeeper.js';
import type { DossierRefusal } from './refusal.js';
import { PROCEDURE } from './procedure.fixture.js';
import { relationsOf } from './relation.js';
import { openTasks, type DossierState, type TaskState } from './state.js';

const t = (text: string) => ({ vi: text, en: text });
export const at = (text: string): number => Date.parse(`2026-${text}:00+07:00`);

const DAY = [
  ['08:00', '12:00'],
  ['13:00', '17:00'],
] as const;
const made = compileCalendar({
  code: 'plain',
  version: 1,
  zone: 'Asia/Ho_Chi_Minh',
  years: [
    { year: 2026, announced: true },
    { year: 2027, announced: false },
  ],
  weeks: [
    { effectiveFrom: '2026-01-01', hours: { mon: DAY, tue: DAY, wed: DAY, thu: DAY, fri: DAY } },
  ],
  days: [],
});
if (!made.ok) throw new Error(made.error.detail);
const calendar = made.value;

export const units: readonly UnitRef[] = ['agency', 'desk', 'division', 'fire', 'water'].map(
  (code) => ({
    id: `unit-${code}`,
    code,
    name: t(code),
  }),
);

const AGENCY = { unitId: 'unit-agency', chain: ['unit-agency'] };

const person = (name: string, unit?: string, role?: string): ActingPerson => ({
  accountId: name,
  name,
  posts: unit && role ? [{ unitId: `unit-${unit}`, role }] : [],
});

export const PEOPLE = {
  investor: person('investor'),
  stranger: person('stranger'),
  desk: person('desk', 'desk', 'receptionist'),
  specialist: person('specialist', 'division', 'specialist'),
  specialist2: person('specialist2', 'division', 'specialist'),
  head: person('head', 'division', 'head'),
  leader: person('leader', 'agency', 'leader'),
  clerk: person('clerk', 'agency', 'clerk'),
  fire: person('fire', 'fire', 'consultee'),
  water: person('water', 'water', 'consultee'),
  manager: person('manager', 'agency', 'manager'),
  auditor: person('auditor', 'agency', 'auditor'),
} as const;
export type Who = keyof typeof PEOPLE | 'system';

export const DRAFT: DossierState = {
  id: 'dossier',
  version: 1,
  status: 'draft',
  stage: 'reception',
  procedureVersionId: 'version',
  applicantAccountId: 'investor',
  applicantName: 'Investor',
  contactEmail: null,
  form: { name: 'Sao Biển' },
  marking: null,
  limitCase: null,
  legalLimit: null,
  committedLimit: null,
  sentAt: null,
  arrivedAt: null,
  receivedAt: null,
  decidedAt: null,
  closedAt: null,
  dueAt: null,
  legalDueAt: null,
  provisional: false,
  calendarVersion: null,
  verdict: null,
  decision: null,
  pause: null,
  fee: null,
  extension: null,
  rating: null,
  supplements: [],
  tasks: [],
  consultations: [],
  clock: [],
  timers: [],
  recused: [],
  awaited: [],
  origin: null,
};

/** One dossier in the hands of a test: a state, a clock, and what happened so far. */
export class Case {
  state: DossierState = DRAFT;
  readonly kinds: string[] = [];
  private ids = 0;

  constructor(
    private readonly procedure: ProcedureContent = PROCEDURE,
    /** Monday, 2 March 2026, 09:00. */
    public now: number = at('03-02T09:00'),
  ) {}

  context(who: Who, procedure = this.procedure): DecisionContext {
    const actor = who === 'system' ? { accountId: '', name: 'system', posts: [] } : PEOPLE[who];
    const relations: ReadonlySet<Relation> =
      who === 'system' ? new Set(['system'] as const) : relationsOf(actor, this.state, AGENCY);
    return {
      now: this.now,
      newId: () => `id-${++this.ids}`,
      actor,
      relations,
      agency: AGENCY,
      procedure,
      procedureVersionId: 'version',
      procedureOpen: true,
      linked: new Map([['8.888888', t('Linked')]]),
      rules: {
        firstAnswer: { amount: 8, unit: 'working-hour' },
        consultation: { amount: 3, unit: 'working-day' },
        payment: { amount: 5, unit: 'working-day' },
        escalation: { amount: 4, unit: 'working-hour' },
      },
      time: legalTimekeeper(calendar),
      unit: (code) => units.find((u) => u.code === code),
      unitById: (id) => units.find((u) => u.id === id),
    };
  }

  /** Tries a command; takes it over where it was accepted. */
  try(who: Who, command: DossierCommand, context = this.context(who)): DossierRefusal | Decision {
    const decided = decide(this.state, command, context);
    if (!decided.ok) return decided.error;
    this.state = decided.value.next;
    this.kinds.push(...decided.value.events.map((e) => e.kind));
    return decided.value;
  }

  do(who: Who, command: DossierCommand): Decision {
    const done = this.try(who, command);
    if ('code' in done)
      throw new Error(`${who} ${command.kind}: ${done.code} ${done.detail ?? ''}`);
    return done;
  }

  task(nodeId: string): TaskState {
    const task = openTasks(this.state).find(
      (x) => x.nodeId === nodeId && x.kind !== 'consultation',
    );
    if (!task) throw new Error(`No open task ${nodeId}`);
    return task;
  }

  step(who: Who, nodeId: string, key: string): Decision {
    return this.do(who, { kind: 'complete-step', taskId: this.task(nodeId).id, outcome: key });
  }

  submitted(): this {
    this.do('investor', { kind: 'submit', fingerprint: {}, attached: new Set(['c-1']) });
    return this;
  }

  accepted(): this {
    this.submitted().do('desk', { kind: 'accept', note: 'ok' });
    return this;
  }

  consulting(): this {
    this.accepted().step('specialist', 'appraisal', 'ask');
    return this;
  }

  decided(): this {
    this.accepted().step('specialist', 'appraisal', 'skip');
    this.step('head', 'review', 'pass');
    this.step('leader', 'signature', 'approve');
    this.step('clerk', 'issue', 'done');
    return this;
  }

  returned(): this {
    this.decided().step('desk', 'return', 'done');
    return this;
  }
}

export const GROUNDS = { reason: 'Because', legalBasis: 'Article 1' };
