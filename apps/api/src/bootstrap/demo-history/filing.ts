import type { INestApplicationContext } from '@nestjs/common';
import { MINUTE, type Refusal, type Result } from '#libs/kernel';
import { AttachmentStore, DossierFiles } from '#libs/document';
import { CreateDraft, SaveForm } from '#libs/dossier';
import { Ids, type Actor, type Tx } from '#libs/platform';
import { demandedComponents, firstAnswer, type ProcedureContent } from '#libs/procedure/domain';
import { personalised } from '../../../../../seeds/demo/answers.js';
import { demoAccounts } from '../../../../../seeds/demo/accounts.js';
import type { ShelfFile } from './file-shelf.js';
import type { Scene } from './scene.js';
import { atMoment } from './moment.js';

/** How an investor begins: a draft, the form, the files, minute by minute. */
export class Filing {
  constructor(
    private readonly app: INestApplicationContext,
    private readonly shelf: readonly [ShelfFile, ...ShelfFile[]],
  ) {}

  /** Returns the id of the draft, ready to be filed unless its story is to stay one. */
  async run(tx: Tx, investor: Actor, scene: Scene): Promise<{ id: string; at: number }> {
    const { part, draw } = scene;
    const { procedure } = part;
    const draft = must(
      await this.app
        .get(CreateDraft)
        .run(atMoment(tx, part.begunAt), investor, { procedureCode: procedure.code }),
    );
    const { id } = draft.record;
    const form = answersOf(procedure, investor, scene);
    let at = part.begunAt + draw.whole('typing', 2, 5) * MINUTE;
    const patch = part.story === 'draft' && draw.happens('half', 0.5) ? half(form) : form;
    must(await this.app.get(SaveForm).run(atMoment(tx, at), investor, { dossier: id, patch }));
    const demanded = demandedComponents(procedure, form);
    const given = part.story === 'draft' ? demanded.slice(0, draw.whole('files', 0, 3)) : demanded;
    for (const { code } of given) {
      at += MINUTE / 2;
      await this.attach(atMoment(tx, at), investor, id, code, scene);
    }
    return { id, at };
  }

  private async attach(
    tx: Tx,
    investor: Actor,
    dossierId: string,
    component: string,
    { draw }: Scene,
  ): Promise<void> {
    const { key, size, sha256, pages } = draw.pick(`file ${component}`, this.shelf);
    const attachment = {
      id: this.app.get(Ids).next(tx.now),
      dossierId,
      component,
      fileName: `${component}.pdf`,
      mediaType: 'application/pdf',
      size,
      sha256,
      pages,
      storageKey: key,
      scan: 'not-scanned' as const,
      createdAt: tx.now,
    };
    must(await this.app.get(DossierFiles).attach(tx, investor, dossierId, attachment));
    await this.app.get(AttachmentStore).insert(tx, attachment, investor.accountId);
  }
}

type Form = Record<string, unknown>;

function answersOf(procedure: ProcedureContent, investor: Actor, { draw }: Scene): Form {
  const account = demoAccounts.find((a) => a.email === investor.email);
  const example = firstAnswer(procedure.form) as Form;
  return account ? { ...personalised(example, account, draw) } : example;
}

const half = (form: Form): Form => {
  const entries = Object.entries(form);
  return Object.fromEntries(entries.slice(0, Math.ceil(entries.length / 2)));
};

function must<T>(result: Result<T, Refusal>): T {
  if (result.ok) return result.value;
  throw new Error(`The history does not go on: ${result.error.code} ${result.error.detail ?? ''}`);
}
