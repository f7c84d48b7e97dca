import type { Rows } from '#libs/platform';

/** The row entities of all libs, for the data source and for the drift check. */
export const rows: Rows = [];
