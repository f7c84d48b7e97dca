import path from 'node:path';
import { seedDemoAccounts, loadUnits } from '#libs/identity';
import { UnitOfWork } from '#libs/platform';
import { readUnits } from '#libs/procedure';
import { demoAccounts } from '../../../../seeds/demo/accounts.js';
import type { Step } from './step.js';

/** The organisation: the authority, its divisions, the departments that are consulted. */
export const unitsStep: Step = {
  name: 'units',
  run: async (app) => {
    const units = await readUnits(path.resolve('seeds/reference'));
    await app.get(UnitOfWork).run((tx) => loadUnits(tx, units));
  },
};

/** People with a known password: the embedded default only. */
export const demoAccountsStep: Step = {
  name: 'demo accounts',
  run: (app) => app.get(UnitOfWork).run((tx) => seedDemoAccounts(tx, demoAccounts)),
};
