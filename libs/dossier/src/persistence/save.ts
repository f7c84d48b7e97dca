import type { Instant } from '#libs/kernel';
import type { Tx } from '#libs/platform';
import type { DossierState } from '../domain/index.js';
import { dateOf } from './dossier-record.js';

/** Later than every due date: where a paused task stands in a list ordered by urgency. */
const LAST: Instant = Date.parse('9999-12-31T00:00:00Z');

const json = (value: unknown): string | null =>
  value === null || value === undefined ? null : JSON.stringify(value);

/** Those of `next` that `before` does not hold in the same form. */
const changed = <T>(before: readonly T[], next: readonly T[]): T[] => {
  const known = new Set(before);
  return next.filter((item) => !known.has(item));
};

export async function saveDossier(tx: Tx, s: DossierState): Promise<void> {
  const timer = s.timers.map((t) => t.dueAt).sort((a, b) => a - b)[0] ?? null;
  await tx.query(
    `UPDATE dossier SET version = $2, status = $3, stage = $4, procedure_version_id = $5,
       applicant_name = $6, contact_email = $7, form = $8, marking = $9, timers = $10,
       next_timer_at = $11, limit_case = $12, legal_limit = $13, committed_limit = $14,
       sent_at = $15, arrived_at = $16, received_at = $17, decided_at = $18, closed_at = $19,
       due_at = $20, legal_due_at = $21, provisional = $22, verdict = $23, decision = $24,
       pause = $25, fee = $26, extension = $27, rating = $28, updated_at = $29,
       calendar_version = $30
     WHERE id = $1`,
    [
      s.id,
      s.version,
      s.status,
      s.stage,
      s.procedureVersionId,
      s.applicantName,
      s.contactEmail,
      json(s.form),
      json(s.marking),
      json(s.timers),
      dateOf(timer),
      s.limitCase,
      json(s.legalLimit),
      json(s.committedLimit),
      dateOf(s.sentAt),
      dateOf(s.arrivedAt),
      dateOf(s.receivedAt),
      dateOf(s.decidedAt),
      dateOf(s.closedAt),
      dateOf(s.dueAt),
      dateOf(s.legalDueAt),
      s.provisional,
      s.verdict,
      s.decision,
      s.pause,
      json(s.fee),
      json(s.extension),
      json(s.rating),
      new Date(tx.now),
      s.calendarVersion,
    ],
  );
}

export async function saveTasks(tx: Tx, before: DossierState, next: DossierState): Promise<void> {
  for (const t of changed(before.tasks, next.tasks)) {
    await tx.query(
      `INSERT INTO task (id, dossier_id, node_id, kind, name, unit_id, role, time_limit, opened_at,
         due_at, sort_at, state, assignee_id, closed_at, closed_by, outcome, note, consultation_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
       ON CONFLICT ON CONSTRAINT task_pk DO UPDATE SET due_at = excluded.due_at,
         sort_at = excluded.sort_at, state = excluded.state, assignee_id = excluded.assignee_id,
         closed_at = excluded.closed_at, closed_by = excluded.closed_by,
         outcome = excluded.outcome, note = excluded.note`,
      [
        t.id,
        next.id,
        t.nodeId,
        t.kind,
        json(t.name),
        t.unitId,
        t.role,
        json(t.limit),
        new Date(t.openedAt),
        dateOf(t.dueAt),
        new Date(t.dueAt ?? LAST),
        t.state,
        t.assigneeId,
        dateOf(t.closedAt),
        t.closedBy,
        t.outcome,
        t.note,
        t.consultationId,
      ],
    );
  }
}

export async function saveConsultations(
  tx: Tx,
  before: DossierState,
  next: DossierState,
): Promise<void> {
  for (const c of changed(before.consultations, next.consultations)) {
    await tx.query(
      `INSERT INTO consultation (id, dossier_id, node_id, unit_id, question, documents, time_limit,
         on_silence, opened_at, opened_by, due_at, status, closed_at, opinion)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
       ON CONFLICT ON CONSTRAINT consultation_pk DO UPDATE SET status = excluded.status,
         closed_at = excluded.closed_at, opinion = excluded.opinion, due_at = excluded.due_at`,
      [
        c.id,
        next.id,
        c.nodeId,
        c.unitId,
        json(c.question),
        json(c.documents),
        json(c.limit),
        c.onSilence,
        new Date(c.openedAt),
        c.openedBy,
        new Date(c.dueAt),
        c.status,
        dateOf(c.closedAt),
        json(c.opinion),
      ],
    );
  }
}

export async function saveClock(tx: Tx, before: DossierState, next: DossierState): Promise<void> {
  for (let i = before.clock.length; i < next.clock.length; i++) {
    const line = next.clock[i];
    if (!line) continue;
    const { clock, kind, at, ...data } = line;
    await tx.query(
      `INSERT INTO clock_entry (dossier_id, seq, clock, kind, at, data)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [next.id, i + 1, clock, kind, new Date(at), json(data)],
    );
  }
}

export async function saveSupplements(
  tx: Tx,
  before: DossierState,
  next: DossierState,
): Promise<void> {
  for (const s of changed(before.supplements, next.supplements)) {
    await tx.query(
      `INSERT INTO supplement_request (id, dossier_id, stage, reason, legal_basis, items,
         leader_reason, requested_by, requested_at, answered_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
       ON CONFLICT ON CONSTRAINT supplement_request_pk DO UPDATE SET answered_at = excluded.answered_at`,
      [
        s.id,
        next.id,
        s.stage,
        s.reason,
        s.legalBasis,
        json(s.items),
        s.leaderReason ?? null,
        s.requestedBy,
        new Date(s.requestedAt),
        dateOf(s.answeredAt),
      ],
    );
  }
}
