import { Inject, Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import type { EffectHandler, Message, SettledEffectHandler } from '../outbox/handlers.js';
import { FinishMessages, type Outcome } from './finish-messages.js';
import { Gather } from './gather.js';
import { isSettled } from './handler-registry.js';
import type { Bell } from './message-queue.js';
import { RecordFailure } from './record-failure.js';
import { Slots } from './slots.js';

interface Performed {
  readonly message: Message;
  readonly value: unknown;
}

interface Place {
  readonly slots: Slots;
  readonly settling: Gather<Performed, Outcome>;
}

/**
 * Effects outside the database. A message keeps its slot until what became of it is committed, so
 * a crash leaves no more in doubt than there are slots; what ends together is committed together.
 */
@Injectable()
export class OutsideEffects {
  private readonly places = new Map<EffectHandler | SettledEffectHandler, Place>();
  private paused = false;

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(FinishMessages) private readonly finish: FinishMessages,
    @Inject(RecordFailure) private readonly recordFailure: RecordFailure,
  ) {}

  async run(handler: EffectHandler | SettledEffectHandler, bell: Bell): Promise<Outcome[]> {
    const open = await this.database.query<{ id: string; payload: unknown }>(
      `SELECT id, payload FROM outbox WHERE id = ANY($1::uuid[]) AND done_at IS NULL ORDER BY id`,
      [bell.ids],
    );
    const messages = open.map((row) => ({ ...row, topic: bell.topic }));
    const outcomes = await Promise.all(messages.map((m) => this.one(handler, m)));
    const others = bell.ids.length - messages.length;
    return [...outcomes, ...Array.from({ length: others }, () => 'nothing-to-do' as const)];
  }

  /** What has not begun is left to the other workers. */
  pause(paused: boolean): void {
    this.paused = paused;
  }

  private one(handler: EffectHandler | SettledEffectHandler, message: Message): Promise<Outcome> {
    const { slots, settling } = this.placeOf(handler);
    return slots.use(async () => {
      if (this.paused) return 'nothing-to-do';
      try {
        const value: unknown = await handler.perform(message);
        return await settling.ask({ message, value });
      } catch (error) {
        return this.recordFailure.run(message.topic, message.id, error);
      }
    });
  }

  private placeOf(handler: EffectHandler | SettledEffectHandler): Place {
    const known = this.places.get(handler);
    if (known) return known;
    const place = {
      slots: new Slots(isSettled(handler) ? handler.atOnce : Infinity),
      settling: new Gather<Performed, Outcome>((all) => this.settle(handler, all)),
    };
    this.places.set(handler, place);
    return place;
  }

  /** Together where that works; one that cannot be settled does not keep the others from it. */
  private async settle(
    handler: EffectHandler | SettledEffectHandler,
    performed: readonly Performed[],
  ): Promise<Outcome[]> {
    const [first] = performed;
    if (first === undefined) return [];
    const { topic } = first.message;
    const values = new Map(performed.map(({ message, value }) => [message.id, value]));
    try {
      return await this.finish.run({ topic, ids: [...values.keys()] }, async (tx, messages) => {
        if (!isSettled(handler)) return;
        await handler.settle(
          tx,
          messages.map(({ id }) => values.get(id)),
        );
      });
    } catch (error) {
      if (performed.length === 1) {
        return [await this.recordFailure.run(topic, first.message.id, error)];
      }
      return (await Promise.all(performed.map((one) => this.settle(handler, [one])))).flat();
    }
  }
}
