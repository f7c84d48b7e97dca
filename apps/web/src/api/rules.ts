import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { get, post } from './client.js';
import type { Page, Schemas } from './types.js';

export type YearCalendar = Schemas['CalendarDto'];
export type CalendarDay = Schemas['CalendarDayDto'];
export type UnitCalendarDay = Schemas['CalendarUnitDayDto'];
export type DayKind = Schemas['DayKind'];
export type RuleChange = Schemas['RuleChangeDto'];
export type MoveCount = Schemas['MoveCountDto'];
export type Move = Schemas['MoveDto'];
export type Proposal = Schemas['RuleChangeProposalDto'];
export type LimitChange = Schemas['LimitChangeDto'];
export type Hours = readonly (readonly string[])[];

/** What a stored change says of a calendar; units by id. */
export interface StoredCalendarChange {
  readonly calendar: string;
  readonly version: number;
  readonly name?: { readonly vi: string; readonly en: string };
  readonly days: readonly CalendarDay[];
  readonly removeDays: readonly string[];
  readonly announce: readonly number[];
  readonly unitDays: readonly { readonly unit: string; readonly day: CalendarDay }[];
  readonly removeUnitDays: readonly { readonly unit: string; readonly date: string }[];
  readonly units: readonly string[];
  readonly weeks?: readonly Schemas['WeekDto'][];
}

export const yearQuery = (year: number | undefined, calendar: string) =>
  queryOptions({
    queryKey: ['rules', 'calendar', calendar, year],
    queryFn: () => get<YearCalendar>('/calendar', { year, calendar }),
    placeholderData: (before) => before,
  });

export const changesQuery = infiniteQueryOptions({
  queryKey: ['rules', 'changes'],
  queryFn: ({ pageParam }) =>
    get<Page<RuleChange>>('/calendar/versions', { limit: 20, cursor: pageParam }),
  initialPageParam: '',
  getNextPageParam: (last) => last.nextCursor ?? undefined,
});

const one = (id: string): string => `/calendar/versions/${encodeURIComponent(id)}`;

/** Looked at again every moment while it runs, so that its progress is seen. */
export const changeQuery = (id: string) =>
  queryOptions({
    queryKey: ['rules', 'change', id],
    queryFn: () => get<RuleChange>(one(id)),
    refetchInterval: ({ state }) => (isRunning(state.data) ? 1_500 : false),
  });

export const isRunning = (change: RuleChange | undefined): boolean =>
  change?.status === 'rehearsing' || change?.status === 'applying';

export interface MoveFilter {
  readonly procedure?: string;
  readonly unit?: string;
  readonly fate?: string;
}

export const movesQuery = (change: RuleChange, filter: MoveFilter) =>
  infiniteQueryOptions({
    queryKey: ['rules', 'moves', change.id, change.status, filter],
    queryFn: ({ pageParam }) =>
      get<Page<Move>>(`${one(change.id)}/moves`, { ...filter, limit: 50, cursor: pageParam }),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    enabled: !isRunning(change) && change.status !== 'withdrawn',
  });

export const propose = (body: Proposal): Promise<RuleChange> => post('/calendar/versions', body);
export const rehearse = (id: string): Promise<RuleChange> => post(`${one(id)}/rehearsal`);
export const approve = (id: string): Promise<RuleChange> => post(`${one(id)}/approval`);
export const withdraw = (id: string): Promise<RuleChange> => post(`${one(id)}/withdrawal`);
