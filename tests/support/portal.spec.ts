import { startPortal, type Portal } from './portal.js';

describe('startPortal', () => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await startPortal();
  });
  afterAll(() => portal.close());

  it('serves HTTP from a database of its own', async () => {
    const missing = await portal.http('GET', '/api/v1/nowhere');
    expect(missing.status).toBe(404);
    expect(missing.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  });

  it('has nothing to drain at first', async () => {
    expect(await portal.drain()).toEqual({ done: 0, failed: 0 });
  });
});
