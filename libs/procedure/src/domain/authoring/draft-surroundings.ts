import type { WorkingCalendar } from '#libs/working-time/domain';

/** What a draft is checked against. */
export interface DraftSurroundings {
  readonly units: ReadonlySet<string>;
  /** Codes of the procedures that take dossiers. */
  readonly procedures: ReadonlySet<string>;
  readonly calendar: WorkingCalendar;
}
