import { formatInstant, type Instant, type Localized } from '#libs/kernel';
import type { Actor } from '#libs/platform';
import type { ProcedureContent } from '#libs/procedure/domain';
import type { WorkingCalendar } from '#libs/working-time/domain';
import {
  APOLOGY_OUTCOMES,
  ESCALATION_OUTCOMES,
  HAND_OVER_TASK_OUTCOMES,
  legalTimekeeper,
  liesWith,
  PAYMENT_OUTCOMES,
  postForTask,
  RECEPTION_OUTCOMES,
} from '../domain/index.js';
import type { WorklistRow } from '../persistence/worklist.store.js';
import { both } from '../text/tell-event.js';
import { textOf, unitRef, type UnitById } from './dossier.shape.js';
import type { OutcomeDto, TaskDto } from './task.dto.js';

/** A step is due soon when less than a working day is left. */
const SOON_MINUTES = 8 * 60;

export interface TaskView {
  readonly actor: Actor;
  readonly now: Instant;
  /** By the agency that handles the dossier. */
  readonly calendars: ReadonlyMap<string, WorkingCalendar>;
  readonly units: UnitById;
  readonly content: (versionId: string) => ProcedureContent | undefined;
}

export function taskShape(row: WorklistRow, view: TaskView): TaskDto {
  const { now, calendars, units } = view;
  const dueAt = row.due_at?.getTime() ?? null;
  const open = row.state === 'open';
  const calendar = calendars.get(row.agency_unit_id);
  const time = calendar && legalTimekeeper(calendar);
  const remaining = dueAt === null || !open ? null : (time?.workingMinutes(now, dueAt) ?? null);
  return {
    id: row.id,
    kind: row.kind === 'consultation' ? 'consultation' : 'task',
    ...(row.kind === 'consultation' && row.consultation_id !== null
      ? { consultationId: row.consultation_id }
      : {}),
    dossierId: row.dossier_id,
    dossierCode: row.dossier_code,
    dossierStatus: row.dossier_status,
    procedure: { code: row.procedure_code, name: row.procedure_name },
    applicant: { name: row.applicant_name },
    step: { key: row.node_id, name: row.name },
    outcomes: open ? outcomesOf(row, view) : [],
    unit: unitRef(units, row.unit_id),
    role: row.role,
    ...(row.assignee_id === null
      ? {}
      : { assignee: { id: row.assignee_id, name: row.assignee_name ?? '' } }),
    ...inPlaceOf(row, view.actor),
    state: row.state,
    openedAt: formatInstant(row.opened_at.getTime()),
    handedAt: formatInstant(row.handed_at.getTime()),
    acknowledgedAt: textOf(row.acknowledged_at?.getTime() ?? null),
    dueAt: dueAt === null ? null : formatInstant(dueAt),
    provisional: dueAt !== null && time?.isProvisional(dueAt) === true,
    remainingMinutes: remaining,
    flags: flagsOf(row, view, dueAt, remaining),
    ...(row.question === null ? {} : { question: row.question }),
    ...(row.closed_at === null ? {} : { closedAt: formatInstant(row.closed_at.getTime()) }),
    ...(row.outcome === null ? {} : { outcome: row.outcome }),
    ...(row.note === null ? {} : { note: row.note }),
  };
}

function inPlaceOf(row: WorklistRow, actor: Actor): Pick<TaskDto, 'inPlaceOf'> {
  if (row.state !== 'open') return {};
  const task = { unitId: row.unit_id, role: row.role, assigneeId: row.assignee_id };
  const giver = postForTask(task, actor)?.onBehalfOf;
  return giver ? { inPlaceOf: { id: giver.accountId, name: giver.name } } : {};
}

function flagsOf(
  row: WorklistRow,
  { actor, now }: TaskView,
  dueAt: Instant | null,
  remaining: number | null,
): string[] {
  if (row.state !== 'open') return [];
  const late = dueAt !== null && now > dueAt;
  const task = { unitId: row.unit_id, role: row.role, assigneeId: row.assignee_id };
  const flags: [string, boolean][] = [
    ['overdue', late],
    ['due-soon', !late && remaining !== null && remaining < SOON_MINUTES],
    ['paused', dueAt === null || row.dossier_status === 'supplement-requested'],
    ['mine', row.assignee_id === actor.accountId],
    ['taken', row.assignee_id !== null && !liesWith(task, actor)],
    ['not-my-role', postForTask(task, actor) === undefined],
    ['reception', row.kind === 'reception'],
    ['payment', row.kind === 'payment'],
    ['apology', row.kind === 'apology'],
    ['escalation', row.kind === 'escalation'],
    ['held', row.kind === 'hand-over'],
    ['unacknowledged', row.acknowledged_at === null && row.unread_level > 0],
    ['quiet', row.quiet],
  ];
  return flags.filter(([, on]) => on).map(([flag]) => flag);
}

const overlay = (keys: readonly string[]): OutcomeDto[] =>
  keys.map((key) => ({ key, label: both((words) => words.overlayOutcomes[key] ?? key) }));

function outcomesOf(row: WorklistRow, { content }: TaskView): OutcomeDto[] {
  switch (row.kind) {
    case 'consultation':
    case 'outside':
      return [];
    case 'reception':
      return overlay(RECEPTION_OUTCOMES);
    case 'payment':
      return overlay(PAYMENT_OUTCOMES);
    case 'escalation':
      return overlay(ESCALATION_OUTCOMES);
    case 'hand-over':
      return overlay(HAND_OVER_TASK_OUTCOMES);
    case 'apology':
      return overlay(APOLOGY_OUTCOMES);
    case 'step': {
      const nodes = content(row.procedure_version_id)?.process.nodes ?? [];
      const node = nodes.find((n) => n.id === row.node_id);
      const outcomes: readonly { key: string; label: Localized }[] =
        node?.kind === 'task' ? node.outcomes : [];
      return outcomes.map(({ key, label }) => ({ key, label }));
    }
  }
}
