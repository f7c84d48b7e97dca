import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { MINUTE, type Instant } from '#libs/kernel';
import { SweepRegistry, UnitOfWork } from '#libs/platform';
import { WorkingTime } from '#libs/working-time';
import { spentMinutes } from './domain/index.js';
import { MeasureStore, type MeasuredSubject } from './persistence/measure.store.js';

const BATCH = 1_000;
/** A transaction that began earlier may commit later: look back so far. */
const LOOK_BACK_MS = 5 * MINUTE;

/** Measures finished dossiers and steps soon after they are finished. */
@Injectable()
export class MeasureFinished implements OnModuleInit {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(MeasureStore) private readonly store: MeasureStore,
    @Inject(WorkingTime) private readonly workingTime: WorkingTime,
    @Inject(SweepRegistry) private readonly sweeps: SweepRegistry,
  ) {}

  onModuleInit(): void {
    this.sweeps.register({ name: 'measure-finished', everyMs: 15_000, run: () => this.run() });
  }

  /** After a history was written that lies in the past: everything is looked at once more. */
  async again(): Promise<void> {
    await this.work.run((tx) => this.store.forget(tx));
    await this.run();
  }

  async run(): Promise<void> {
    for (const subject of ['dossier', 'task'] as const) {
      let after: Cursor | undefined;
      do after = await this.batch(subject, after);
      while (after !== undefined);
    }
  }

  /** Measures a batch after `after`; says where the next begins, if there may be one. */
  private batch(subject: MeasuredSubject, after: Cursor | undefined): Promise<Cursor | undefined> {
    return this.work.run(async (tx) => {
      const measuredTo = await this.store.measuredTo(tx, subject);
      const spans = await this.store.finishedAfter(tx, subject, after ?? { at: measuredTo }, BATCH);
      const last = spans.at(-1);
      if (last === undefined) return undefined;
      const measures = [];
      for (const span of spans) {
        const calendar = await this.workingTime.calendarFor(span.unitId, span.from);
        const minutes = spentMinutes(span, span.pauses, (from, to) =>
          calendar.workBetween(from, to),
        );
        measures.push({ id: span.id, minutes });
      }
      const reached = Math.min(last.to, tx.now - LOOK_BACK_MS);
      await this.store.record(tx, subject, measures, Math.max(measuredTo, reached));
      return spans.length === BATCH ? { at: last.to, id: last.id } : undefined;
    });
  }
}

interface Cursor {
  readonly at: Instant;
  readonly id: string;
}
