/** A text that came this often is prepared: parsing and planning cost more than most of our statements. */
const HOT = 5;
/** Each connection keeps every prepared statement: texts that are built must not fill it up. */
const MOST_NAMES = 300;
const MOST_TEXTS = 2_000;

/** Which statements are prepared, and under which name: the same on every connection of this process. */
export class StatementNames {
  private readonly names = new Map<string, string>();
  private readonly counts = new Map<string, number>();
  private generation = 0;

  /** The name of a text that has proved hot. */
  nameOf(text: string): string | undefined {
    const known = this.names.get(text);
    if (known !== undefined || this.names.size >= MOST_NAMES) return known;
    const count = (this.counts.get(text) ?? 0) + 1;
    if (count < HOT) {
      if (this.counts.size >= MOST_TEXTS) this.counts.clear();
      this.counts.set(text, count);
      return undefined;
    }
    this.counts.delete(text);
    const name = `s${this.generation}_${this.names.size}`;
    this.names.set(text, name);
    return name;
  }

  /** After a migration: what was prepared against the old tables is not used any more. */
  renew(): void {
    this.generation++;
    this.names.clear();
  }
}
