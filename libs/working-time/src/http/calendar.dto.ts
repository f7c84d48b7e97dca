import { Type } from 'class-transformer';
import { IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { DAY_KINDS, publicCitation, WEEKDAYS } from '../domain/index.js';
import type { CalendarDay, DayInterval, LegalRule, WorkingWeek } from '../domain/index.js';
import type { StoredCalendar } from '../persistence/calendar.store.js';
import { LocalizedDto } from './deadline.dto.js';

export class CalendarQuery {
  @ApiPropertyOptional({ description: 'code; the installation’s own where it is left out' })
  @IsOptional()
  @Matches(/^[a-z0-9][a-z0-9-]{0,60}$/)
  calendar?: string;

  @ApiPropertyOptional({ description: 'the present year where it is left out' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1970)
  @Max(9999)
  year?: number;
}

const HOURS = {
  type: 'array',
  items: { type: 'array', items: { type: 'string' }, example: ['08:00', '12:00'] },
} as const;

export class CalendarDayDto {
  @ApiProperty({ format: 'date' }) date!: string;
  @ApiProperty({ enum: DAY_KINDS, enumName: 'DayKind' }) kind!: string;
  @ApiProperty({ type: LocalizedDto }) name!: LocalizedDto;
  @ApiProperty() working!: boolean;
  @ApiPropertyOptional(HOURS) hours?: readonly DayInterval[];
  @ApiPropertyOptional({ format: 'date' }) pairedWith?: string;
  @ApiPropertyOptional({ type: LocalizedDto }) basis?: LocalizedDto;
}

export class CalendarUnitDayDto extends CalendarDayDto {
  @ApiProperty({ format: 'uuid' }) unitId!: string;
}

export class WeekDto {
  @ApiProperty({ format: 'date' }) effectiveFrom!: string;
  @ApiProperty({ type: 'object', additionalProperties: HOURS, description: 'by weekday' })
  hours!: WorkingWeek['hours'];
}

export class CalendarNameDto {
  @ApiProperty() code!: string;
  @ApiProperty({ type: LocalizedDto }) name!: LocalizedDto;
  @ApiProperty({ type: [String], description: 'ids of the units that have chosen it' })
  units!: string[];
}

export class PendingDaysDto {
  @ApiProperty({ type: [String], format: 'date' }) dates!: readonly string[];
  @ApiProperty({ enum: DAY_KINDS, enumName: 'DayKind' }) kind!: string;
  @ApiProperty({ type: LocalizedDto }) name!: LocalizedDto;
}

export class CalendarDto {
  @ApiProperty() code!: string;
  @ApiProperty() version!: number;
  @ApiProperty({ type: LocalizedDto }) name!: LocalizedDto;
  @ApiProperty() zone!: string;
  @ApiProperty() year!: number;
  @ApiProperty({ type: [Number] }) years!: number[];
  @ApiProperty({ description: 'false: dates of this year are provisional' }) announced!: boolean;
  @ApiProperty({ type: 'object', additionalProperties: HOURS, description: 'by weekday' })
  hours!: Record<string, readonly DayInterval[]>;
  @ApiProperty({ type: [CalendarDayDto] }) days!: CalendarDayDto[];
  @ApiProperty({ type: [CalendarUnitDayDto], description: 'of single units' })
  unitDays!: CalendarUnitDayDto[];
  @ApiProperty({ type: [WeekDto], description: 'working hours from each date on' })
  weeks!: readonly WeekDto[];
  @ApiProperty({ format: 'date' }) effectiveFrom!: string;
  @ApiProperty({ type: [CalendarNameDto], description: 'all calendars there are' })
  calendars!: readonly CalendarNameDto[];
  @ApiProperty({ type: [PendingDaysDto], description: 'proposed, not counted' })
  pending!: PendingDaysDto[];
}

/** One year of a calendar; `undefined` where it is not loaded. */
export function calendarDto(
  stored: StoredCalendar,
  year: number,
  calendars: readonly CalendarNameDto[],
): CalendarDto | undefined {
  const { data, name, pending } = stored;
  const loaded = data.years.find((y) => y.year === year);
  if (!loaded) return undefined;
  const inYear = (date: string) => date.startsWith(`${year}-`);
  const week = data.weeks.filter((w) => w.effectiveFrom <= `${year}-12-31`).at(-1);
  return {
    code: data.code,
    version: data.version,
    name,
    zone: data.zone,
    year,
    years: data.years.map((y) => y.year),
    announced: loaded.announced,
    hours: Object.fromEntries(WEEKDAYS.map((day) => [day, week?.hours[day] ?? []])),
    days: data.days.filter(({ date }) => inYear(date)).map((day) => dayDto(day, data.rules)),
    unitDays: (data.unitDays ?? [])
      .filter(({ day }) => inYear(day.date))
      .map(({ unit, day }) => Object.assign(dayDto(day, data.rules), { unitId: unit })),
    weeks: data.weeks,
    effectiveFrom: stored.effectiveFrom,
    calendars,
    pending: pending
      .filter(({ dates }) => dates.some(inYear))
      .map((p) => ({ dates: p.dates, kind: p.kind, name: p.name })),
  };
}

function dayDto(day: CalendarDay, rules: readonly LegalRule[] | undefined): CalendarDayDto {
  const basis = publicCitation(day.basis, rules);
  return {
    date: day.date,
    kind: day.kind,
    name: day.name,
    working: day.kind === 'make-up' || day.kind === 'half-day',
    ...(day.hours ? { hours: day.hours } : {}),
    ...(day.pairedWith === undefined ? {} : { pairedWith: day.pairedWith }),
    ...(basis ? { basis } : {}),
  };
}
