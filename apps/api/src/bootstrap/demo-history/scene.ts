import type { Instant } from '#libs/kernel';
import type { DossierState, TaskState } from '#libs/dossier/domain';
import type { Act } from './act.js';
import type { Part } from './part.js';
import type { WorkClock } from './work-clock.js';
import type { Draw } from '../../../../../seeds/demo/draw.js';
import { STOP_BASIS, STOP_REASON } from '../../../../../seeds/demo/words.js';

/** One dossier on its way: its part, its chance, and the time of the offices. */
export class Scene {
  constructor(
    readonly part: Part,
    readonly draw: Draw,
    readonly clock: WorkClock,
    private readonly agencyUnitId = '',
  ) {}

  /** At the authority that decides. */
  at(agencyUnitId: string): Scene {
    return new Scene(this.part, this.draw, this.clock, agencyUnitId);
  }

  /** Nothing special is wanted of it, so anything may happen. */
  get isPlain(): boolean {
    return this.part.story === 'ordinary' || this.part.story === 'under-way';
  }

  /** Some working hours after `at`; always the same for the same `what`. */
  after(at: Instant, what: string, low: number, high: number): Instant {
    return this.clock.after(at, this.draw.between(what, low, high));
  }

  /** A name for a step that stays the same however often it is looked at, and differs on its return. */
  nameOf(state: DossierState, task: TaskState): string {
    const visits = state.tasks.filter((t) => t.nodeId === task.nodeId && t.unitId === task.unitId);
    const nth = visits.filter((t) => t.openedAt < task.openedAt).length;
    return `${task.kind}/${task.nodeId}/${task.unitId}/${nth}`;
  }

  /** The applicant did not answer: form 05. */
  stop(askedAt: Instant): Act {
    const grounds = { reason: STOP_REASON, legalBasis: STOP_BASIS };
    const by = { unitId: this.agencyUnitId, role: 'leader' };
    return { kind: 'stop', by, at: this.after(askedAt, 'stop', 160, 184), grounds };
  }
}
