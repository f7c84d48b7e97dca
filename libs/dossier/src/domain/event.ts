/** Everything that can happen to a dossier, in the past tense. One change is one event. */
export const EVENT_KINDS = [
  'dossier.created',
  'dossier.submitted',
  'dossier.accepted',
  'dossier.refused',
  'dossier.supplement-requested',
  'dossier.supplemented',
  'dossier.withdrawn',
  'dossier.stopped',
  'dossier.extended',
  'dossier.paused',
  'dossier.resumed',
  'dossier.payment-requested',
  'dossier.payment-recorded',
  'dossier.payment-waived',
  'dossier.decided',
  'dossier.returned',
  'dossier.due-date-changed',
  'dossier.recounted',
  'dossier.due-soon',
  'dossier.apology-due',
  'dossier.overdue',
  'dossier.quiet',
  'dossier.first-answer-due',
  'dossier.rated',
  'dossier.handed-over',
  'dossier.linked-ended',
  'dossier.origin-ended',
  'dossier.migrated',
  'dossier.anonymised',
  'task.opened',
  'task.acknowledged',
  'task.unacknowledged',
  'task.still-unacknowledged',
  'task.claimed',
  'task.assigned',
  'task.released',
  'task.given-by-rule',
  'task.handed-over',
  'task.completed',
  'task.cancelled',
  'task.overdue',
  'task.due-date-changed',
  'consultation.opened',
  'consultation.answered',
  'consultation.due-soon',
  'consultation.reminded',
  'consultation.revoked',
  'consultation.extended',
  'consultation.link-sent',
  'consultation.read',
  'consultation.lapsed',
  'consultation.closed',
  'document.issued',
  'attachment.added',
  'attachment.removed',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** What is frozen with the event; instants as ISO 8601 in the legal zone. */
export type EventData = { readonly [key: string]: Json };

export interface NewEvent {
  readonly kind: EventKind;
  readonly data: EventData;
}

/** Builds event data without the members that have no value. */
export function frozen(members: { readonly [key: string]: Json | undefined }): EventData {
  const data: { [key: string]: Json } = {};
  for (const key of Object.keys(members)) {
    const member = members[key];
    if (member !== undefined) data[key] = member;
  }
  return data;
}
