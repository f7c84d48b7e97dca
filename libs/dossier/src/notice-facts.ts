import { Inject, Injectable } from '@nestjs/common';
import { parseInstant, type Instant } from '#libs/kernel';
import { AttachmentStore, type NoticeData } from '#libs/document';
import { Config, type Actor, type Tx } from '#libs/platform';
import type { Locked } from './locked.js';
import { postsFor, type EventData, type NewEvent } from './domain/index.js';
import { textAt } from './domain/form-text.js';
import { tellEvent } from './text/tell-event.js';
import { deliveryWords, limitWords, moneyWords, roleTitle, STAGE_WORDS } from './text/papers.js';

/** What papers say. They are Vietnamese: the language of the law that they are papers of. */
@Injectable()
export class NoticeFacts {
  constructor(
    @Inject(AttachmentStore) private readonly attachments: AttachmentStore,
    @Inject(Config) private readonly config: Config,
  ) {}

  async of(tx: Tx, { loaded, ctx }: Locked): Promise<NoticeData> {
    const { state, record } = loaded;
    const form = state.form;
    const desk = state.tasks.find((t) => t.kind === 'reception');
    const applicant = (key: string): string | undefined => textAt(form, ['applicant', key]);
    const files = await this.attachments.ofDossier(tx, record.id);
    const components = ctx.procedure.components
      .map((c) => ({ c, n: files.filter((f) => f.component === c.code).length }))
      .filter(({ n }) => n > 0)
      .map(({ c, n }) => ({ name: c.name.vi, form: 'Bản điện tử', quantity: n }));
    const { dueAt, receivedAt } = state;
    return {
      agency: ctx.unitById(record.agency_unit_id)?.name.vi ?? '',
      ...given('desk', desk && ctx.unitById(desk.unitId)?.name.vi),
      place: 'Hải Phòng',
      dossierCode: record.code ?? '',
      procedure: { code: record.procedure_code, name: record.procedure_name },
      applicant: {
        name: state.applicantName,
        ...given('address', applicant('address')),
        ...given('phone', applicant('phone')),
        ...given('email', applicant('email')),
        ...given('taxCode', applicant('taxCode')),
      },
      components,
      sets: ctx.procedure.sets,
      ...given('limit', state.legalLimit ? limitWords(state.legalLimit) : undefined),
      ...given('receivedAt', receivedAt ?? undefined),
      ...given('dueAt', dueAt ?? undefined),
      provisional: state.provisional,
      fee: state.fee ? moneyWords(state.fee.amount) : ctx.procedure.fee.text.vi,
      ...given('delivery', deliveryWords(textAt(form, ['delivery']))),
      ...given('decision', state.decision ?? state.verdict ?? undefined),
      explanation: this.explanation(loaded.state, ctx),
      trackingUrl: `${this.config.publicUrl}/tracking/${record.code ?? ''}?secret=${record.tracking_secret ?? ''}`,
    };
  }

  /** What the act itself adds: reason, legal basis, the list, the old and the new date. */
  ofEvent({ loaded, ctx }: Locked, { kind, data }: NewEvent): Partial<NoticeData> {
    const text = (key: string): string | undefined => textAt(data, [key]);
    const items = Array.isArray(data['items']) ? data['items'] : [];
    const listed = items.flatMap((item) => {
      const name = textAt(item, ['text']);
      return name === undefined ? [] : [{ name, form: '', quantity: 1 }];
    });
    const previous = instant(data, 'previousDueAt');
    return {
      ...given(
        'reason',
        kind === 'dossier.origin-ended'
          ? tellEvent(kind, data, 'vi')
          : (text('reason') ?? text('note')),
      ),
      ...given('legalBasis', text('legalBasis')),
      ...given('previousDueAt', previous),
      ...(previous !== undefined && ctx.time.isProvisional(previous)
        ? { previousProvisional: true }
        : {}),
      ...(kind === 'dossier.supplement-requested'
        ? { components: listed, stage: STAGE_WORDS[loaded.state.stage] }
        : {}),
    };
  }

  /** Whoever signs by delegation says so: `TUQ.` (thừa ủy quyền), as Decree 30/2020 has it. */
  titleOf({ loaded, principal }: Locked, actor: Actor): string {
    const units = new Set(loaded.state.tasks.map((t) => t.unitId));
    const posts = postsFor(actor, principal);
    const post = posts.find((p) => units.has(p.unitId)) ?? posts[0];
    if (!post) return 'Người nộp hồ sơ';
    return principal ? `TUQ. ${roleTitle(post.role)}` : roleTitle(post.role);
  }

  private explanation(state: Locked['loaded']['state'], ctx: Locked['ctx']): string[] {
    const limit = state.committedLimit ?? state.legalLimit;
    if (limit === null) return [];
    const lines = state.clock.filter((l) => l.clock === 'dossier');
    return ctx.time.read(lines, limit, ctx.now).explanation.map((line) => line.text.vi);
  }
}

const given = <K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } =>
  value === undefined ? {} : ({ [key]: value } as { [P in K]: V });

const instant = (data: EventData, key: string): Instant | undefined => {
  const text = data[key];
  return typeof text === 'string' ? parseInstant(text) : undefined;
};
