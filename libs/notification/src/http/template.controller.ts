import { Controller, Get, Header, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import {
  Allow,
  ApiProblem,
  Config,
  CurrentActor,
  Ids,
  lookingFor,
  ProblemException,
  UnitOfWork,
  type Actor,
  type Tx,
} from '#libs/platform';
import { TEMPLATES, type TemplateKey } from '../domain/index.js';
import { NotificationStore } from '../persistence/notification.store.js';
import { allSamples, sampleOf } from '../template-samples.js';
import { LocaleQuery, TemplateListDto, TemplatePreviewDto } from './desk.dto.js';

/** A mail as its reader sees it: its own styles, no script, framed by nobody but this portal. */
const MAIL_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; sandbox";

/** What messages look like, with made-up facts. */
@ApiTags('administration')
@Controller('admin/templates')
@Allow({ roles: ['administrator'], fresh: 'changes' })
export class TemplateController {
  constructor(
    @Inject(Config) private readonly config: Config,
    @Inject(NotificationStore) private readonly store: NotificationStore,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Ids) private readonly ids: Ids,
  ) {}

  @Get()
  @ApiOperation({ summary: 'All templates in one language' })
  @ApiOkResponse({ type: TemplateListDto })
  list(@Query() { locale }: LocaleQuery): TemplateListDto {
    const items = allSamples(locale, this.config.publicUrl).map(({ key, version, note }) => ({
      key,
      locale,
      version,
      title: note.title,
    }));
    return { items };
  }

  @Get(':key')
  @ApiOperation({ summary: 'One template, filled with made-up facts' })
  @ApiOkResponse({ type: TemplatePreviewDto })
  @ApiProblem(404, 'template.unknown')
  preview(@Param('key') key: string, @Query() { locale }: LocaleQuery): TemplatePreviewDto {
    const { version, note, mail } = sampleOf(known(key), locale, this.config.publicUrl);
    return { key, locale, version, ...note, ...mail };
  }

  @Get(':key/page')
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('content-security-policy', MAIL_POLICY)
  @Header('x-frame-options', 'SAMEORIGIN')
  @ApiOperation({ summary: 'The mail as a page, to be framed by the preview' })
  @ApiProduces('text/html')
  @ApiOkResponse({ schema: { type: 'string' } })
  @ApiProblem(404, 'template.unknown')
  page(@Param('key') key: string, @Query() { locale }: LocaleQuery): string {
    return sampleOf(known(key), locale, this.config.publicUrl).mail.html;
  }

  @Post(':key/test')
  @HttpCode(202)
  @ApiOperation({ summary: 'Send it to my own address' })
  @ApiAcceptedResponse()
  @ApiProblem(404, 'template.unknown')
  async test(
    @CurrentActor() actor: Actor,
    @Param('key') key: string,
    @Query() { locale }: LocaleQuery,
  ): Promise<void> {
    const template = known(key);
    const { note, mail } = sampleOf(template, locale, this.config.publicUrl);
    const send = (tx: Tx): Promise<void> =>
      this.store.add(tx, [
        {
          eventId: this.ids.next(tx.now),
          kind: 'template.test',
          template,
          class: 'work',
          accountId: actor.accountId,
          dossierId: null,
          dossierCode: null,
          locale,
          inApp: false,
          note,
          mail,
          addresses: [actor.email],
          at: tx.now,
        },
      ]);
    await lookingFor('messages', () => this.unitOfWork.run(send));
  }
}

function known(key: string): TemplateKey {
  const template = TEMPLATES.find((t) => t === key);
  if (template === undefined) throw new ProblemException(404, 'template.unknown');
  return template;
}
