import type { INestApplicationContext } from '@nestjs/common';
import { calendarStep } from './calendar-step.js';
import { demoAccountsStep, unitsStep } from './identity-steps.js';
import { proceduresStep } from './procedures-step.js';

/**
 * One part of what a new database needs. Idempotent, and quick when there is nothing to do: every
 * start runs it. It takes the use cases and stores it needs from the application.
 */
export interface Step {
  readonly name: string;
  run(app: INestApplicationContext): Promise<void>;
}

/** Units, calendars, procedures: part of the product, in every installation. In this order. */
export const referenceSteps: readonly Step[] = [unitsStep, calendarStep, proceduresStep];

/** Accounts with a known password: embedded mode only. Ready means that they can sign in. */
export const demoSteps: readonly Step[] = [demoAccountsStep];

/** Half a year of dossiers: after ready, in the background, resumable. Embedded mode only. */
export const demoHistorySteps: readonly Step[] = [];
