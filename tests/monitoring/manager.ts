import { expectStatus, type Person } from '../support/officials.js';

export const GROUPINGS = ['procedure', 'month', 'unit', 'step', 'officer'] as const;
export type Grouping = (typeof GROUPINGS)[number];

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

export type Row = Record<(typeof MEASURES)[number], number> & {
  readonly key: string;
  readonly href: string;
  readonly medianMinutes: number | null;
  readonly p90Minutes: number | null;
};

export interface Line {
  readonly id: string;
  readonly code: string;
  readonly status: string;
  readonly dueAt: string | null;
  readonly remainingMinutes: number | null;
}

export async function board(person: Person, groupBy: Grouping, days = ''): Promise<Row[]> {
  const answer = await person.get<{ items: Row[] }>(
    `/monitoring/summary?groupBy=${groupBy}${days}`,
  );
  return expectStatus(answer, 200).items;
}

/** Every line of a list, page by page. */
export async function allLines(person: Person, path: string): Promise<Line[]> {
  const lines: Line[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const next: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
    const page = await person.get<{ items: Line[]; nextCursor: string | null }>(path + next);
    const { items, nextCursor } = expectStatus(page, 200);
    lines.push(...items);
    cursor = nextCursor;
  }
  return lines;
}

export const behind = (person: Person, row: Row, measure: string): Promise<Line[]> =>
  allLines(person, `${row.href.replace('/api/v1', '')}&measure=${measure}&limit=100`);
