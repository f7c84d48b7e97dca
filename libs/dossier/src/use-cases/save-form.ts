import { Inject, Injectable } from '@nestjs/common';
import { ok, type FieldFault, type Result } from '#libs/kernel';
import type { Actor, Tx } from '#libs/platform';
import { CarryOut } from '../carry-out.js';
import { Contexts } from '../contexts.js';
import { faultsOf, mergePatch, type DossierRefusal } from '../domain/index.js';
import type { LoadedDossier } from '../persistence/dossier.store.js';

export interface SavedForm {
  readonly dossier: LoadedDossier;
  /** What is not right yet: told, never a reason to lose what was typed. */
  readonly issues: readonly FieldFault[];
}

/** Saves what a person has filled in so far (JSON merge patch, RFC 7396). */
@Injectable()
export class SaveForm {
  constructor(
    @Inject(CarryOut) private readonly carryOut: CarryOut,
    @Inject(Contexts) private readonly contexts: Contexts,
  ) {}

  async run(
    tx: Tx,
    actor: Actor,
    input: {
      readonly dossier: string;
      readonly patch: Readonly<Record<string, unknown>>;
      readonly expectedVersion?: number | undefined;
    },
  ): Promise<Result<SavedForm, DossierRefusal>> {
    const saved = await this.carryOut.run(tx, actor, {
      dossier: input.dossier,
      expectedVersion: input.expectedVersion,
      command: ({ loaded }) =>
        Promise.resolve(
          ok({ kind: 'save-form', form: mergePatch(loaded.state.form, input.patch) } as const),
        ),
    });
    if (!saved.ok) return saved;
    const { state } = saved.value;
    const procedure = await this.contexts.content(state.procedureVersionId);
    const everything = new Set(procedure.components.map((c) => c.code));
    return ok({ dossier: saved.value, issues: faultsOf(state.form, procedure, everything) });
  }
}
