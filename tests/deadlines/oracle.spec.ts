import { runOracle } from './oracle-run.js';

it('equals the minute-by-minute oracle in 100,000 random cases', () => {
  const run = runOracle(100_000, 20_261_123);
  expect(run.differences).toEqual([]);
  expect(run.refused).toBeLessThan(run.cases / 5);
}, 120_000);
