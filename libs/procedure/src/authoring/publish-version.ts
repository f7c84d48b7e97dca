import { Inject, Injectable } from '@nestjs/common';
import { legalDate, type Localized, type Locale, type LocalDate } from '#libs/kernel';
import { ProblemException, UnitOfWork, type Actor, type Tx } from '#libs/platform';
import { checkDraft, compareContents, type ProcedureContent } from '../domain/index.js';
import { DraftStore, type VersionRecord } from '../persistence/draft.store.js';
import { endBefore, VersionStore } from '../persistence/version.store.js';
import { AuthoringDesk, isEditor, latestPublished } from './authoring-desk.js';
import type { DraftAddress } from './save-version.js';

/** A second person puts a draft in force from a day on, if everything about it is proved. */
@Injectable()
export class PublishVersion {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(DraftStore) private readonly drafts: DraftStore,
    @Inject(VersionStore) private readonly published: VersionStore,
    @Inject(AuthoringDesk) private readonly desk: AuthoringDesk,
  ) {}

  async run(actor: Actor, address: DraftAddress, from: LocalDate, locale: Locale): Promise<void> {
    await this.work.run(async (tx) => {
      const draft = await this.desk.lockDraft(tx, address.code, address.version, address.revision);
      const versions = await this.desk.versions(address.code, tx);
      const base = latestPublished(versions);
      if (!base || base.version !== draft.basedOn) {
        throw new ProblemException(409, 'procedure-version.base-outdated');
      }
      const content = await this.drafts.content(draft.id, tx);
      await this.assertSecondPerson(tx, actor, draft);
      await this.assertChange(tx, base, content);
      assertDay(from, legalDate(tx.now), base.effectiveFrom, content.openTo);
      await this.assertProved(tx, content, locale);
      await endBefore(tx, draft.procedureId, from);
      await this.drafts.publish(tx, draft.id, from, content.openTo ?? null);
      const { revision } = draft;
      await this.drafts.record(tx, draft, actor, 'published', { revision, effectiveFrom: from });
    });
    await this.published.refresh();
  }

  private async assertSecondPerson(tx: Tx, actor: Actor, draft: VersionRecord): Promise<void> {
    const events = await this.drafts.events(draft.procedureId, draft.version, tx);
    if (isEditor(actor, events)) throw new ProblemException(403, 'procedure-version.same-person');
  }

  private async assertChange(tx: Tx, base: VersionRecord, content: ProcedureContent) {
    const before = await this.drafts.content(base.id, tx);
    if (compareContents(before, content).length === 0) {
      throw new ProblemException(409, 'procedure-version.no-change');
    }
  }

  private async assertProved(tx: Tx, content: ProcedureContent, locale: Locale): Promise<void> {
    const check = checkDraft(content, await this.desk.surroundings(content, tx.now));
    if (check.passes) return;
    throw new ProblemException(
      422,
      'procedure-version.not-ready',
      undefined,
      check.faults.map((fault) => ({
        pointer: pointerOf(fault),
        code: fault.code,
        detail: fault.text[locale],
      })),
    );
  }
}

const pointerOf = (fault: { nodeId?: string; limitCase?: string; goldenIndex?: number }): string =>
  fault.goldenIndex !== undefined
    ? `/golden/${fault.goldenIndex}`
    : fault.limitCase !== undefined
      ? `/limits/${fault.limitCase}`
      : fault.nodeId !== undefined
        ? `/process/nodes/${fault.nodeId}`
        : '/process';

/** Never in the past, never before what is published already, never after the procedure has closed. */
function assertDay(
  from: LocalDate,
  today: LocalDate,
  latest: LocalDate | null,
  closes: LocalDate | undefined,
): void {
  if (from < today) throw wrongDay(DAY.past);
  if (latest !== null && from < latest) throw wrongDay(DAY.beforeLatest);
  if (closes !== undefined && from > closes) throw wrongDay(DAY.closed);
}

const wrongDay = (detail: Localized): ProblemException =>
  new ProblemException(422, 'procedure-version.date', detail, [
    { pointer: '/effectiveFrom', code: 'procedure-version.date', detail: detail.en },
  ]);

const DAY = {
  past: {
    vi: 'Ngày hiệu lực không thể ở quá khứ: hồ sơ đã nộp giữ phiên bản của mình.',
    en: 'The effective date cannot lie in the past: what was filed keeps its version.',
  },
  beforeLatest: {
    vi: 'Đã có phiên bản được công bố với ngày hiệu lực muộn hơn; hãy chọn từ ngày đó trở đi.',
    en: 'A version with a later effective date is published already; choose that day or a later one.',
  },
  closed: {
    vi: 'Thủ tục đã ngừng tiếp nhận trước ngày này.',
    en: 'The procedure has stopped taking dossiers before that day.',
  },
} as const;
