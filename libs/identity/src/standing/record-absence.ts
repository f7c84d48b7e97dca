import { Inject, Injectable } from '@nestjs/common';
import { ok, type Result } from '#libs/kernel';
import type { Actor, Tx } from '#libs/platform';
import {
  mayRecordAbsence,
  type AbsenceKind,
  type AbsenceOrder,
  type HandOver,
  type StandingRefusal,
} from '../domain/index.js';
import { no } from '../domain/standing-refusal.js';
import { AbsenceStore } from '../persistence/absence.store.js';
import { InCharge } from './in-charge.js';
import { StandingChanged } from './standing-changed.js';

export interface AbsenceInput extends AbsenceOrder {
  readonly kind: AbsenceKind;
  readonly handOver: HandOver;
}

/** Says that somebody will be away, and that they are back. */
@Injectable()
export class RecordAbsence {
  constructor(
    @Inject(AbsenceStore) private readonly store: AbsenceStore,
    @Inject(InCharge) private readonly inCharge: InCharge,
    @Inject(StandingChanged) private readonly changed: StandingChanged,
  ) {}

  async record(
    tx: Tx,
    actor: Actor,
    input: AbsenceInput,
  ): Promise<Result<string, StandingRefusal>> {
    const { accountId } = input;
    if (!(await this.store.lockOfficer(tx, accountId))) return no('standing.not-yours');
    const allowed = mayRecordAbsence(input, {
      now: tx.now,
      recorder: {
        accountId: actor.accountId,
        isInCharge: await this.inCharge.isInCharge(actor, accountId, tx),
      },
      present: await this.store.present(tx, accountId, tx.now),
      isSubstituteFit: input.substituteId !== null && (await this.store.isFit(tx, input)),
    });
    if (!allowed.ok) return allowed;
    const id = await this.store.insert(tx, input, actor.accountId);
    if (input.from <= tx.now) await this.changed.of(tx, accountId);
    return ok(id);
  }

  async end(tx: Tx, actor: Actor, id: string): Promise<Result<string, StandingRefusal>> {
    const found = await this.store.lock(tx, id);
    const concerned =
      found !== undefined &&
      (found.officer.id === actor.accountId ||
        (await this.inCharge.isInCharge(actor, found.officer.id, tx)));
    if (!found || !concerned) return no('absence.unknown');
    if (found.to <= tx.now || found.to <= found.from) return no('absence.ended');
    await this.store.end(tx, found, actor.accountId);
    return ok(id);
  }
}
