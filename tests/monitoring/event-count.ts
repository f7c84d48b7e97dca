import type { Database } from '#libs/platform';

/** Counts what boards count, from nothing but the event log. */
export interface Tally {
  received: number;
  carriedOver: number;
  finished: number;
  onTime: number;
  late: number;
  ended: number;
  open: number;
}

interface LogEvent {
  readonly dossier_id: string;
  readonly at: Date;
  readonly kind: string;
  readonly actor_id: string | null;
  readonly data: Readonly<Record<string, unknown>>;
}

/** A dossier or one of its steps, from its beginning to its end. */
interface Life {
  readonly dossier: string;
  keys: Partial<Record<'procedure' | 'unit' | 'step' | 'officer', string>>;
  readonly from: number;
  to: number;
  how: 'open' | 'on-time' | 'late' | 'ended';
}

export interface Lives {
  readonly dossiers: readonly Life[];
  readonly steps: readonly Life[];
}

const text = (event: LogEvent, key: string): string => {
  const value = event.data[key];
  return typeof value === 'string' ? value : '';
};

export async function livesOf(database: Database): Promise<Lives> {
  const events = await database.query<LogEvent>(
    `SELECT dossier_id, at, kind, actor_id, data FROM dossier_event ORDER BY dossier_id, seq`,
  );
  const told = grouped(events, (e) => e.dossier_id).map((own) => new Telling().through(own));
  return {
    dossiers: told.flatMap((t) => t.dossiers),
    steps: told.flatMap((t) => [...t.steps.values()]),
  };
}

class Telling {
  readonly dossiers: Life[] = [];
  readonly steps = new Map<string, Life>();
  private procedure = '';
  /** Unanswered consultations that wait for a leader's word, by their node. */
  private readonly escalated = new Map<string, string>();

  through(events: readonly LogEvent[]): this {
    for (const event of events) {
      this.dossier(event);
      this.step(event);
    }
    return this;
  }

  private dossier(event: LogEvent): void {
    const at = event.at.getTime();
    const [life] = this.dossiers;
    switch (event.kind) {
      case 'dossier.created':
        this.procedure = text(event, 'procedureCode');
        return;
      case 'dossier.accepted':
        this.dossiers.push({
          dossier: event.dossier_id,
          keys: { procedure: this.procedure },
          from: at,
          to: Infinity,
          how: 'open',
        });
        return;
      case 'dossier.decided':
        return end(life, at, text(event, 'standing') === 'late' ? 'late' : 'on-time');
      case 'dossier.withdrawn':
      case 'dossier.stopped':
        return end(life, at, 'ended');
    }
  }

  private step(event: LogEvent): void {
    const at = event.at.getTime();
    const id = text(event, event.kind.startsWith('task.') ? 'taskId' : 'consultationId');
    const life = this.steps.get(id);
    switch (event.kind) {
      case 'task.opened':
      case 'consultation.opened':
        this.steps.set(id, this.begin(event, at));
        return;
      case 'task.claimed':
      case 'task.assigned':
        if (life) life.keys.officer = text(event, 'assigneeId');
        return;
      case 'task.completed':
      case 'consultation.answered':
        if (text(event, 'taskKind') === 'escalation') {
          end(this.steps.get(this.escalated.get(text(event, 'nodeId')) ?? ''), at, 'ended');
        }
        if (life) life.keys.officer = event.actor_id ?? '';
        return end(life, at, text(event, 'standing') === 'late' ? 'late' : 'on-time');
      case 'consultation.lapsed':
        if (text(event, 'onSilence') !== 'escalate') return end(life, at, 'ended');
        this.escalated.set(text(event, 'nodeId'), id);
        return;
      case 'task.cancelled':
      case 'consultation.closed':
        return end(life, at, 'ended');
    }
  }

  private begin(event: LogEvent, at: number): Life {
    const overlay = ['payment', 'escalation', 'hand-over'].find(
      (k) => k === text(event, 'taskKind'),
    );
    const assignee = text(event, 'assigneeId');
    return {
      dossier: event.dossier_id,
      keys: {
        unit: text(event, 'unitCode'),
        step: `${this.procedure}/${text(event, 'nodeId')}${overlay === undefined ? '' : `:${overlay}`}`,
        ...(assignee === '' ? {} : { officer: assignee }),
      },
      from: at,
      to: Infinity,
      how: 'open',
    };
  }
}

function end(life: Life | undefined, at: number, how: Life['how']): void {
  if (life?.how === 'open') Object.assign(life, { to: at, how });
}

export function grouped<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}

/** One dossier counts once under a key, however many of its steps fall there. */
export function tally(lives: readonly Life[], from: number, to: number): Tally {
  const inside = lives.filter((l) => l.to >= from && l.from < to);
  const count: Tally = {
    received: 0,
    carriedOver: 0,
    finished: 0,
    onTime: 0,
    late: 0,
    ended: 0,
    open: 0,
  };
  for (const own of grouped(inside, (l) => l.dossier)) {
    count[own.some((l) => l.from < from) ? 'carriedOver' : 'received']++;
    const over = own.filter((l) => l.to < to);
    const end = Math.max(...over.map((l) => l.to));
    const last = over.filter((l) => l.to === end);
    if (over.length < own.length) count.open++;
    else if (last.every((l) => l.how === 'ended')) count.ended++;
    else {
      count.finished++;
      count[over.some((l) => l.how === 'late') ? 'late' : 'onTime']++;
    }
  }
  return count;
}
