import { Inject, Injectable } from '@nestjs/common';
import {
  Handles,
  UnitOfWork,
  type AfterEffect,
  type EffectHandler,
  type Message,
  type Tx,
} from '#libs/platform';
import { afterFault, FINAL_STATES, isRecord, optionalText } from './domain/index.js';
import { Mailer, MailNotSent } from './mail/mailer.js';
import { DeliveryStore, type ClaimedMail } from './persistence/delivery.store.js';
import { MAIL_TOPIC } from './persistence/notification.store.js';
import { TellOfFailure } from './tell-of-failure.js';

/**
 * Sends one mail. At least once: between the server's 250 and our commit a crash leaves the mail
 * claimed, and whoever takes it over marks it as possibly repeated.
 */
@Injectable()
@Handles(MAIL_TOPIC, 'outside')
export class SendMail implements EffectHandler {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(DeliveryStore) private readonly deliveries: DeliveryStore,
    @Inject(Mailer) private readonly mailer: Mailer,
    @Inject(TellOfFailure) private readonly tellOfFailure: TellOfFailure,
  ) {}

  async perform(message: Message): Promise<AfterEffect | void> {
    const mail = await this.unitOfWork.run((tx) => this.claim(tx, deliveryIdOf(message)));
    if (mail === undefined) return;
    try {
      await this.mailer.send({ ...mail, to: mail.address });
    } catch (error) {
      if (error instanceof MailNotSent) return this.afterFault(mail, error);
      throw error;
    }
    return async (tx) => {
      await this.deliveries.record(tx, mail.id, { state: 'sent', final: true });
      await this.forget(tx, mail);
    };
  }

  private async claim(tx: Tx, id: string): Promise<ClaimedMail | undefined> {
    const mail = await this.deliveries.claim(tx, id);
    if (mail !== undefined) return mail;
    const state = await this.deliveries.stateOf(tx, id);
    if (state === undefined) throw new Error(`There is no delivery ${id}`);
    if (FINAL_STATES.includes(state)) return undefined;
    throw new Error('Another worker is sending it');
  }

  /** Either the mail waits for its next attempt, or this was the last one and people are told. */
  private async afterFault(mail: ClaimedMail, error: MailNotSent): Promise<AfterEffect> {
    const { fault } = error;
    const next = await this.unitOfWork.run(async (tx) => {
      const after = afterFault(fault, mail.queuedAt, tx.now);
      if (after.retry) {
        await this.deliveries.record(tx, mail.id, {
          state: after.state,
          error: fault.reason,
          possiblyRepeated: fault.uncertain,
          final: false,
        });
      }
      return after;
    });
    if (next.retry) throw error;
    return async (tx) => {
      await this.deliveries.record(tx, mail.id, {
        state: next.state,
        error: fault.reason,
        final: true,
      });
      await this.tellOfFailure.run(tx, mail, fault.reason);
      await this.forget(tx, mail);
    };
  }

  private async forget(tx: Tx, mail: ClaimedMail): Promise<void> {
    if (mail.kind.startsWith('account.')) {
      await this.deliveries.forgetContent(tx, mail.notificationId);
    }
  }
}

function deliveryIdOf({ payload }: Message): string {
  const id = isRecord(payload) ? optionalText(payload['deliveryId']) : null;
  if (id === null) throw new Error('A mail message without its delivery');
  return id;
}
