import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { LoadCalendar } from '#libs/working-time';
import type { Step } from './step.js';

/** Loads the working calendar of the public authorities; a fault names the row of the file. */
export const calendarStep: Step = {
  name: 'calendar',
  run: async (app) => {
    const file = path.resolve('seeds/reference/calendar.yaml');
    const text = await readFile(file, 'utf8');
    const loaded = await app.get(LoadCalendar, { strict: false }).run(text);
    if (!loaded.ok) throw new Error(`${file}: ${loaded.error.detail ?? loaded.error.code}`);
  },
};
