/**
 * `npm run faults`: the fault suites with the full numbers (200 killed workers, 20,000 notifications,
 * 20 killed queues, 50 killed apis, 20 killed databases, 30 cut networks) instead of the small ones of `npm test`.
 * Wants an idle machine, and a few hours of it. Arguments go to Jest: `npm run faults -- tests/faults/kill-worker`
 * runs a part; `FAULTS=0.1` does a tenth.
 */
process.env.FAULTS ||= 'full';
process.env.TEST_TIME_LIMIT_MS ??= String(6 * 3_600_000);
if (process.argv.length === 2) process.argv.push('--runInBand', '--testPathPatterns=tests/faults/');
await import('./test.mjs');
