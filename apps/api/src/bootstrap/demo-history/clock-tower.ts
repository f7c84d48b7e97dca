import { MINUTE, type Instant } from '#libs/kernel';
import type { WatchClocks } from '#libs/dossier';
import type { SimulatedClock, Tx } from '#libs/platform';

/**
 * Has the clocks of a dossier say what they would have said, by the sweep that watches them every
 * minute. Nobody else's clock is behind: what is told already was watched to the end of the history.
 */
export class ClockTower {
  constructor(
    private readonly watch: WatchClocks,
    private readonly clock: SimulatedClock,
  ) {}

  /** Runs the sweep as often as a clock wants to be looked at until `to`; says whether it did. */
  async strike(tx: Tx, dossierId: string, to: Instant): Promise<boolean> {
    let struck = false;
    for (;;) {
      const next = await this.next(tx, dossierId);
      const at = next === undefined ? Infinity : Math.ceil(next / MINUTE) * MINUTE;
      if (next === undefined || next > to) return struck;
      this.clock.set(Math.min(at, to));
      await this.watch.run();
      struck = true;
    }
  }

  private async next(tx: Tx, dossierId: string): Promise<Instant | undefined> {
    const [row] = await tx.query<{ at: Date | null }[]>(
      `SELECT least((SELECT watch_at FROM dossier WHERE id = $1),
                    (SELECT min(watch_at) FROM task WHERE dossier_id = $1)) AS at`,
      [dossierId],
    );
    return row?.at?.getTime();
  }
}
