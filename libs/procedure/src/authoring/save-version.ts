import { Inject, Injectable } from '@nestjs/common';
import { ProblemException, UnitOfWork, type Actor, type Tx } from '#libs/platform';
import {
  checkBpmnSoundness,
  definitionOf,
  readBpmn,
  type BpmnRefusal,
  type Soundness,
} from '#libs/process';
import {
  compareContents,
  editDraft,
  nodeAmounts,
  processShape,
  readEdit,
  type DraftEdit,
} from '../domain/index.js';
import { DraftStore, type ProcedureEventKind } from '../persistence/draft.store.js';
import { AuthoringDesk } from './authoring-desk.js';

export interface DraftAddress {
  readonly code: string;
  readonly version: number;
  /** The revision that the person saw. */
  readonly revision: number | undefined;
}

/** Saves a draft. It may still have faults; it must be readable. */
@Injectable()
export class SaveVersion {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(DraftStore) private readonly drafts: DraftStore,
    @Inject(AuthoringDesk) private readonly desk: AuthoringDesk,
  ) {}

  run(actor: Actor, address: DraftAddress, sent: Readonly<Record<string, unknown>>): Promise<void> {
    const edit = readEdit(sent);
    if (!edit.ok) {
      throw new ProblemException(422, 'procedure-version.shape', undefined, edit.error);
    }
    return this.work.run((tx) => this.save(tx, actor, address, edit.value, 'draft-saved'));
  }

  /**
   * The process from a BPMN file; limits and check dates stay. Tells whether the model is sound even
   * where it lacks what only we ask for.
   */
  async importBpmn(actor: Actor, address: DraftAddress, xml: string): Promise<Soundness> {
    const model = await readBpmn(xml);
    if (!model.ok) throw refused(model.error);
    const read = definitionOf(model.value);
    if (!read.ok) throw refused(read.error);
    const { definition } = read.value;
    const faults = [...processShape(definition), ...nodeAmounts(definition)];
    if (faults.length > 0) {
      throw new ProblemException(422, 'procedure-version.shape', undefined, faults);
    }
    await this.work.run((tx) =>
      this.save(tx, actor, address, { process: definition }, 'draft-imported'),
    );
    return checkBpmnSoundness(model.value);
  }

  private async save(
    tx: Tx,
    actor: Actor,
    { code, version, revision }: DraftAddress,
    edit: DraftEdit,
    kind: ProcedureEventKind,
  ): Promise<void> {
    const draft = await this.desk.lockDraft(tx, code, version, revision);
    const before = await this.drafts.content(draft.id, tx);
    const { key } = before.process;
    const process = edit.process ? { process: { ...edit.process, key } } : {};
    const after = editDraft(before, { ...edit, ...process }, await this.desk.unitNames());
    const changes = compareContents(before, after).map(({ area, kind: how, id, fields }) => ({
      area,
      kind: how,
      id,
      ...(fields ? { fields: fields.map((f) => f.field) } : {}),
    }));
    if (changes.length === 0) return;
    await this.drafts.saveContent(tx, draft.id, after);
    await this.drafts.record(tx, draft, actor, kind, { revision: draft.revision + 1, changes });
  }
}

const refused = (refusals: readonly BpmnRefusal[]): ProblemException =>
  new ProblemException(
    422,
    'procedure-version.bpmn-refused',
    undefined,
    refusals.map(({ element, id, detail }) => ({
      pointer: `/${element}/${id}`,
      code: 'bpmn.refused',
      detail: `${element} ${id}: ${detail}`,
    })),
  );
