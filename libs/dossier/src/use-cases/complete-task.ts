import { Inject, Injectable } from '@nestjs/common';
import { ok, type Result } from '#libs/kernel';
import { assertFresh, type Actor, type Tx } from '#libs/platform';
import { CarryOut } from '../carry-out.js';
import type { Locked } from '../locked.js';
import {
  findTask,
  PAYMENT_OUTCOMES,
  readFee,
  readGrounds,
  readPayment,
  readSupplementOrder,
  RECEPTION_OUTCOMES,
  type DossierCommand,
  type DossierRefusal,
  type EventData,
  type TaskState,
} from '../domain/index.js';
import { no } from '../domain/refusal.js';
import { unknownOutcome } from '../domain/steps.js';
import { DossierStore, type LoadedDossier } from '../persistence/dossier.store.js';

export interface Completion {
  readonly taskId: string;
  readonly outcome: string;
  readonly note?: string | undefined;
  readonly data?: EventData | undefined;
  readonly expectedVersion?: number | undefined;
}
type Command = Result<DossierCommand, DossierRefusal>;

/** Finishes a task of the worklist. The desk's and the payment's outcomes are the acts of the same name. */
@Injectable()
export class CompleteTask {
  constructor(
    @Inject(CarryOut) private readonly carryOut: CarryOut,
    @Inject(DossierStore) private readonly store: DossierStore,
  ) {}

  async run(
    tx: Tx,
    actor: Actor,
    input: Completion,
  ): Promise<Result<LoadedDossier, DossierRefusal>> {
    const dossier = await this.store.dossierOfTask(tx, input.taskId);
    if (dossier === undefined) return no('task.not-found');
    const done = await this.carryOut.run(tx, actor, {
      dossier,
      expectedVersion: input.expectedVersion,
      command: (at) => Promise.resolve(commandOf(at, input, actor)),
    });
    return !done.ok && done.error.code === 'dossier.not-found' ? no('task.not-found') : done;
  }
}

function commandOf({ loaded, ctx }: Locked, input: Completion, actor: Actor): Command {
  const task = findTask(loaded.state, input.taskId, ctx);
  if (!task.ok) return task;
  // A leader's step is a signature.
  if (task.value.role === 'leader') assertFresh(actor);
  switch (task.value.kind) {
    case 'reception':
      return receptionCommand(input);
    case 'payment':
      return paymentCommand(loaded, task.value, input, ctx.now);
    case 'step':
    case 'escalation':
    case 'hand-over':
    case 'apology':
    case 'consultation':
    case 'outside': {
      const { taskId, outcome, data } = input;
      return ok({
        kind: 'complete-step',
        taskId,
        outcome,
        ...noteOf(input),
        ...(data === undefined ? {} : { data }),
      });
    }
  }
}

const noteOf = ({ note }: Completion): { note?: string } => (note === undefined ? {} : { note });

function receptionCommand(input: Completion): Command {
  const outcome = RECEPTION_OUTCOMES.find((o) => o === input.outcome);
  const note = noteOf(input);
  switch (outcome) {
    case 'accept': {
      const fee = readFee(input.data);
      if (!fee.ok) return fee;
      return ok({
        kind: 'accept',
        ...note,
        ...(fee.value === undefined ? {} : { fee: fee.value }),
      });
    }
    case 'request-supplement': {
      const order = readSupplementOrder(input.data);
      return order.ok ? ok({ kind: 'request-supplement', order: order.value, ...note }) : order;
    }
    case 'refuse': {
      const grounds = readGrounds(input.data);
      return grounds.ok ? ok({ kind: 'refuse', grounds: grounds.value, ...note }) : grounds;
    }
    case undefined:
      return unknownOutcome(
        input.outcome,
        RECEPTION_OUTCOMES.map((key) => ({ key })),
      );
  }
}

function paymentCommand(
  { state, record }: LoadedDossier,
  task: TaskState,
  input: Completion,
  now: number,
): Command {
  const outcome = PAYMENT_OUTCOMES.find((o) => o === input.outcome);
  switch (outcome) {
    case 'paid': {
      const amount = state.fee?.amount ?? 0;
      const receiptNo = `BL-${record.code ?? ''}-${task.id.slice(-4).toUpperCase()}`;
      const proof = readPayment(input.data, { amount, receiptNo, now });
      return proof.ok
        ? ok({ kind: 'record-payment', proof: proof.value, ...noteOf(input) })
        : proof;
    }
    case 'waive': {
      const reason = input.note?.trim();
      return reason
        ? ok({ kind: 'waive-payment', reason })
        : no('task.data-required', 'Say why the fee is waived.', [
            { pointer: '/note', code: 'required', detail: 'The reason of the waiver.' },
          ]);
    }
    case undefined:
      return unknownOutcome(
        input.outcome,
        PAYMENT_OUTCOMES.map((key) => ({ key })),
      );
  }
}
