import { calendarStep } from './calendar-step.js';
import { demoHistoryStep } from './demo-history/demo-history-step.js';
import { demoAccountsStep, unitsStep } from './identity-steps.js';
import { proceduresStep } from './procedures-step.js';
import type { Step } from './step.js';

/** Units, calendars, procedures: part of the product, in every installation. In this order. */
export const referenceSteps: readonly Step[] = [unitsStep, calendarStep, proceduresStep];

/** Accounts with a known password: embedded mode only. Ready means that they can sign in. */
export const demoSteps: readonly Step[] = [demoAccountsStep];

/** Half a year of dossiers: after ready, in the background, resumable. Embedded mode only. */
export const demoHistorySteps: readonly Step[] = [demoHistoryStep];
