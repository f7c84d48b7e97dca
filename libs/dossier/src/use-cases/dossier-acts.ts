import { Inject, Injectable } from '@nestjs/common';
import { ok, type Result } from '#libs/kernel';
import type { Actor, Tx } from '#libs/platform';
import type { TimeLimit } from '#libs/procedure/domain';
import { CarryOut } from '../carry-out.js';
import {
  supplementOrder,
  type ConsultationOrder,
  type DossierRefusal,
  type Grounds,
  type OpinionGiven,
  type PauseKind,
  type PaymentProof,
  type SupplementOrder,
} from '../domain/index.js';
import { no } from '../domain/refusal.js';
import { Fingerprints } from '../fingerprints.js';
import { DossierStore, type LoadedDossier } from '../persistence/dossier.store.js';

/** Which dossier, and at which version the person saw it. */
export interface Target {
  readonly dossier: string;
  readonly expectedVersion?: number | undefined;
}
type Done = Promise<Result<LoadedDossier, DossierRefusal>>;

@Injectable()
export class RequestSupplement {
  constructor(@Inject(CarryOut) private readonly carryOut: CarryOut) {}

  run(tx: Tx, actor: Actor, { order, ...at }: Target & { readonly order: SupplementOrder }): Done {
    const command = { kind: 'request-supplement', order: supplementOrder(order) } as const;
    return this.carryOut.run(tx, actor, { ...at, command });
  }
}

@Injectable()
export class AnswerSupplement {
  constructor(
    @Inject(CarryOut) private readonly carryOut: CarryOut,
    @Inject(Fingerprints) private readonly fingerprints: Fingerprints,
  ) {}

  run(
    tx: Tx,
    actor: Actor,
    { note, ...at }: Target & { readonly note?: string | undefined },
  ): Done {
    return this.carryOut.run(tx, actor, {
      ...at,
      command: async ({ loaded }) =>
        ok({
          kind: 'answer-supplement',
          ...(await this.fingerprints.of(tx, loaded)),
          ...(note === undefined ? {} : { note }),
        }),
    });
  }
}

@Injectable()
export class RefuseDossier {
  constructor(@Inject(CarryOut) private readonly carryOut: CarryOut) {}

  run(tx: Tx, actor: Actor, { grounds, ...at }: Target & { readonly grounds: Grounds }): Done {
    return this.carryOut.run(tx, actor, { ...at, command: { kind: 'refuse', grounds } });
  }
}

@Injectable()
export class WithdrawDossier {
  constructor(@Inject(CarryOut) private readonly carryOut: CarryOut) {}

  run(
    tx: Tx,
    actor: Actor,
    { reason, ...at }: Target & { readonly reason?: string | undefined },
  ): Done {
    const command = { kind: 'withdraw', ...(reason === undefined ? {} : { reason }) } as const;
    return this.carryOut.run(tx, actor, { ...at, command });
  }
}

@Injectable()
export class StopDossier {
  constructor(@Inject(CarryOut) private readonly carryOut: CarryOut) {}

  run(tx: Tx, actor: Actor, { grounds, ...at }: Target & { readonly grounds: Grounds }): Done {
    return this.carryOut.run(tx, actor, { ...at, command: { kind: 'stop', grounds } });
  }
}

@Injectable()
export class ExtendDossier {
  constructor(@Inject(CarryOut) private readonly carryOut: CarryOut) {}

  run(
    tx: Tx,
    actor: Actor,
    { grounds, limit, ...at }: Target & { readonly grounds: Grounds; readonly limit: TimeLimit },
  ): Done {
    return this.carryOut.run(tx, actor, { ...at, command: { kind: 'extend', grounds, limit } });
  }
}

@Injectable()
export class PauseDossier {
  constructor(@Inject(CarryOut) private readonly carryOut: CarryOut) {}

  run(
    tx: Tx,
    actor: Actor,
    { grounds, type, ...at }: Target & { readonly grounds: Grounds; readonly type: PauseKind },
  ): Done {
    return this.carryOut.run(tx, actor, { ...at, command: { kind: 'pause', grounds, type } });
  }
}

@Injectable()
export class ResumeDossier {
  constructor(@Inject(CarryOut) private readonly carryOut: CarryOut) {}

  run(
    tx: Tx,
    actor: Actor,
    { grounds, ...at }: Target & { readonly grounds: Partial<Grounds> },
  ): Done {
    return this.carryOut.run(tx, actor, { ...at, command: { kind: 'resume', ...grounds } });
  }
}

@Injectable()
export class RecordPayment {
  constructor(@Inject(CarryOut) private readonly carryOut: CarryOut) {}

  run(tx: Tx, actor: Actor, { proof, ...at }: Target & { readonly proof: PaymentProof }): Done {
    return this.carryOut.run(tx, actor, { ...at, command: { kind: 'record-payment', proof } });
  }
}

@Injectable()
export class RateDossier {
  constructor(@Inject(CarryOut) private readonly carryOut: CarryOut) {}

  run(
    tx: Tx,
    actor: Actor,
    {
      score,
      comment,
      ...at
    }: Target & { readonly score: number; readonly comment?: string | undefined },
  ): Done {
    const said = comment === undefined ? {} : { comment };
    return this.carryOut.run(tx, actor, { ...at, command: { kind: 'rate', score, ...said } });
  }
}

@Injectable()
export class OpenConsultations {
  constructor(@Inject(CarryOut) private readonly carryOut: CarryOut) {}

  run(
    tx: Tx,
    actor: Actor,
    { order, ...at }: Target & { readonly order: ConsultationOrder },
  ): Done {
    return this.carryOut.run(tx, actor, { ...at, command: { kind: 'consult', order } });
  }
}

@Injectable()
export class AnswerOpinion {
  constructor(
    @Inject(CarryOut) private readonly carryOut: CarryOut,
    @Inject(DossierStore) private readonly store: DossierStore,
  ) {}

  async run(
    tx: Tx,
    actor: Actor,
    input: { readonly consultationId: string; readonly opinion: OpinionGiven },
  ): Done {
    const { consultationId, opinion } = input;
    const dossier = await this.store.dossierOfConsultation(tx, consultationId);
    if (dossier === undefined) return no('consultation.not-found');
    const done = await this.carryOut.run(tx, actor, {
      dossier,
      command: { kind: 'answer-opinion', consultationId, opinion },
    });
    return !done.ok && done.error.code === 'dossier.not-found'
      ? no('consultation.not-found')
      : done;
  }
}
