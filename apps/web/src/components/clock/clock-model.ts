import type { ExplanationLine } from '../../api/types.js';

/** How a stretch of time is drawn. */
export type Look = 'work' | 'off' | 'holiday' | 'pause';

export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly look: Look;
  readonly line: ExplanationLine;
}

export interface ClockModel {
  readonly from: number;
  readonly to: number;
  readonly due: number | null;
  readonly now: number;
  readonly stretches: readonly Stretch[];
  /** Working blocks of every single day, for the comb; empty when the span is too long for it. */
  readonly blocks: readonly { readonly from: number; readonly to: number }[];
  readonly overdueFrom: number | null;
}

const DAY = 86_400_000;
const OFFSET = 7 * 3_600_000;
const OPEN = 8 * 3_600_000;
const CLOSE = 17 * 3_600_000;
const LONGEST_COMB = 75;

export function lookOf(line: ExplanationLine): Look {
  const kind = line.kind.toLowerCase();
  if (kind.includes('pause')) return 'pause';
  if (kind.includes('holiday')) return 'holiday';
  if (['weekend', 'rolled', 'reception', 'restarted'].includes(kind)) return 'off';
  return 'work';
}

interface Source {
  readonly explanation: readonly ExplanationLine[];
  readonly dueAt: string | null;
  /** Now, or the moment at which the clock came to rest. */
  readonly now: number;
}

export function modelOf({ explanation, dueAt, now }: Source): ClockModel | null {
  const stretches = explanation
    .map((line) => ({
      from: Date.parse(line.from),
      to: Date.parse(line.to),
      look: lookOf(line),
      line,
    }))
    .filter((s) => s.to > s.from);
  const first = stretches[0];
  if (first === undefined) return null;
  const due = dueAt === null ? null : Date.parse(dueAt);
  const last = stretches.reduce((end, s) => Math.max(end, s.to), due ?? first.to);
  const late = due !== null && now > due;
  const open = due === null;
  const to = late || (open && now > last) ? now : last;
  return {
    from: first.from,
    to,
    due,
    now,
    stretches: joined(stretches),
    blocks: blocksOf(stretches, (to - first.from) / DAY),
    overdueFrom: late ? due : null,
  };
}

/** Neighbours of one look and one reason are one stretch to the eye. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const out: Stretch[] = [];
  for (const next of stretches) {
    const last = out.at(-1);
    const same =
      last !== undefined &&
      last.look === next.look &&
      last.to === next.from &&
      last.line.text.vi === next.line.text.vi;
    if (same) out[out.length - 1] = { ...last, to: next.to };
    else out.push(next);
  }
  return out;
}

/** Office hours of each local day inside working stretches: the solid teeth of the bar. */
function blocksOf(
  stretches: readonly Stretch[],
  days: number,
): readonly { from: number; to: number }[] {
  if (days > LONGEST_COMB) {
    return stretches.filter((s) => s.look === 'work').map(({ from, to }) => ({ from, to }));
  }
  return stretches.filter((s) => s.look === 'work').flatMap(teeth);
}

function teeth(stretch: Stretch): { from: number; to: number }[] {
  const found = [];
  const firstDay = Math.floor((stretch.from + OFFSET) / DAY);
  const lastDay = Math.floor((stretch.to + OFFSET - 1) / DAY);
  for (let day = firstDay; day <= lastDay; day++) {
    const midnight = day * DAY - OFFSET;
    const from = Math.max(stretch.from, midnight + OPEN);
    const to = Math.min(stretch.to, midnight + CLOSE);
    if (to > from) found.push({ from, to });
  }
  return found;
}

export function place(model: ClockModel, at: number): number {
  const share = (at - model.from) / Math.max(1, model.to - model.from);
  return Math.min(100, Math.max(0, share * 100));
}
