import {
  DEFAULT_POLICY,
  type DeadlinePolicy,
  type DeadlineRequest,
  type TimeLimit,
} from '#libs/working-time/domain';
import { OffTheTable, type MinuteTable, type TableDay } from './minute-table.js';

// Jest resolves globals slowly: hot loops take them once.
const { floor, max, min, round } = Math;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const EIGHT_HOURS = 8 * HOUR;

export interface OracleAnswer {
  readonly dueAt: number | null;
  readonly outcome: 'due' | 'paused' | 'extension-rejected';
  readonly effectiveStartAt: number;
  readonly provisional: boolean;
  readonly stepDueAt?: (number | null)[];
}

/** What a limit has come to: where it ends, before and after the roll of its end. */
interface End {
  readonly unit: TimeLimit['unit'];
  /** Date before the roll, for limits in dates; -1 for those in time. */
  readonly date: number;
  readonly fraction: number;
  /** Instant before the roll, for limits in time. */
  readonly at: number;
  readonly due: number;
  readonly lastDay: number;
}

/**
 * The rules of the deadline calculator walked through minute by minute and day by day, with no
 * arithmetic that a clerk with a wall calendar could not do. Shares no code with the product.
 */
export class Oracle {
  private readonly policy: DeadlinePolicy;

  constructor(
    private readonly table: MinuteTable,
    private readonly request: DeadlineRequest,
  ) {
    this.policy = { ...DEFAULT_POLICY, ...request.policy };
  }

  answer(): OracleAnswer {
    const { request, policy } = this;
    const start = this.receive(request.startAt);
    let limit = this.run(request, start, this.dayAt(start));
    const pauses = this.united(start);
    const early = pauses.filter((p) => p.from <= limit.due);
    const late = pauses.filter((p) => p.from > limit.due);
    const [extension, second] = request.extensions ?? [];
    let extended: End | undefined;
    let last = limit;
    const counted: { from: number; to: number }[] = [];
    let open: number | undefined;
    const pass = (from: number, to: number | null) => {
      if (open !== undefined || from > last.due) return;
      if (to === null) {
        open = from;
        return;
      }
      counted.push({ from, to });
      if (policy.pause === 'restart') {
        const again = this.receive(to);
        limit = this.run(request, again, this.dayAt(again));
        last = limit;
        if (extended && extension) last = extended = this.run(extension, limit.due, limit.lastDay);
      } else if (extended) last = extended = this.shift(extended, from, to);
      else last = limit = this.shift(limit, from, to);
    };
    for (const p of early) pass(p.from, p.to);
    if (extension && extension.amount > 0 && open === undefined)
      last = extended = this.run(extension, limit.due, limit.lastDay);
    for (const p of late) pass(p.from, p.to);
    const steps = request.steps && this.steps(request.steps, start, counted, open);
    const dueAt = open === undefined ? last.due : null;
    const days = [this.dayAt(start), open === undefined ? last.lastDay : this.dayAt(open)];
    for (const step of steps ?? []) if (step !== null) days.push(this.dayAt(step));
    return {
      dueAt,
      outcome: dueAt === null ? 'paused' : second ? 'extension-rejected' : 'due',
      effectiveStartAt: start,
      provisional: days.some((d) => !this.day(d).announced),
      ...(steps ? { stepDueAt: steps } : {}),
    };
  }

  private minute(at: number): number {
    const m = floor((at - this.table.first) / MINUTE);
    if (m < 0 || m >= this.table.day.length) throw new OffTheTable();
    return m;
  }

  private day(d: number): TableDay {
    const day = this.table.days[d];
    if (!day) throw new OffTheTable();
    return day;
  }

  private dayAt(at: number): number {
    return this.table.day[this.minute(at)] ?? 0;
  }

  private instant(m: number): number {
    return this.table.first + m * MINUTE;
  }

  private isWorked(m: number): boolean {
    if (m >= this.table.working.length) throw new OffTheTable();
    return this.table.working[m] === 1;
  }

  private receive(arrived: number): number {
    let m = this.minute(arrived);
    let at = arrived;
    const sinceMidnight = (this.table.wall[m] ?? 0) * MINUTE + (arrived - this.instant(m));
    if (this.policy.cutoff === 'cutoff-15h' && sinceMidnight > 15 * HOUR) {
      m = this.minute(this.day(this.table.day[m] ?? 0).end);
      while (!this.isWorked(m)) m++;
      return this.instant(m);
    }
    if (this.policy.reception === 'as-submitted') return at;
    while (!this.isWorked(m)) at = this.instant(++m);
    return at;
  }

  private run(limit: TimeLimit, at: number, day: number): End {
    const { unit, amount } = limit;
    const rolling = unit === 'working-day' && this.policy.dayCounting === 'rolling-8h';
    if (unit === 'working-hour' || rolling)
      return this.timeEnd(unit, this.work(at, round(amount * (rolling ? EIGHT_HOURS : HOUR))));
    if (unit === 'elapsed-hour') return this.timeEnd(unit, at + round(amount * HOUR));
    if (unit === 'calendar-day') return this.dateEnd(unit, day + amount, 0);
    if (unit === 'month') return this.dateEnd(unit, this.months(day, amount), 0);
    let date = day;
    let left = amount;
    for (; left >= 1; left--) date = this.nextWorked(date);
    const fraction = round((amount - floor(amount)) * EIGHT_HOURS);
    if (fraction > 0) date = this.nextWorked(date);
    return this.dateEnd(unit, date, fraction);
  }

  private nextWorked(d: number): number {
    do d++;
    while (!this.day(d).worked);
    return d;
  }

  private months(d: number, months: number): number {
    const [year = 0, month = 0, dayOfMonth = 0] = this.day(d).date.split('-').map(Number);
    const target = (year * 12 + month - 1 + months) % 12;
    const targetYear = floor((year * 12 + month - 1 + months) / 12);
    const prefix = `${targetYear}-${String(target + 1).padStart(2, '0')}-`;
    let best = -1;
    for (let i = d + 27 * months; i < this.table.days.length && i <= d + 31 * (months + 1); i++) {
      const { date } = this.day(i);
      if (date.startsWith(prefix) && Number(date.slice(8)) <= dayOfMonth) best = i;
    }
    if (best < 0) throw new OffTheTable();
    return best;
  }

  /** Works from `at` until so many milliseconds are used up. */
  private work(at: number, need: number): number {
    let left = need;
    let now = at;
    let m = this.minute(at);
    while (left > 0) {
      const next = this.instant(m + 1);
      if (this.isWorked(m)) {
        const worked = min(left, next - now);
        left -= worked;
        now += worked;
        if (left === 0) return now;
      }
      now = next;
      m++;
    }
    return now;
  }

  private worked(from: number, to: number): number {
    let sum = 0;
    for (let m = this.minute(from); m <= this.minute(to); m++)
      if (this.isWorked(m)) sum += min(to, this.instant(m + 1)) - max(from, this.instant(m));
    return sum;
  }

  private timeEnd(unit: End['unit'], at: number): End {
    let due = at;
    if (unit === 'elapsed-hour' && this.policy.elapsedEnd === 'next-working-instant') {
      let m = this.minute(at);
      const endsWork = at === this.instant(m) && m > 0 && this.isWorked(m - 1);
      while (!endsWork && !this.isWorked(m)) due = this.instant(++m);
    }
    return { unit, date: -1, fraction: 0, at, due, lastDay: this.dayAt(due) };
  }

  private dateEnd(unit: End['unit'], date: number, fraction: number): End {
    if (fraction > 0) {
      const due = this.work(this.day(date).opening, fraction);
      return { unit, date, fraction, at: 0, due, lastDay: this.dayAt(due) };
    }
    let lastDay = date;
    const rolls = unit === 'calendar-day' || unit === 'month';
    if (rolls && this.policy.calendarEnd !== 'no-roll') while (!this.day(lastDay).worked) lastDay++;
    const { close, end } = this.day(lastDay);
    const due = this.policy.dayCounting === 'midnight-24h' ? end : close;
    return { unit, date, fraction, at: 0, due, lastDay };
  }

  private shift(end: End, from: number, to: number): End {
    if (end.unit === 'elapsed-hour') return this.timeEnd(end.unit, end.at + to - from);
    if (end.date < 0) return this.timeEnd(end.unit, this.work(end.at, this.worked(from, to)));
    let date = end.date;
    for (let d = this.dayAt(from) + 1; d <= this.dayAt(to); d++)
      if (end.unit === 'calendar-day' || end.unit === 'month') date++;
      else if (this.day(d).worked) date = this.nextWorked(date);
    return this.dateEnd(end.unit, date, end.fraction);
  }

  /** The union of the pauses after the start, found by counting how many are open at each edge. */
  private united(start: number): { from: number; to: number | null }[] {
    const edges = (this.request.pauses ?? []).flatMap(({ from, to }) => {
      const begin = max(from, start);
      return to !== null && to <= begin
        ? []
        : [
            { at: begin, step: 1 },
            { at: to ?? Infinity, step: -1 },
          ];
    });
    edges.sort((a, b) => a.at - b.at || b.step - a.step);
    const united: { from: number; to: number | null }[] = [];
    let depth = 0;
    let from = 0;
    for (const { at, step } of edges) {
      if (depth === 0) from = at;
      depth += step;
      if (depth === 0) united.push({ from, to: at === Infinity ? null : at });
    }
    return united;
  }

  private steps(
    steps: readonly number[],
    start: number,
    counted: readonly { from: number; to: number }[],
    open: number | undefined,
  ): (number | null)[] {
    let hours = 0;
    return steps.map((step) => {
      hours += step;
      let due = this.work(start, round(hours * HOUR));
      for (const { from, to } of counted)
        if (from <= due) due = this.work(due, this.worked(from, to));
      return open !== undefined && open <= due ? null : due;
    });
  }
}
