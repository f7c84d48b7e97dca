import type { Instant } from '#libs/kernel';
import {
  advance,
  available,
  hasEnded,
  start,
  workingHoursOf,
  type Advance,
  type Effect,
  type FormValues,
  type ProcessCommand,
  type ProcessRefusal,
  type WaitingNode,
} from '#libs/process/domain';
import { computeDueAt, type WorkingCalendar } from '#libs/working-time/domain';
import { legalDeadline, type LegalDeadline } from '../legal-deadline.js';
import type { ProcedureContent } from '../procedure-content.js';
import { stepLimitFor } from '../step-hours.js';
import type { TimeLimit } from '../time-limit.js';

/** The outcome to take at a step; of a step met twice the first choice for it is taken first. */
export interface WalkChoice {
  readonly nodeId: string;
  readonly outcome: string;
}

export interface WalkRequest {
  readonly form: FormValues;
  readonly choices: readonly WalkChoice[];
  readonly startAt: Instant;
}

export interface WalkStep {
  readonly nodeId: string;
  readonly kind: WaitingNode['kind'];
  readonly openedAt: Instant;
  /** Every step takes all the time it has. */
  readonly dueAt: Instant;
  readonly limit: TimeLimit;
  readonly outcome?: string;
  /** Withdrawn because another branch went on without it. */
  readonly cancelled?: true;
}

export interface Walk {
  readonly legal: LegalDeadline | undefined;
  readonly steps: readonly WalkStep[];
  /** When the last step was done; none where the walk got stuck. */
  readonly endedAt: Instant | null;
  readonly refusal?: ProcessRefusal;
}

const MOST_STEPS = 300;

/** A sample dossier goes through the process: first outcomes, unless others are chosen. */
export function walkThrough(
  content: Pick<ProcedureContent, 'code' | 'process' | 'stepHours' | 'limits' | 'policies'>,
  request: WalkRequest,
  calendar: WorkingCalendar,
): Walk {
  const legal = legalDeadline(content, request.form, request.startAt, calendar);
  return new Walker(content, request, calendar, legal).walk();
}

class Walker {
  private readonly steps: WalkStep[] = [];
  private readonly open = new Map<string, number>();
  private readonly choices: WalkChoice[];
  private now: Instant;

  constructor(
    private readonly content: Pick<ProcedureContent, 'process' | 'stepHours' | 'limits'>,
    private readonly request: WalkRequest,
    private readonly calendar: WorkingCalendar,
    private readonly legal: LegalDeadline | undefined,
  ) {
    this.choices = [...request.choices];
    this.now = request.startAt;
  }

  walk(): Walk {
    const { legal, steps } = this;
    let moved = start(this.content.process, this.request.form);
    while (moved.ok) {
      this.note(moved.value);
      if (hasEnded(moved.value.marking)) return { legal, steps, endedAt: this.now };
      const command = this.next(moved.value);
      if (!command || steps.length > MOST_STEPS) return { legal, steps, endedAt: null };
      moved = advance(this.content.process, moved.value.marking, command, this.request.form);
    }
    return { legal, steps, endedAt: null, refusal: moved.error };
  }

  private note({ effects }: Advance): void {
    for (const effect of effects) this.noteEffect(effect);
  }

  private noteEffect(effect: Effect): void {
    switch (effect.kind) {
      case 'open-task':
        return this.opened(effect.nodeId, 'task');
      case 'open-consultation':
        return this.opened(effect.nodeId, 'consultation');
      case 'start-timer':
        return this.opened(effect.nodeId, 'timer');
      case 'hand-over':
        this.opened(effect.nodeId, 'hand-over');
        if (!effect.wait) this.open.delete(effect.nodeId);
        return;
      case 'close-task':
      case 'close-hand-over':
        return this.closed(effect.nodeId, effect.cancelled, effect.outcome);
      case 'close-consultation':
      case 'stop-timer':
        return this.closed(effect.nodeId, effect.cancelled);
      case 'ended':
        return;
    }
  }

  private opened(nodeId: string, kind: WaitingNode['kind']): void {
    const limit = this.limitOf(nodeId);
    const due = computeDueAt({ startAt: this.now, ...limit }, this.calendar);
    const dueAt = (due.ok ? due.value : null) ?? this.now;
    this.open.set(nodeId, this.steps.length);
    this.steps.push({ nodeId, kind, openedAt: this.now, dueAt, limit });
  }

  private limitOf(nodeId: string): TimeLimit {
    const { process } = this.content;
    const planned =
      this.legal && !this.isLongest(this.legal.limit)
        ? stepLimitFor(this.content, this.legal.limit, nodeId)
        : undefined;
    if (planned) return planned;
    const node = process.nodes.find((n) => n.id === nodeId);
    if (node?.kind === 'task') return node.limit ?? hours(node.hours ?? 0);
    const limit = node && 'limit' in node ? node.limit : undefined;
    return limit ?? hours(0);
  }

  /** Under the longest limit the hours are those that are stated, even where they do not fit. */
  private isLongest(limit: TimeLimit): boolean {
    const given = workingHoursOf(limit);
    return this.content.limits.every((other) => workingHoursOf(other) <= given);
  }

  private closed(nodeId: string, cancelled: boolean, outcome?: string): void {
    const index = this.open.get(nodeId);
    const step = index === undefined ? undefined : this.steps[index];
    this.open.delete(nodeId);
    if (index === undefined || !step) return;
    this.steps[index] = {
      ...step,
      ...(outcome === undefined ? {} : { outcome }),
      ...(cancelled ? { cancelled: true } : {}),
    };
  }

  /** The step that is due first is done first, at its due time. */
  private next({ marking }: Advance): ProcessCommand | undefined {
    const order = available(this.content.process, marking)
      .map(({ node, commands }) => ({ node, commands, step: this.stepOf(node.id) }))
      .toSorted((a, b) => (a.step?.dueAt ?? 0) - (b.step?.dueAt ?? 0));
    const [first] = order;
    if (!first) return undefined;
    this.now = Math.max(this.now, first.step?.dueAt ?? this.now);
    const wanted = this.choices.findIndex((c) => c.nodeId === first.node.id);
    const [choice] = wanted < 0 ? [] : this.choices.splice(wanted, 1);
    const chosen = first.commands.find(
      (c) => 'outcome' in c && choice !== undefined && c.outcome === choice.outcome,
    );
    if (choice && !chosen && first.node.kind === 'task') {
      return { kind: 'complete', nodeId: first.node.id, outcome: choice.outcome };
    }
    return chosen ?? first.commands[0];
  }

  private stepOf(nodeId: string): WalkStep | undefined {
    const index = this.open.get(nodeId);
    return index === undefined ? undefined : this.steps[index];
  }
}

const hours = (amount: number): TimeLimit => ({ amount, unit: 'working-hour' });
