import { existsSync } from 'node:fs';
import { describeWhere } from './where.js';

const PLACES = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The browser of this machine, if it has one; `REQUIRE_BROWSER=1` makes its absence an error. */
export function chromium(): string | undefined {
  const found = PLACES.find((place) => place !== undefined && existsSync(place));
  if (found === undefined && process.env['REQUIRE_BROWSER'] === '1') {
    throw new Error('REQUIRE_BROWSER=1, but no Chromium');
  }
  return found;
}

/** A suite that drives a real browser. */
export function describeInBrowser(name: string, tests: (executable: string) => void): void {
  const executable = chromium();
  const reason = 'no Chromium here: apt-get install chromium';
  describeWhere(executable !== undefined, reason)(name, () => tests(executable ?? ''));
}
