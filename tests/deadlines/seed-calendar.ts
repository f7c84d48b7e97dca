import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readCalendarFile } from '#libs/working-time';
import { compileCalendar, type WorkingCalendar } from '#libs/working-time/domain';

/** Commands run at the root, from the sources and from what is built of them. */
export const SEED_FILE = resolve('seeds/reference/calendar.yaml');

/** The calendar that the installation is seeded with. */
export function seedCalendar(): WorkingCalendar {
  const file = readCalendarFile(readFileSync(SEED_FILE, 'utf8'));
  if (!file.ok) throw new Error(file.error.detail);
  const calendar = compileCalendar(file.value.data);
  if (!calendar.ok) throw new Error(calendar.error.detail);
  return calendar.value;
}
