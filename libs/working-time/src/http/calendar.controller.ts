import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { legalDate } from '#libs/kernel';
import { Allow, Database, ProblemException } from '#libs/platform';
import '../problem-texts.js';
import { WorkingTime } from '../working-time.js';
import { CalendarDto, calendarDto, CalendarQuery } from './calendar.dto.js';

@ApiTags('Public')
@Controller('calendar')
export class CalendarController {
  constructor(
    @Inject(WorkingTime) private readonly workingTime: WorkingTime,
    @Inject(Database) private readonly database: Database,
  ) {}

  /** Working hours, days off and make-up days of a year, and what is proposed but not decided. */
  @Get()
  @Allow('public')
  @ApiOkResponse({ type: CalendarDto })
  @ApiNotFoundResponse({ description: 'the year is not loaded' })
  async show(@Query() query: CalendarQuery): Promise<CalendarDto> {
    const now = await this.database.now();
    const year = query.year ?? Number(legalDate(now).slice(0, 4));
    const calendars = await this.workingTime.named();
    if (query.calendar !== undefined && !calendars.some((c) => c.code === query.calendar))
      throw new ProblemException(404, 'calendar.unknown', `no calendar ${query.calendar}`);
    const stored = await this.workingTime.storedOf(query.calendar, now);
    const calendar = calendarDto(stored, year, calendars);
    if (!calendar)
      throw new ProblemException(404, 'calendar.year-not-loaded', `the year ${year} is not loaded`);
    return calendar;
  }
}
