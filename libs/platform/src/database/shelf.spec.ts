import { Shelf } from './shelf.js';

/** Readings that end when the test says so. */
function readings() {
  const open: { end(value: string): void; fail(): void }[] = [];
  const read = (): Promise<string> =>
    new Promise((resolve, reject) => {
      open.push({ end: resolve, fail: () => reject(new Error('no database')) });
    });
  return { open, read };
}

describe('a shelf', () => {
  it('lets nobody wait for a later reading', async () => {
    const { open, read } = readings();
    const shelf = new Shelf(read, 0);
    const first = Promise.all([shelf.get(), shelf.get()]);
    open[0]?.end('old');
    expect(await first).toEqual(['old', 'old']);
    // The second reading gets no connection: whoever asks now is answered all the same.
    expect([await shelf.get(), await shelf.get(), await shelf.get()]).toEqual([
      'old',
      'old',
      'old',
    ]);
    open[1]?.end('new');
    await Promise.resolve();
    expect(await shelf.get()).toBe('new');
  });

  it('does not put an older reading over a newer one', async () => {
    const { open, read } = readings();
    const shelf = new Shelf(read, 60_000);
    const [slow, quick] = [shelf.renew(), shelf.renew()];
    open[1]?.end('new');
    expect(await quick).toBe('new');
    open[0]?.end('old');
    await slow;
    expect(await shelf.get()).toBe('new');
  });

  it('keeps what it knows when a reading fails, and tries again', async () => {
    const { open, read } = readings();
    const shelf = new Shelf(read, 0);
    const refused = shelf.get();
    open[0]?.fail();
    await expect(refused).rejects.toThrow('no database');
    const second = shelf.get();
    open[1]?.end('known');
    expect(await second).toBe('known');
    expect(await shelf.get()).toBe('known');
    open[2]?.fail();
    expect(await shelf.get()).toBe('known');
  });
});
