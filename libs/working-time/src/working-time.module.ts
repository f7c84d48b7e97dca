import { Module } from '@nestjs/common';
import { CalendarController } from './http/calendar.controller.js';
import { DeadlinesController } from './http/deadlines.controller.js';
import { LoadCalendar } from './load-calendar.js';
import { CalendarStore } from './persistence/calendar.store.js';
import { WorkingTime } from './working-time.js';

/** Calendars for every lib that counts time. */
@Module({
  providers: [CalendarStore, WorkingTime, LoadCalendar],
  exports: [WorkingTime, LoadCalendar, CalendarStore],
})
export class WorkingTimeModule {}

/** The public calculator and calendar. */
@Module({
  imports: [WorkingTimeModule],
  controllers: [DeadlinesController, CalendarController],
})
export class WorkingTimeHttpModule {}
