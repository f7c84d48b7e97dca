import {
  Controller,
  Get,
  Header,
  HttpCode,
  Inject,
  Param,
  Post,
  Req,
  Res,
  StreamableFile,
} from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isUuid, type Locale } from '#libs/kernel';
import {
  Config,
  Allow,
  CurrentActor,
  DATA_POLICY,
  Database,
  ProblemException,
  RequestLocale,
  type Actor,
} from '#libs/platform';
import { Documents } from '../documents.js';
import { PRODUCT_KINDS, type ProductKind } from '../domain/notice.js';
import { DossierFiles, type VisibleDossier } from '../dossier-files.js';
import { AttachmentStore } from '../persistence/attachment.store.js';
import { OpinionFileStore } from '../persistence/opinion-file.store.js';
import { ProduceDocument } from '../produce-document.js';
import { FileStorage } from '../storage/file-storage.js';
import { problemOf } from './attachments.controller.js';
import { documentDto, DocumentDto, DocumentListDto } from './document.dto.js';
import { readUpload } from './read-upload.js';

interface ReadableFile {
  readonly key: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly sha256: string;
  readonly size: number;
}

/** Whether one of these names is among what somebody sees of the dossier. */
const shows = (seen: 'all' | ReadonlySet<string>, ...names: readonly string[]): boolean =>
  seen === 'all' || names.some((name) => seen.has(name));

@ApiTags('Documents')
@Controller()
export class DocumentsController {
  constructor(
    @Inject(Documents) private readonly documents: Documents,
    @Inject(ProduceDocument) private readonly produce: ProduceDocument,
    @Inject(AttachmentStore) private readonly attachments: AttachmentStore,
    @Inject(OpinionFileStore) private readonly opinionFiles: OpinionFileStore,
    @Inject(DossierFiles) private readonly dossiers: DossierFiles,
    @Inject(FileStorage) private readonly storage: FileStorage,
    @Inject(Database) private readonly database: Database,
    @Inject(Config) private readonly config: Config,
  ) {}

  /** Notices and results of a dossier. */
  @Get('dossiers/:dossier/documents')
  @Allow('session')
  @ApiOkResponse({ type: DocumentListDto })
  async list(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Param('dossier') dossier: string,
  ): Promise<DocumentListDto> {
    const visible = await this.visible(actor, dossier);
    const all = await this.documents.ofDossier(visible.id);
    const papers = all.filter((paper) => shows(visible.papers, paper.id));
    return { items: papers.map((paper) => documentDto(paper, locale)), nextCursor: null };
  }

  /** An officer attaches what a step has to produce. */
  @Post('dossiers/:dossier/documents')
  @Allow({ kind: 'officer' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['kind', 'file'],
      properties: {
        kind: { type: 'string', enum: [...PRODUCT_KINDS] },
        file: { type: 'string', format: 'binary' },
      },
    },
  })
  @HttpCode(201)
  @ApiCreatedResponse({ type: DocumentDto })
  async attach(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Param('dossier') dossier: string,
    @Req() request: FastifyRequest,
  ): Promise<DocumentDto> {
    const visible = await this.visible(actor, dossier);
    const upload = await readUpload(request, 'kind', this.config.uploadLimit);
    const kind = PRODUCT_KINDS.find((k): k is ProductKind => k === upload.field);
    if (kind === undefined) {
      upload.content.resume();
      throw new ProblemException(
        400,
        'document.kind-unknown',
        `kind is one of ${PRODUCT_KINDS.join(', ')}.`,
        [{ pointer: '/kind', code: 'enum', detail: `One of ${PRODUCT_KINDS.join(', ')}.` }],
      );
    }
    const made = await this.produce.run(actor, visible, kind, upload);
    if (!made.ok) throw problemOf(made.error);
    return documentDto(made.value, locale);
  }

  /** The file itself, with its hash as ETag. */
  @Get('documents/:id/content')
  @Allow('session')
  @ApiProduces('application/pdf', 'image/png', 'image/jpeg', 'application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @Header('Cache-Control', 'private, no-cache')
  async content(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile | undefined> {
    const file = isUuid(id) ? await this.readable(actor, id) : undefined;
    if (file === undefined) throw new ProblemException(404, 'document.not-found');
    const etag = `"${file.sha256}"`;
    void reply.header('ETag', etag);
    if (request.headers['if-none-match'] === etag) {
      void reply.status(304);
      return undefined;
    }
    const inline = file.mediaType === 'application/pdf' || file.mediaType.startsWith('image/');
    // Browsers refuse to show a PDF in a sandbox; their own viewer is one.
    if (file.mediaType !== 'application/pdf') {
      void reply.header('Content-Security-Policy', `${DATA_POLICY}; sandbox`);
    }
    return new StreamableFile(await this.storage.open(file.key), {
      type: file.mediaType,
      length: file.size,
      disposition: `${inline ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(file.fileName)}`,
    });
  }

  /** A notice, a result or an attachment that this person may see. */
  private async readable(actor: Actor, id: string): Promise<ReadableFile | undefined> {
    const paper = await this.documents.byId(id);
    if (paper !== undefined) {
      const visible = await this.dossiers.visible(actor, paper.dossierId);
      if (visible === undefined || !shows(visible.papers, paper.id)) return undefined;
      const { file } = await this.documents.rendered(paper);
      const extension = paper.mediaType === 'application/pdf' ? '.pdf' : '';
      return (
        file && {
          ...file,
          mediaType: paper.mediaType,
          fileName: `${paper.data.dossierCode} ${paper.kind}${extension}`,
        }
      );
    }
    const attachment = await this.attachments.byId(this.database.manager, id);
    if (attachment === undefined) return this.opinionFile(actor, id);
    const visible = await this.dossiers.visible(actor, attachment.dossierId);
    const allowed =
      visible !== undefined && shows(visible.components, attachment.component, attachment.id);
    return allowed ? { ...attachment, key: attachment.storageKey } : undefined;
  }

  private async opinionFile(actor: Actor, id: string): Promise<ReadableFile | undefined> {
    const file = await this.opinionFiles.byId(this.database.manager, id);
    const visible = file && (await this.dossiers.visible(actor, file.dossierId));
    if (file === undefined || visible === undefined) return undefined;
    const { given, own } = visible.opinions;
    const allowed = given.has(file.id) || own.has(file.consultationId);
    return allowed ? { ...file, key: file.storageKey } : undefined;
  }

  private async visible(actor: Actor, dossier: string): Promise<VisibleDossier> {
    const found = await this.dossiers.visible(actor, dossier);
    if (found === undefined) throw new ProblemException(404, 'dossier.not-found');
    return found;
  }
}
