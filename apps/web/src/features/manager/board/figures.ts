import type { GroupBy, SummaryRow } from '../../../api/work-types.js';
import { pick } from '../../../i18n/format.js';
import type { Locale } from '../../../i18n/locale.js';
import type { Same } from '../../../i18n/use-text.js';
import type { vi } from '../vi.js';

export const MEASURES = ['received', 'finished', 'onTime', 'late', 'open', 'overdue'] as const;
export type Measure = (typeof MEASURES)[number];

/** What was finished early is already among what was on time. */
export const value = (row: SummaryRow, measure: Measure): number => row[measure];

export const sum = (rows: readonly SummaryRow[], measure: Measure): number =>
  rows.reduce((total, row) => total + value(row, measure), 0);

/** A dossier stands in the row of each unit that has worked on it: those rows have no sum. */
export const addsUp = (groupBy: GroupBy): boolean => groupBy !== 'unit';

/**
 * All rows together. Of months, what is open or overdue is what stood at the end of each: only the
 * last of them is now, and one dossier that stayed open for three months is still one.
 */
export function total(rows: readonly SummaryRow[], measure: Measure, groupBy: GroupBy): number {
  const stands = measure === 'open' || measure === 'overdue';
  return sum(groupBy === 'month' && stands ? rows.slice(-1) : rows, measure);
}

export function share(onTime: number, late: number, locale: Locale): string | null {
  const all = onTime + late;
  if (all === 0) return null;
  const percent = (onTime / all) * 100;
  const tag = locale === 'vi' ? 'vi-VN' : 'en-GB';
  return `${percent.toLocaleString(tag, { maximumFractionDigits: 1 })} %`;
}

export function top(rows: readonly SummaryRow[], measure: Measure): SummaryRow | undefined {
  return rows.reduce<SummaryRow | undefined>(
    (best, row) =>
      value(row, measure) > (best === undefined ? 0 : value(best, measure)) ? row : best,
    undefined,
  );
}

/** The table as a file that spreadsheets open with the right letters. */
export function csvOf(
  rows: readonly SummaryRow[],
  t: Same<typeof vi>,
  first: string,
  locale: Locale,
): string {
  const head = [first, ...MEASURES.map((m) => t.measures[m]), t.share];
  const lines = rows.map((row) => [
    pick(row.label, locale),
    ...MEASURES.map((m) => String(value(row, m))),
    share(value(row, 'onTime'), row.late, locale) ?? '',
  ]);
  const quoted = [head, ...lines].map((line) =>
    line.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','),
  );
  return `\uFEFF${quoted.join('\r\n')}\r\n`;
}

export function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
