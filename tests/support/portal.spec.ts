import { startPortal, type Portal } from './portal.js';

describe('startPortal', () => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await startPortal();
  });
  afterAll(() => portal.close());

  it('serves HTTP from a database of its own', async () => {
    expect((await portal.http('GET', '/api/v1/nowhere')).status).toBe(404);
  });

  it('has nothing to drain at first', async () => {
    expect(await portal.drain()).toEqual({ done: 0, failed: 0 });
  });
});
