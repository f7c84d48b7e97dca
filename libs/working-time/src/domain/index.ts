export * from './calendar-data.js';
export * from './check-calendar.js';
export * from './change-calendar.js';
export * from './compile-calendar.js';
export * from './working-calendar.js';
export * from './limit.js';
export * from './pause.js';
export * from './explanation-line.js';
export * from './legal-basis.js';
export { computeDeadline, computeDueAt } from './deadline.js';
export type {
  DeadlineAnswer,
  DeadlineOutcome,
  DeadlineRefusal,
  DeadlineRequest,
} from './deadline.js';
export * from './read-deadline-request.js';
export * from './present-deadline.js';
export * from './clock-entry.js';
export { clockDates, readClock, type ClockReading, type ClockStanding } from './clock.js';
export * from './record-clock-entry.js';
