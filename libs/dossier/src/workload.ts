import { Inject, Injectable } from '@nestjs/common';
import { UnitDirectory, type Unit } from '#libs/identity';
import type { Instant } from '#libs/kernel';
import { Database, type Actor } from '#libs/platform';
import { ProcedureCatalogue } from '#libs/procedure';
import { WorkingTime } from '#libs/working-time';
import {
  legalTimekeeper,
  rebalance,
  weightOf,
  whyUnfit,
  type Movable,
  type Reassignment,
  type Timekeeper,
} from './domain/index.js';
import { OfficersStore, type Officer } from './persistence/officers.store.js';
import { WorkloadStore, type UnitTask } from './persistence/workload.store.js';

/** One role of a unit: who holds it, what lies with each of them, and what waits for somebody. */
export interface RoleLoad {
  readonly role: string;
  readonly automatic: boolean;
  readonly officers: readonly Officer[];
  readonly tasks: readonly UnitTask[];
}

export interface UnitLoad {
  readonly unit: Unit;
  readonly now: Instant;
  readonly time: Timekeeper;
  readonly roles: readonly RoleLoad[];
}

const LEADING: readonly string[] = ['head', 'leader', 'manager'];

/** The work of a unit as whoever leads it sees it, and who should rather have what. */
@Injectable()
export class Workload {
  constructor(
    @Inject(WorkloadStore) private readonly store: WorkloadStore,
    @Inject(OfficersStore) private readonly officers: OfficersStore,
    @Inject(UnitDirectory) private readonly units: UnitDirectory,
    @Inject(ProcedureCatalogue) private readonly procedures: ProcedureCatalogue,
    @Inject(WorkingTime) private readonly time: WorkingTime,
    @Inject(Database) private readonly database: Database,
  ) {}

  /** For whoever leads the unit or one above it. */
  async of(actor: Actor, code: string): Promise<UnitLoad | 'unknown' | 'not-led'> {
    const unit = await this.units.byCode(code);
    if (!unit) return 'unknown';
    const above = await this.units.chain(unit.id);
    const leads = actor.posts.some((p) => LEADING.includes(p.role) && above.includes(p.unitId));
    if (!leads) return 'not-led';
    const now = await this.database.now();
    const time = legalTimekeeper(await this.time.calendarFor(unit.id, now));
    const tasks = await this.store.openTasks(this.database.manager, unit.id);
    const held = await this.officers.rolesOf(this.database.manager, unit.id, now);
    const names = [...new Set([...held, ...tasks.map((t) => t.role)])].sort();
    const roles: RoleLoad[] = [];
    for (const role of names) {
      const place = { unitId: unit.id, role };
      roles.push({
        role,
        automatic: unit.automaticRoles.includes(role),
        officers: await this.officers.of(this.database.manager, place, now, time),
        tasks: tasks.filter((t) => t.role === role),
      });
    }
    return { unit, now, time, roles };
  }

  /** Moves that level the work; nothing is changed by asking. */
  async proposal({ roles, now, time }: UnitLoad): Promise<Reassignment[]> {
    const moves: Reassignment[] = [];
    for (const { officers, tasks } of roles) {
      const movable: Movable[] = [];
      for (const task of tasks) {
        movable.push({
          taskId: task.id,
          assigneeId: task.assigneeId,
          minutes: weightOf(task.dueAt, now, time.workingMinutes),
          fit: await this.fitFor(task, officers),
        });
      }
      moves.push(...rebalance(officers, movable));
    }
    return moves;
  }

  private async fitFor(task: UnitTask, officers: readonly Officer[]): Promise<Set<string>> {
    const content = (await this.procedures.version(task.procedureVersionId))?.content;
    const found = content?.process.nodes.find((n) => n.id === task.nodeId);
    const node = found?.kind === 'task' && task.kind === 'step' ? found : undefined;
    const state = { tasks: task.done, recused: task.recused };
    const fit = officers.filter((o) => whyUnfit(o, task, node, state) === undefined);
    return new Set(fit.map((o) => o.accountId));
  }
}
