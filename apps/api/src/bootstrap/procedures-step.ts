import path from 'node:path';
import { UnitOfWork } from '#libs/platform';
import { LoadReferenceData, ProcedureCatalogue } from '#libs/procedure';
import type { Step } from './step.js';

/** Loads procedures and zones; a fault names the file and the row. */
export const proceduresStep: Step = {
  name: 'procedures',
  run: async (app) => {
    const load = app.get(LoadReferenceData, { strict: false });
    await app
      .get(UnitOfWork, { strict: false })
      .run((tx) => load.run(tx, path.resolve('seeds/reference')));
    await app.get(ProcedureCatalogue, { strict: false }).warm();
  },
};
