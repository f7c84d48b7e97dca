import type { Instant } from '#libs/kernel';
import { unitAsked, type DossierState, type Party } from '../domain/index.js';
import type { StoredEvent } from './event.store.js';

/** A table whose rows are written as JSON. */
export interface Table {
  readonly name: string;
  readonly columns: string;
  readonly names: string;
  readonly onConflict: string;
}

/** The names of a column list. */
export const namesOf = (columns: string): string[] =>
  columns.split(',').flatMap((c) => c.trim().split(/\s+/)[0] ?? []);

/** `changing` names what of a known row may change later. */
function table(name: string, columns: string, changing?: string): Table {
  const sets = changing?.split(/\s+/).map((c) => `${c} = excluded.${c}`);
  return {
    name,
    columns,
    names: namesOf(columns).join(', '),
    onConflict: sets ? `ON CONFLICT ON CONSTRAINT ${name}_pk DO UPDATE SET ${sets.join(', ')}` : '',
  };
}

/** Later than every due date: where a paused task stands in a list ordered by urgency. */
const LAST: Instant = Date.parse('9999-12-31T00:00:00Z');

export const iso = (at: Instant | null): string | null =>
  at === null ? null : new Date(at).toISOString();

export const TASK = table(
  'task',
  `id uuid, node_id text, kind text, name jsonb, unit_id uuid, role text, time_limit jsonb,
    opened_at timestamptz, handed_at timestamptz, due_at timestamptz, sort_at timestamptz, state text,
    assignee_id uuid, closed_at timestamptz, closed_by uuid, closed_for uuid, outcome text, note text,
    consultation_id uuid, root_dossier_id uuid`,
  `due_at sort_at state assignee_id closed_at closed_by closed_for outcome note node_id name unit_id
    role time_limit`,
);
export const taskRow = (t: DossierState['tasks'][number], rootId: string | null): object => ({
  root_dossier_id: rootId,
  id: t.id,
  node_id: t.nodeId,
  kind: t.kind,
  name: t.name,
  unit_id: t.unitId,
  role: t.role,
  time_limit: t.limit,
  opened_at: iso(t.openedAt),
  handed_at: iso(t.openedAt),
  due_at: iso(t.dueAt),
  sort_at: iso(t.dueAt ?? LAST),
  state: t.state,
  assignee_id: t.assigneeId,
  closed_at: iso(t.closedAt),
  closed_by: t.closedBy,
  closed_for: t.closedFor,
  outcome: t.outcome,
  note: t.note,
  consultation_id: t.consultationId,
});

export const CONSULTATION = table(
  'consultation',
  `id uuid, node_id text, joined boolean, unit_id uuid, organisation jsonb, question jsonb, documents jsonb, time_limit jsonb,
    on_silence text, opened_at timestamptz, opened_by uuid, due_at timestamptz, status text,
    closed_at timestamptz, opinion jsonb, closed_reason text, again_of uuid, extensions integer,
    extended_at timestamptz`,
  `status closed_at opinion due_at closed_reason extensions extended_at organisation node_id`,
);
function organisationRow(party: Party): object | null {
  if (party.kind === 'unit') return null;
  const { name, email, contact, locale, linkRound } = party;
  return { name, email, contact, locale, linkRound };
}
export const consultationRow = (c: DossierState['consultations'][number]): object => ({
  id: c.id,
  node_id: c.nodeId,
  joined: c.joined,
  unit_id: unitAsked(c),
  organisation: organisationRow(c.party),
  question: c.question,
  documents: c.documents,
  time_limit: c.limit,
  on_silence: c.onSilence,
  opened_at: iso(c.openedAt),
  opened_by: c.openedBy,
  due_at: iso(c.dueAt),
  status: c.status,
  closed_at: iso(c.closedAt),
  opinion: c.opinion,
  closed_reason: c.closedReason,
  again_of: c.againOf,
  extensions: c.extensions,
  extended_at: iso(c.extendedAt),
});

export const CLOCK = table(
  'clock_entry',
  'seq integer, clock text, kind text, at timestamptz, data jsonb',
);
export const clockRows = (before: DossierState, next: DossierState): object[] =>
  next.clock.slice(before.clock.length).map(({ clock, kind, at, ...data }, i) => ({
    seq: before.clock.length + i + 1,
    clock,
    kind,
    at: iso(at),
    data,
  }));

export const SUPPLEMENT = table(
  'supplement_request',
  `id uuid, stage text, reason text, legal_basis text, items jsonb, leader_reason text,
    requested_by uuid, requested_at timestamptz, answered_at timestamptz`,
  'answered_at',
);
export const supplementRow = (s: DossierState['supplements'][number]): object => ({
  id: s.id,
  stage: s.stage,
  reason: s.reason,
  legal_basis: s.legalBasis,
  items: s.items,
  leader_reason: s.leaderReason ?? null,
  requested_by: s.requestedBy,
  requested_at: iso(s.requestedAt),
  answered_at: iso(s.answeredAt),
});

export const EVENT = table(
  'dossier_event',
  `seq integer, id uuid, at timestamptz, kind text, actor_id uuid, actor_name text,
    actor_unit jsonb, data jsonb, prev_hash text, hash text`,
);
export const eventRow = (e: StoredEvent): object => ({
  seq: e.seq,
  id: e.id,
  at: iso(e.at),
  kind: e.kind,
  actor_id: e.actor.id,
  actor_name: e.actor.name,
  actor_unit: e.actor.unit,
  data: e.data,
  prev_hash: e.prevHash,
  hash: e.hash,
});
