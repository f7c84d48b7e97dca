/** How an origin parts from what it handed over: it ended undone, or it goes on without it. */
export const ORIGIN_ENDS = ['withdrawn', 'stopped', 'refused', 'not-needed'] as const;
export type OriginEnd = (typeof ORIGIN_ENDS)[number];
