import type { Hours, Proposal } from '../../../api/rules.js';

/** What is proposed for a calendar, as it goes to the server; units by code. */
export type CalendarDraft = Required<
  Pick<
    Proposal,
    'days' | 'removeDays' | 'announce' | 'unitDays' | 'removeUnitDays' | 'weeks' | 'units'
  >
>;
type Part = keyof CalendarDraft;

export const NO_DRAFT: CalendarDraft = {
  days: [],
  removeDays: [],
  announce: [],
  unitDays: [],
  removeUnitDays: [],
  weeks: [],
  units: [],
};

/** One thing added to the proposal: the part it belongs to, and its entries. */
export type Addition = { readonly [P in Part]?: CalendarDraft[P] };

export function added(draft: CalendarDraft, more: Addition): CalendarDraft {
  return {
    days: [...draft.days, ...(more.days ?? [])],
    removeDays: [...draft.removeDays, ...(more.removeDays ?? [])],
    announce: [...draft.announce, ...(more.announce ?? [])],
    unitDays: [...draft.unitDays, ...(more.unitDays ?? [])],
    removeUnitDays: [...draft.removeUnitDays, ...(more.removeUnitDays ?? [])],
    weeks: [...draft.weeks, ...(more.weeks ?? [])],
    units: [...new Set([...draft.units, ...(more.units ?? [])])],
  };
}

export const without = (draft: CalendarDraft, part: Part, at: number): CalendarDraft => ({
  ...draft,
  [part]: draft[part].filter((_, i) => i !== at),
});

export const isEmpty = (draft: CalendarDraft): boolean =>
  Object.values(draft).every((list) => list.length === 0);

/** Every date from the first to the last, both included; at most a month of them. */
export function datesBetween(from: string, to: string): string[] {
  const start = Date.parse(`${from}T00:00:00Z`);
  const days = Math.round((Date.parse(`${to}T00:00:00Z`) - start) / 86_400_000);
  if (!(days >= 0 && days < 31)) return [from];
  return Array.from({ length: days + 1 }, (_, i) =>
    new Date(start + i * 86_400_000).toISOString().slice(0, 10),
  );
}

/** "08:00–12:00, 13:00–17:00" as people write it; `null` where it cannot be read. */
export function readHours(text: string): Hours | null {
  const clean = text.trim();
  if (clean === '') return [];
  const hours: [string, string][] = [];
  for (const span of clean.split(/[,;]/)) {
    const found = /^\s*(\d{1,2})[:h](\d{2})\s*[–—-]\s*(\d{1,2})[:h](\d{2})\s*$/.exec(span);
    if (found === null) return null;
    const [, h1 = '', m1 = '', h2 = '', m2 = ''] = found;
    hours.push([`${h1.padStart(2, '0')}:${m1}`, `${h2.padStart(2, '0')}:${m2}`]);
  }
  return hours;
}
