import type { Instant, Localized } from '#libs/kernel';

/** What a board can be cut by. Each number of each row counts dossiers. */
export const GROUPINGS = ['procedure', 'month', 'unit', 'step', 'officer'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** The numbers of a board; each opens the dossiers behind it. */
export const MEASURES = [
  'received',
  'carriedOver',
  'finished',
  'early',
  'onTime',
  'late',
  'ended',
  'open',
  'overdue',
] as const;
export type Measure = (typeof MEASURES)[number];

export type Counts = Readonly<Record<Measure, number>>;

/**
 * One row of a board. Within a period: `carriedOver + received = finished + ended + open`, and
 * `finished = onTime + late`; `early` is the part of `onTime` that was done on a date before the due
 * date (report II.06a/VPCP/KSTT). `ended` was withdrawn or stopped. Under a unit, a step or an
 * officer a dossier is open as long as one of its steps there is, and late if one of them was. `open` and `overdue` are
 * evaluated at the end of the period, not when the report is printed.
 */
export interface BoardRow extends Counts {
  readonly key: string;
  readonly label: Localized;
  /** Working minutes from start to end without paused time; `null` where nothing was finished. */
  readonly medianMinutes: number | null;
  readonly p90Minutes: number | null;
}

export interface Period {
  readonly from: Instant;
  /** Exclusive: the end of the last day. */
  readonly to: Instant;
}

/** Share of finished work that was on time, between 0 and 1; `null` where nothing was finished. */
export const onTimeShare = ({
  finished,
  onTime,
}: Pick<Counts, 'finished' | 'onTime'>): number | null =>
  finished === 0 ? null : onTime / finished;
