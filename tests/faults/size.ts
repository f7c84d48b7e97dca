/**
 * How much a fault suite does: the numbers of GOALS.md under `npm run faults`, a few in `npm test`, and a
 * share of the whole with `FAULTS=0.1 npm run faults`.
 */
const asked = process.env['FAULTS'];
const share = asked === 'full' ? 1 : Number(asked ?? 0);
if (!(share >= 0 && share <= 1)) throw new Error(`FAULTS is "full" or a share, not ${asked}`);

/** More than the few of `npm test`. */
export const LARGE = share > 0;

export const size = (full: number, few: number): number =>
  LARGE ? Math.max(few, Math.round(full * share)) : few;
