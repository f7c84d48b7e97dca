import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCalendarFile } from '#libs/working-time';
import { compileCalendar, type WorkingCalendar } from '#libs/working-time/domain';

export const SEED_FILE = join(import.meta.dirname, '../../seeds/reference/calendar.yaml');

/** The calendar that the installation is seeded with. */
export function seedCalendar(): WorkingCalendar {
  const file = readCalendarFile(readFileSync(SEED_FILE, 'utf8'));
  if (!file.ok) throw new Error(file.error.detail);
  const calendar = compileCalendar(file.value.data);
  if (!calendar.ok) throw new Error(calendar.error.detail);
  return calendar.value;
}
