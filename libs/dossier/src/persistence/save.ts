import type { Instant } from '#libs/kernel';
import { insertOfRows, type OutboxRow, type Tx } from '#libs/platform';
import type { DossierState } from '../domain/index.js';
import type { StoredEvent } from './event.store.js';
import {
  CLOCK,
  clockRows,
  CONSULTATION,
  consultationRow,
  EVENT,
  eventRow,
  iso,
  namesOf,
  SUPPLEMENT,
  supplementRow,
  TASK,
  taskRow,
  type Table,
} from './part-rows.js';

/** How a new dossier gets its code: from the agency's counter of that day. */
export interface Numbering {
  readonly agency: string;
  readonly day: string;
  readonly prefix: string;
}

export interface Save {
  readonly before: DossierState;
  readonly next: DossierState;
  readonly events: readonly StoredEvent[];
  readonly numbering?: Numbering | undefined;
  /** What the rest of the house hears; a code that is given here joins it. */
  readonly messages?: readonly OutboxRow[] | undefined;
  /** Whether the transaction ends with it. */
  readonly last?: boolean;
}

/** The form as it is stored: its sensitive fields sealed. */
export interface StoredForm {
  readonly form: DossierState['form'];
  readonly sealedWith: string;
}

/** Those of `next` that `before` does not hold in the same form. */
const changed = <T>(before: readonly T[], next: readonly T[]): T[] => {
  const known = new Set(before);
  return next.filter((item) => !known.has(item));
};

/**
 * Writes all that a command changed in one statement: one round trip, one version of the dossier's
 * row, and the counter of the agency is held no longer than needed. Returns the code given.
 */
export async function save(
  tx: Tx,
  { before, next, events, numbering, messages = [], last = false }: Save,
  /** Where the form has changed. */
  stored: StoredForm | undefined,
): Promise<string | null> {
  const params: unknown[] = [next.id];
  const rootId = next.origin?.rootId ?? null;
  const bind = (value: unknown): string => `$${params.push(JSON.stringify(value))}::jsonb`;
  const parts = [
    ...(numbering ? [counterPart(numbering, params)] : []),
    dossierPart(dossierRow(tx.now, next, events, stored), bind, numbering !== undefined),
    ...changes(CONSULTATION, before.consultations, next.consultations, consultationRow, bind),
    ...changes(TASK, before.tasks, next.tasks, (t) => taskRow(t, rootId), bind),
    ...insert(CLOCK, clockRows(before, next), bind),
    ...changes(SUPPLEMENT, before.supplements, next.supplements, supplementRow, bind),
    ...insert(EVENT, events.map(eventRow), bind),
    ...outboxPart(messages, bind, numbering !== undefined),
  ];
  const rows: { code: string | null }[] = await tx[last ? 'conclude' : 'query'](
    `WITH ${parts.join(',\n')} SELECT code FROM saved`,
    params,
  );
  return rows[0]?.code ?? null;
}

function counterPart({ agency, day, prefix }: Numbering, params: unknown[]): string {
  const [a, d, p] = [agency, day, prefix].map((value) => `$${params.push(value)}`);
  return `counter AS (
    INSERT INTO dossier_counter AS c (agency_code, day, next) VALUES (${a}, ${d}, 1)
    ON CONFLICT ON CONSTRAINT dossier_counter_pk DO UPDATE SET next = c.next + 1
    RETURNING ${p}::text || repeat('0', greatest(0, 4 - length(next::text))) || next AS code)`;
}

const DOSSIER = `version integer, status text, stage text, procedure_version_id uuid, applicant_name text,
  contact_email text, form jsonb, sealed_with text, marking jsonb, timers jsonb, awaited jsonb,
  next_timer_at timestamptz, limit_case text,
  legal_limit jsonb, committed_limit jsonb, sent_at timestamptz, arrived_at timestamptz,
  received_at timestamptz, decided_at timestamptz, closed_at timestamptz, due_at timestamptz,
  legal_due_at timestamptz, provisional boolean, calendar_version text, verdict text, decision text,
  pause text, fee jsonb, extension jsonb, rating jsonb, updated_at timestamptz, last_seq integer,
  last_hash text, last_event_at timestamptz`;

const DOSSIER_COLUMNS = new Map(
  DOSSIER.split(',').map((column, i) => [namesOf(DOSSIER)[i] ?? '', column]),
);

function dossierPart(row: object, bind: Bind, numbered: boolean): string {
  const given = Object.keys(row);
  const columns = given.map((name) => DOSSIER_COLUMNS.get(name)).join(',');
  const sets = given.map((name) => `${name} = r.${name}`);
  if (numbered) sets.push('code = counter.code');
  return `saved AS (UPDATE dossier SET ${sets.join(', ')}
    FROM jsonb_to_record(${bind(row)}) AS r(${columns})${numbered ? ', counter' : ''}
    WHERE dossier.id = $1 RETURNING dossier.code)`;
}

function dossierRow(
  now: Instant,
  s: DossierState,
  events: readonly StoredEvent[],
  stored: StoredForm | undefined,
): object {
  const timer = s.timers.map((t) => t.dueAt).sort((a, b) => a - b)[0] ?? null;
  const last = events.at(-1);
  return {
    version: s.version,
    status: s.status,
    stage: s.stage,
    procedure_version_id: s.procedureVersionId,
    applicant_name: s.applicantName,
    contact_email: s.contactEmail,
    ...(stored ? { form: stored.form, sealed_with: stored.sealedWith } : {}),
    marking: s.marking,
    timers: s.timers,
    awaited: s.awaited,
    next_timer_at: iso(timer),
    limit_case: s.limitCase,
    legal_limit: s.legalLimit,
    committed_limit: s.committedLimit,
    sent_at: iso(s.sentAt),
    arrived_at: iso(s.arrivedAt),
    received_at: iso(s.receivedAt),
    decided_at: iso(s.decidedAt),
    closed_at: iso(s.closedAt),
    due_at: iso(s.dueAt),
    legal_due_at: iso(s.legalDueAt),
    provisional: s.provisional,
    calendar_version: s.calendarVersion,
    verdict: s.verdict,
    decision: s.decision,
    pause: s.pause,
    fee: s.fee,
    extension: s.extension,
    rating: s.rating,
    updated_at: iso(now),
    // Without an event the head of the chain stays where it is.
    ...(last ? { last_seq: last.seq, last_hash: last.hash } : {}),
    ...(last && s.status !== 'draft' ? { last_event_at: iso(last.at) } : {}),
  };
}

type Bind = (value: unknown) => string;

/** What is new is inserted, what has changed is updated: the policies ask less of what is only inserted. */
function changes<T extends { readonly id: string }>(
  table: Table,
  before: readonly T[],
  next: readonly T[],
  rowOf: (item: T) => object,
  bind: Bind,
): string[] {
  const known = new Set(before.map(({ id }) => id));
  const differ = changed(before, next);
  const fresh = differ.filter(({ id }) => !known.has(id));
  const moved = differ.filter(({ id }) => known.has(id));
  return [
    ...insert(table, fresh.map(rowOf), bind),
    ...insert(table, moved.map(rowOf), bind, table.onConflict),
  ];
}

/** Inserts rows that came as JSON. */
function insert(table: Table, rows: readonly object[], bind: Bind, onConflict = ''): string[] {
  if (rows.length === 0) return [];
  const { name, columns, names } = table;
  return [
    `${name}_${onConflict === '' ? 'new' : 'moved'} AS (INSERT INTO ${name} (dossier_id, ${names})
      SELECT $1::uuid, ${names} FROM jsonb_to_recordset(${bind(rows)}) AS r(${columns}) ${onConflict})`,
  ];
}

function outboxPart(messages: readonly OutboxRow[], bind: Bind, numbered: boolean): string[] {
  if (messages.length === 0) return [];
  const code = `(SELECT jsonb_build_object('dossierCode', code) FROM saved)`;
  return [`told AS (${insertOfRows(bind(messages), numbered ? code : undefined)})`];
}
