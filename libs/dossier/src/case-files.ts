import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ok, refuse, type Refusal, type Result } from '#libs/kernel';
import {
  DossierFiles,
  type DocumentKind,
  type NewAttachment,
  type NoticeData,
  type VisibleDossier,
} from '#libs/document';
import { DOCUMENT_TITLE, type FileType } from '#libs/document/domain';
import { acceptedFiles } from '#libs/procedure/domain';
import type { Actor, Tx } from '#libs/platform';
import { CarryOut } from './carry-out.js';
import type { Locked } from './locked.js';
import { Contexts } from './contexts.js';
import {
  answersFor,
  gate,
  holdsRoleOf,
  isAwaited,
  isStep,
  keepsAway,
  openTasks,
  principalOfTask,
  type NewEvent,
} from './domain/index.js';
import { no } from './domain/refusal.js';
import { NoticeFacts } from './notice-facts.js';
import { DossierStore } from './persistence/dossier.store.js';
import { ReadDossier } from './read-dossier.js';
import { visibleFiles, visibleOpinions } from './what-is-visible.js';
import { SYSTEM_ACTOR } from './system-actor.js';

type Done = Promise<Result<void, Refusal>>;

/** What the document lib asks of a dossier: who sees which files, and when files may come and go. */
@Injectable()
export class CaseFiles extends DossierFiles {
  constructor(
    @Inject(CarryOut) private readonly carryOut: CarryOut,
    @Inject(ReadDossier) private readonly reader: ReadDossier,
    @Inject(DossierStore) private readonly store: DossierStore,
    @Inject(Contexts) private readonly contexts: Contexts,
    @Inject(NoticeFacts) private readonly notices: NoticeFacts,
  ) {
    super();
  }

  async visible(actor: Actor, idOrCode: string): Promise<VisibleDossier | undefined> {
    const found = await this.reader.find(actor, idOrCode);
    if (!found) return undefined;
    const { loaded, relations } = found;
    return {
      id: loaded.record.id,
      code: loaded.record.code,
      procedureVersionId: loaded.state.procedureVersionId,
      ...visibleFiles(loaded.state, relations, actor),
      opinions: visibleOpinions(loaded.state, relations, actor),
    };
  }

  async mayAnswer(
    reader: EntityManager,
    actor: Actor,
    consultationId: string,
  ): Promise<Result<string, Refusal>> {
    const dossier = await this.store.dossierOfConsultation(reader, consultationId);
    const loaded = dossier === undefined ? undefined : await this.store.find(reader, dossier);
    const asked = loaded?.state.consultations.find((c) => c.id === consultationId);
    if (!loaded || !asked) return no('consultation.not-found');
    const relations = await this.contexts.relations(actor, loaded);
    if (relations.size === 0) return no('consultation.not-found');
    if (!answersFor(actor, asked)) return no('dossier.not-permitted', 'Another unit was asked.');
    return isAwaited(asked) ? ok(loaded.record.id) : no('consultation.closed');
  }

  async accepts(
    { procedureVersionId }: VisibleDossier,
    component: string,
  ): Promise<readonly FileType[]> {
    const { components } = await this.contexts.content(procedureVersionId);
    return acceptedFiles(components.find((c) => c.code === component) ?? {});
  }

  attach(tx: Tx, actor: Actor, dossierId: string, file: NewAttachment): Done {
    return this.change(tx, actor, dossierId, file, 'attachment.added');
  }

  detach(tx: Tx, actor: Actor, dossierId: string, file: NewAttachment): Done {
    return this.change(tx, actor, dossierId, file, 'attachment.removed');
  }

  private async change(
    tx: Tx,
    actor: Actor,
    dossierId: string,
    file: NewAttachment,
    kind: 'attachment.added' | 'attachment.removed',
  ): Done {
    const locked = await this.carryOut.lock(tx, actor, dossierId);
    if (!locked.ok) return locked;
    const { loaded, ctx } = locked.value;
    const open = gate('attach', loaded.state, ctx.relations, tx.now);
    if (!open.ok) return open;
    const { id, component, fileName, sha256, size } = file;
    if (!ctx.procedure.components.some((c) => c.code === component)) {
      const detail = `${loaded.record.procedure_code} has no component ${component}.`;
      return refuse('attachment.component-unknown', detail, [
        { pointer: '/component', code: 'unknown', detail: component },
      ]);
    }
    const data = { attachmentId: id, component, fileName, sha256, size };
    return this.note(tx, actor, locked.value, { kind, data });
  }

  /** Whoever has an open step may attach what it has to produce. */
  async produce(
    tx: Tx,
    actor: Actor,
    dossierId: string,
    document: { readonly id: string; readonly kind: DocumentKind },
  ): Done {
    const locked = await this.carryOut.lock(tx, actor, dossierId);
    if (!locked.ok) return locked;
    const { loaded, ctx } = locked.value;
    const away = keepsAway(loaded.state, actor.accountId);
    if (!away.ok) return away;
    const task = openTasks(loaded.state).find((t) => isStep(t.kind) && holdsRoleOf(t, actor));
    if (!ctx.relations.has('handler') || !task) return no('dossier.not-permitted');
    const principal = principalOfTask(task, actor);
    if (loaded.state.status !== 'in-process' && loaded.state.status !== 'decided') {
      return no('dossier.not-in-state');
    }
    const { vi, en } = DOCUMENT_TITLE[document.kind];
    return this.note(
      tx,
      actor,
      { ...locked.value, principal },
      {
        kind: 'document.issued',
        data: { documentId: document.id, documentKind: document.kind, title: { vi, en } },
      },
    );
  }

  async facts(tx: Tx, dossierId: string): Promise<NoticeData> {
    const loaded = await this.store.find(tx, dossierId);
    if (!loaded) throw new Error(`No dossier ${dossierId}`);
    const ctx = await this.contexts.of(SYSTEM_ACTOR, loaded, tx.now);
    return this.notices.of(tx, { loaded, ctx });
  }

  private async note(tx: Tx, actor: Actor, at: Locked, event: NewEvent): Done {
    await this.carryOut.record(tx, actor, at, [event]);
    return ok(undefined);
  }
}
