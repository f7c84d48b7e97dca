/**
 * `npm run faults`: the fault suites with the full numbers (200 killed workers, 20,000 notifications,
 * 20 killed queues) instead of the small ones of `npm test`. Takes hours. Arguments go to Jest.
 */
process.env.FAULTS = 'full';
process.env.TEST_TIME_LIMIT_MS ??= String(6 * 3_600_000);
if (process.argv.length === 2) process.argv.push('--runInBand', '--testPathPatterns=tests/faults/');
await import('./test.mjs');
