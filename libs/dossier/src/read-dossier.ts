import { Inject, Injectable } from '@nestjs/common';
import { ReadLog, type Purpose } from '#libs/audit';
import { AttachmentStore } from '#libs/document';
import { Database, lookingFor, type Actor } from '#libs/platform';
import { tokenPlaces } from '#libs/process/domain';
import { Contexts } from './contexts.js';
import { seesOnlyTheQuestion, type DecisionContext, type Relation } from './domain/index.js';
import { DossierStore, type LoadedDossier } from './persistence/dossier.store.js';
import { isShown, visibleFiles } from './what-is-visible.js';

export interface VisibleDossier {
  readonly loaded: LoadedDossier;
  readonly relations: ReadonlySet<Relation>;
}

/** Reading one dossier: whoever has no relation to it does not even learn that it exists. */
@Injectable()
export class ReadDossier {
  constructor(
    @Inject(DossierStore) private readonly store: DossierStore,
    @Inject(Contexts) private readonly contexts: Contexts,
    @Inject(AttachmentStore) private readonly attachments: AttachmentStore,
    @Inject(Database) private readonly database: Database,
    @Inject(ReadLog) private readonly reads: ReadLog,
  ) {}

  async find(actor: Actor, idOrCode: string): Promise<VisibleDossier | undefined> {
    const loaded = await this.store.find(this.database.manager, idOrCode);
    if (!loaded) return undefined;
    const relations = await this.contexts.relations(actor, loaded);
    if (relations.size === 0) return undefined;
    const purpose = purposeOf(relations);
    if (purpose !== undefined) await this.reads.note(actor, 'dossier', purpose, loaded.record.id);
    return { loaded, relations };
  }

  /** Without asking who wants to know: for the public tracking page, which shows little. */
  anybody(code: string): Promise<LoadedDossier | undefined> {
    return lookingFor('tracking', () => this.store.find(this.database.manager, code));
  }

  async context(actor: Actor, loaded: LoadedDossier): Promise<DecisionContext> {
    return this.contexts.of(actor, loaded, await this.database.now());
  }

  /** Whether there is another version that it might follow. */
  async hasOtherVersion(loaded: LoadedDossier): Promise<boolean> {
    const all = await this.contexts.versionsFor(loaded, await this.database.now());
    return all.some(({ id }) => id !== loaded.state.procedureVersionId);
  }

  /** What this person sees of it: components with their files, and where the tokens of the process stand. */
  async files(actor: Actor, { loaded, relations }: VisibleDossier) {
    const content = await this.contexts.content(loaded.state.procedureVersionId);
    const { components, process } = content;
    const { components: shown } = visibleFiles(loaded.state, relations, actor);
    const all = await this.attachments.ofDossier(this.database.manager, loaded.record.id);
    const attachments = all.filter((a) => isShown(shown, a.component, a.id));
    const holding = new Set(attachments.map((a) => a.component));
    const codes = components
      .map((c) => c.code)
      .filter((code) => isShown(shown, code) || holding.has(code));
    const { marking } = loaded.state;
    const hidden = seesOnlyTheQuestion(relations) || marking === null;
    const tokens = hidden ? [] : tokenPlaces(process, marking).map((place) => place.nodeId);
    const handsOver = process.nodes.some(({ kind }) => kind === 'hand-over');
    const closedHandOvers =
      handsOver && tokens.length > 0 && actor.kind === 'officer'
        ? await this.contexts.closedHandOvers(content, await this.database.now())
        : [];
    return { components: codes, attachments, tokens: [...new Set(tokens)], closedHandOvers };
  }
}

const HANDLING = ['member', 'head', 'desk', 'handler'] as const satisfies readonly Relation[];

/** What somebody reads another's dossier for; an applicant's own needs no reason. */
export function purposeOf(relations: ReadonlySet<Relation>): Purpose | undefined {
  if (relations.has('applicant') || relations.has('system')) return undefined;
  if (seesOnlyTheQuestion(relations)) return 'consultation';
  if (HANDLING.some((relation) => relations.has(relation))) return 'case-handling';
  return relations.has('auditor') ? 'audit' : 'supervision';
}
