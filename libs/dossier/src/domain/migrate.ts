import { legalDate, ok, type FieldFault, type Instant, type Result } from '#libs/kernel';
import { committedLimitFor, limitFor, stepLimitFor } from '#libs/procedure/domain';
import { migrateMarking, type MarkingMap } from '#libs/process/domain';
import { Change, type Decision } from './change.js';
import { announceNewDue, refreshDue } from './clock.js';
import type { DossierCommand } from './command.js';
import type { DecisionContext } from './context.js';
import { nodeOf } from './flow.js';
import { no, type DossierRefusal } from './refusal.js';
import { openTasks, type DossierState, type TaskState } from './state.js';
import { unitOf } from './tasks.js';

type Migrate = Extract<DossierCommand, { kind: 'migrate' }>;

/**
 * An authorised, reasoned move to another version of the procedure. Tokens, open steps, timers and questions take
 * their places there; the ledger of the clock goes on, under the limit that the new version gives for the day of
 * reception. Refused where something open has no place.
 */
export function migrate(
  state: DossierState,
  { to, map, grounds }: Migrate,
  old: DecisionContext,
): Result<Decision, DossierRefusal> {
  if (state.marking === null) return no('process.stuck', 'The process has not begun.');
  if (to.versionId === state.procedureVersionId) return no('dossier.version-same');
  const from = old.procedure.process;
  const moved = migrateMarking(from, to.content.process, state.marking, map);
  if (!moved.ok) return noPlace(moved.error);
  const ctx = { ...old, procedure: to.content, time: to.time };
  const change = new Change(state, ctx);
  change.set({ procedureVersionId: to.versionId, marking: moved.value });
  moveParts(change, map);
  const limited = newLimits(change);
  if (!limited.ok) return limited;
  change.emit('dossier.migrated', {
    fromVersionId: state.procedureVersionId,
    toVersionId: to.versionId,
    toVersion: to.version,
    moved: Object.entries(map.nodes).map(([a, b]) => ({ from: a, to: b })),
    ...grounds,
  });
  if (state.status !== 'decided') refreshDue(change);
  announceNewDue(change, state.dueAt, grounds);
  return change.done();
}

function noPlace({
  code,
  detail,
  errors,
}: {
  code: string;
  detail?: string;
  errors?: readonly FieldFault[];
}) {
  return code === 'process.no-mapping'
    ? no('dossier.migration-no-place', detail, errors)
    : no('dossier.migration-unsound', detail);
}

/** What stands beside the tokens moves with them: steps, questions, timers, linked dossiers. */
function moveParts(change: Change, map: MarkingMap): void {
  const { state } = change;
  const at = (nodeId: string): string => map.nodes[nodeId] ?? nodeId;
  const moved = <T extends { readonly nodeId: string }>(row: T): T =>
    at(row.nodeId) === row.nodeId ? row : { ...row, nodeId: at(row.nodeId) };
  change.set({
    timers: state.timers.map(moved),
    awaited: state.awaited.map(moved),
    consultations: state.consultations.map((c) =>
      c.nodeId === null || at(c.nodeId) === c.nodeId ? c : { ...c, nodeId: at(c.nodeId) },
    ),
    // What is done moves too: who may not do a later step is known by the earlier one.
    tasks: state.tasks.map(moved),
  });
  for (const task of openTasks(change.state)) carryOver(change, task);
}

/** An open step stays the same task; its unit, role and name are those that the new version gives. */
function carryOver(change: Change, task: TaskState): void {
  const node = nodeOf(change, task.nodeId);
  if (node?.kind !== 'task' || (task.kind !== 'step' && task.kind !== 'reception')) return;
  const unitId = unitOf(change, node.unit).id;
  const elsewhere = unitId !== task.unitId || node.role !== task.role;
  change.putTask({
    ...task,
    name: node.name,
    unitId,
    role: node.role,
    // Whoever had it may hold no post there.
    assigneeId: elsewhere ? null : task.assigneeId,
  });
}

/** The limits that the new version gives for the day of reception; a linked dossier keeps its origin's. */
function newLimits(change: Change): Result<true, DossierRefusal> {
  const { state, ctx } = change;
  // What is decided was judged by the limit that it had.
  if (state.receivedAt === null || state.status === 'decided') return ok(true);
  const day = legalDate(state.receivedAt);
  const limit = limitFor(ctx.procedure, state.form, day);
  if (!limit.ok) return no('dossier.procedure-closed', limit.error.detail);
  const { key, amount, unit } = limit.value;
  const committed = committedLimitFor(ctx.procedure, state.form, day);
  change.set({ limitCase: key });
  if (state.origin === null) {
    change.set({
      legalLimit: { amount, unit },
      committedLimit: committed ? { amount: committed.amount, unit: committed.unit } : null,
    });
  }
  for (const task of openTasks(change.state).filter((t) => t.kind === 'step')) {
    const node = nodeOf(change, task.nodeId);
    const own = node?.kind === 'task' ? (node.limit ?? hours(node.hours ?? 0)) : task.limit;
    change.putTask({ ...task, limit: stepLimitFor(ctx.procedure, { key }, task.nodeId) ?? own });
  }
  return ok(true);
}

const hours = (amount: number) => ({ amount, unit: 'working-hour' as const });

/** What a move would do, without doing it. */
export interface MigrationPreview {
  readonly dueAt: Instant | null;
  readonly refusal: DossierRefusal | null;
}

export function previewMigration(
  state: DossierState,
  command: Migrate,
  ctx: DecisionContext,
): MigrationPreview {
  const done = migrate(state, command, ctx);
  return done.ok
    ? { dueAt: done.value.next.dueAt, refusal: null }
    : { dueAt: state.dueAt, refusal: done.error };
}
