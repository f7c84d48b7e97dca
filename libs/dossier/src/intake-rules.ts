import type { IntakeRules } from './domain/index.js';

/** Limits that hold for every procedure of this installation. */
export const INTAKE_RULES: IntakeRules = {
  firstAnswer: { amount: 8, unit: 'working-hour' },
  consultation: { amount: 7, unit: 'working-day' },
  payment: { amount: 5, unit: 'working-day' },
  escalation: { amount: 4, unit: 'working-hour' },
};
