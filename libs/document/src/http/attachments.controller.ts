import { Controller, Delete, HttpCode, Inject, Param, Post, Req } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Refusal } from '#libs/kernel';
import { Config, Allow, CurrentActor, ProblemException, type Actor } from '#libs/platform';
import { AddAttachment } from '../add-attachment.js';
import { whatIsAccepted, type FileType } from '../domain/file-rules.js';
import { DossierFiles, type VisibleDossier } from '../dossier-files.js';
import { RemoveAttachment } from '../remove-attachment.js';
import { AttachmentDto, attachmentDto } from './document.dto.js';
import { readUpload } from './read-upload.js';

const STATUS: Readonly<Record<string, number>> = {
  'attachment.type-not-allowed': 415,
  'attachment.content-mismatch': 415,
  'attachment.empty': 400,
  'attachment.unreadable': 415,
  'attachment.too-large': 413,
  'attachment.active-content': 415,
  'attachment.unpacked-too-large': 413,
  'attachment.too-many-pages': 413,
  'attachment.infected': 422,
  'attachment.scan-unavailable': 503,
  'attachment.component-unknown': 400,
  'attachment.not-found': 404,
  'attachment.too-many': 409,
  'consultation.not-found': 404,
  'dossier.not-found': 404,
  'dossier.not-permitted': 403,
};

/** Codes of the dossier itself are refusals of state. */
export const problemOf = (refusal: Refusal): ProblemException =>
  new ProblemException(STATUS[refusal.code] ?? 409, refusal.code, refusal.detail, refusal.errors);

/** Says in the reader's language which kinds of files this paper takes. */
const uploadProblem = (refusal: Refusal, accepts: readonly FileType[]): ProblemException =>
  refusal.code === 'attachment.type-not-allowed'
    ? new ProblemException(415, refusal.code, whatIsAccepted(accepts))
    : problemOf(refusal);

@ApiTags('Investor')
@Controller('dossiers/:dossier/attachments')
export class AttachmentsController {
  constructor(
    @Inject(AddAttachment) private readonly add: AddAttachment,
    @Inject(RemoveAttachment) private readonly remove: RemoveAttachment,
    @Inject(DossierFiles) private readonly dossiers: DossierFiles,
    @Inject(Config) private readonly config: Config,
  ) {}

  /** Adds a file to a component; the answer is the proof of intake. */
  @Post()
  @Allow('session')
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['component', 'file'],
      properties: { component: { type: 'string' }, file: { type: 'string', format: 'binary' } },
    },
  })
  @ApiCreatedResponse({ type: AttachmentDto })
  async upload(
    @CurrentActor() actor: Actor,
    @Param('dossier') dossier: string,
    @Req() request: FastifyRequest,
  ): Promise<AttachmentDto> {
    const visible = await this.visible(actor, dossier);
    const upload = await readUpload(request, 'component', this.config.uploadLimit);
    const accepts = await this.dossiers.accepts(visible, upload.field);
    const added = await this.add.run(actor, {
      dossierId: visible.id,
      component: upload.field,
      fileName: upload.fileName,
      content: upload.content,
      accepts,
    });
    if (!added.ok) throw uploadProblem(added.error, accepts);
    return attachmentDto(added.value);
  }

  @Delete(':attachment')
  @Allow('session')
  @HttpCode(204)
  @ApiNoContentResponse()
  async withdraw(
    @CurrentActor() actor: Actor,
    @Param('dossier') dossier: string,
    @Param('attachment') attachment: string,
  ): Promise<void> {
    const { id } = await this.visible(actor, dossier);
    const removed = await this.remove.run(actor, id, attachment);
    if (!removed.ok) throw problemOf(removed.error);
  }

  private async visible(actor: Actor, dossier: string): Promise<VisibleDossier> {
    const found = await this.dossiers.visible(actor, dossier);
    if (found === undefined) throw new ProblemException(404, 'dossier.not-found');
    return found;
  }
}
