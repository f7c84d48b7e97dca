import { Inject, Injectable } from '@nestjs/common';
import { STANDING_CHANGED } from '#libs/identity';
import { isUuid } from '#libs/kernel';
import { Database, Handles, type EffectHandler, type Message } from '#libs/platform';
import { HandOverTasks } from './hand-over-tasks.js';
import { ReturnTasks } from './return-tasks.js';

/** Somebody was moved, went away or keeps away from an applicant: what lay with them moves on at once. */
@Injectable()
@Handles(STANDING_CHANGED, 'interactive')
export class FollowStanding implements EffectHandler {
  constructor(
    @Inject(ReturnTasks) private readonly returned: ReturnTasks,
    @Inject(HandOverTasks) private readonly handedOver: HandOverTasks,
    @Inject(Database) private readonly database: Database,
  ) {}

  /** Bears being run twice: each task is looked at again under its lock. */
  async perform({ payload }: Message): Promise<void> {
    const accountId: unknown = Reflect.get(Object(payload), 'accountId');
    if (typeof accountId !== 'string' || !isUuid(accountId)) {
      throw new Error('A changed standing without its account');
    }
    const now = await this.database.now();
    await this.handedOver.run(now);
    await this.returned.run(now, accountId);
  }
}
