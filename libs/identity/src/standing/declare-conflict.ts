import { Inject, Injectable } from '@nestjs/common';
import { ok, type Result } from '#libs/kernel';
import type { Actor, Tx } from '#libs/platform';
import {
  mayDeclareConflict,
  mayEndConflict,
  type ConflictKind,
  type StandingRefusal,
} from '../domain/index.js';
import { no } from '../domain/standing-refusal.js';
import { ConflictStore, type ConflictSubject } from '../persistence/conflict.store.js';
import { InCharge } from './in-charge.js';
import { StandingChanged } from './standing-changed.js';

export interface ConflictInput {
  readonly officerId: string;
  readonly kind: ConflictKind;
  /** An organisation by its tax code, or whoever filed a dossier. */
  readonly applicant:
    { readonly taxCode: string; readonly name?: string } | { readonly accountId: string };
}

/** Says that an officer keeps away from an applicant's dossiers; their tasks of it go back to the queue. */
@Injectable()
export class DeclareConflict {
  constructor(
    @Inject(ConflictStore) private readonly store: ConflictStore,
    @Inject(InCharge) private readonly inCharge: InCharge,
    @Inject(StandingChanged) private readonly changed: StandingChanged,
  ) {}

  async declare(
    tx: Tx,
    actor: Actor,
    { officerId, kind, applicant }: ConflictInput,
  ): Promise<Result<string, StandingRefusal>> {
    const subject = await this.subject(tx, applicant);
    const allowed = mayDeclareConflict({
      recorder: {
        accountId: actor.accountId,
        isHead: await this.inCharge.isHead(actor, officerId, tx),
      },
      officerId,
      isApplicantKnown: subject !== undefined,
      isDeclared: subject !== undefined && (await this.store.stands(tx, officerId, subject)),
    });
    if (!allowed.ok) return allowed;
    if (subject === undefined) return no('conflict.applicant-unknown');
    const id = await this.store.insert(tx, officerId, kind, subject, actor.accountId);
    await this.changed.of(tx, officerId);
    return ok(id);
  }

  async end(tx: Tx, actor: Actor, id: string): Promise<Result<string, StandingRefusal>> {
    const found = await this.store.lock(tx, id);
    const isHead = found !== undefined && (await this.inCharge.isHead(actor, found.officer.id, tx));
    if (!found || (!isHead && found.officer.id !== actor.accountId)) return no('conflict.unknown');
    const allowed = mayEndConflict({ isHead, isEnded: found.endedAt !== null });
    if (!allowed.ok) return allowed;
    await this.store.end(tx, id, actor.accountId);
    return ok(id);
  }

  private async subject(
    tx: Tx,
    applicant: ConflictInput['applicant'],
  ): Promise<ConflictSubject | undefined> {
    if ('accountId' in applicant) return this.store.applicant(tx, applicant.accountId);
    const { taxCode, name } = applicant;
    const known = await this.store.organisation(tx, taxCode);
    return { accountId: null, taxCode, name: known ?? name ?? taxCode };
  }
}
