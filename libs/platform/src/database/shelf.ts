/**
 * What is asked for in the middle of transactions, is small and changes rarely: kept in memory and
 * read again behind the scenes. Only who comes before the first reading waits for it: a transaction
 * that waited for a second connection would, under load, wait for those who wait for its locks.
 */
export class Shelf<T> {
  private known: { readonly value: T; readonly reading: number } | undefined;
  private latest: Promise<T> | undefined;
  private readings = 0;
  private readAt = -Infinity;

  constructor(
    /** Reads it all; gets what was known before. */
    private readonly read: (known: T | undefined) => Promise<T>,
    /** How long another process may go on with what it knows. */
    private readonly freshMs: number,
  ) {}

  async get(): Promise<T> {
    const { known } = this;
    if (known === undefined) return this.latest ?? this.renew();
    if (performance.now() - this.readAt >= this.freshMs) this.renew().catch(() => undefined);
    return known.value;
  }

  /** Reads again and waits for it: after a change of one's own, outside its transaction. */
  async renew(): Promise<T> {
    this.readAt = performance.now();
    const reading = ++this.readings;
    const latest = this.read(this.known?.value);
    this.latest = latest;
    try {
      const value = await latest;
      if (reading > (this.known?.reading ?? 0)) this.known = { value, reading };
      return value;
    } catch (error) {
      if (this.latest === latest) this.latest = undefined;
      throw error;
    }
  }

  /** The next one reads and waits. For the time before the doors are open. */
  forget(): void {
    this.known = undefined;
    this.latest = undefined;
  }
}
