export * from './calendar-file.js';
export * from './load-calendar.js';
export * from './working-time.js';
export * from './working-time.module.js';
export { CalendarStore, type StoredCalendar } from './persistence/calendar.store.js';
