import { Inject, Injectable } from '@nestjs/common';
import { Documents, isDocumentKind, type DocumentKind, type NoticeData } from '#libs/document';
import { DOCUMENT_TITLE } from '#libs/document/domain';
import type { Actor, Tx } from '#libs/platform';
import type { Locked } from './locked.js';
import type { EventKind, NewEvent } from './domain/index.js';
import { NoticeFacts } from './notice-facts.js';

/** Which act issues which form of Circular 03/2025/TT-VPCP. */
const NOTICE_OF = {
  'dossier.accepted': 'receipt',
  'dossier.supplement-requested': 'supplement-request',
  'dossier.refused': 'refusal',
  'dossier.extended': 'apology',
  'dossier.stopped': 'stop-notice',
  'dossier.withdrawn': 'stop-notice',
} as const satisfies Partial<Record<EventKind, DocumentKind>>;

const noticeOf = (kind: EventKind): DocumentKind | undefined =>
  (NOTICE_OF as Partial<Record<EventKind, DocumentKind>>)[kind];

/** Issues the papers that an act produces, in its own transaction; each is an event of its own. */
@Injectable()
export class Papers {
  constructor(
    @Inject(Documents) private readonly documents: Documents,
    @Inject(NoticeFacts) private readonly facts: NoticeFacts,
  ) {}

  async issue(
    tx: Tx,
    actor: Actor,
    after: Locked,
    events: readonly NewEvent[],
  ): Promise<NewEvent[]> {
    const all: NewEvent[] = [];
    for (const event of events) {
      all.push(event);
      for (const kind of await this.kindsOf(tx, after, event)) {
        all.push(await this.one(tx, actor, after, kind, event));
      }
    }
    return all;
  }

  private async kindsOf(tx: Tx, { loaded }: Locked, event: NewEvent): Promise<DocumentKind[]> {
    const notice = noticeOf(event.kind);
    if (notice) return [notice];
    // Ended with its origin: form 05 as for every other end, if it was ever filed.
    if (event.kind === 'dossier.origin-ended') {
      return event.data['stands'] === true || loaded.state.sentAt === null ? [] : ['stop-notice'];
    }
    const produces = event.kind === 'task.completed' ? event.data['produces'] : undefined;
    if (!Array.isArray(produces) || event.data['rework'] === true) return [];
    const wanted = produces.filter(
      (k): k is DocumentKind => typeof k === 'string' && isDocumentKind(k),
    );
    const task = loaded.state.tasks.find((t) => t.id === event.data['taskId']);
    // What somebody attached while the step was open is not generated a second time.
    const there = await this.documents.kindsSince(tx, loaded.record.id, task?.openedAt ?? tx.now);
    return wanted.filter((kind) => !there.has(kind));
  }

  private async one(
    tx: Tx,
    actor: Actor,
    after: Locked,
    kind: DocumentKind,
    cause: NewEvent,
  ): Promise<NewEvent> {
    const data: NoticeData = {
      ...(await this.facts.of(tx, after)),
      ...this.facts.ofEvent(after, cause),
      preparedBy: actor.name,
      signer: { name: actor.name, title: this.facts.titleOf(after, actor) },
    };
    const { id } = await this.documents.issue(tx, {
      dossierId: after.loaded.record.id,
      kind,
      data,
      issuedBy: actor.name,
    });
    const title = DOCUMENT_TITLE[kind];
    return {
      kind: 'document.issued',
      data: { documentId: id, documentKind: kind, title: { vi: title.vi, en: title.en } },
    };
  }
}
