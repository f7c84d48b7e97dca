import {
  Controller,
  Delete,
  Get,
  HttpCode,
  Inject,
  Param,
  ParseUUIDPipe,
  Post,
  Req,
} from '@nestjs/common';
import {
  ApiBody,
  ApiConflictResponse,
  ApiConsumes,
  ApiCreatedResponse,
  ApiForbiddenResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Allow, Config, CurrentActor, type Actor } from '#libs/platform';
import { OpinionFiles } from '../opinion-files.js';
import { problemOf } from './attachments.controller.js';
import { OpinionFileDto, opinionFileDto, OpinionFileListDto } from './document.dto.js';
import { readUpload } from './read-upload.js';

/** Files that a consulted unit gives with its opinion; the opinion names those that belong to it. */
@ApiTags('Officer')
@Controller('consultations/:id/attachments')
@Allow({ kind: 'officer' })
@ApiNotFoundResponse({ description: 'consultation.not-found' })
@ApiForbiddenResponse({ description: 'dossier.not-permitted: another unit was asked' })
@ApiConflictResponse({ description: 'consultation.closed, attachment.too-many' })
export class OpinionFilesController {
  constructor(
    @Inject(OpinionFiles) private readonly files: OpinionFiles,
    @Inject(Config) private readonly config: Config,
  ) {}

  @Post()
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['file'],
      properties: { file: { type: 'string', format: 'binary' } },
    },
  })
  @ApiCreatedResponse({ type: OpinionFileDto })
  async upload(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) consultationId: string,
    @Req() request: FastifyRequest,
  ): Promise<OpinionFileDto> {
    const place = await this.files.place(actor, consultationId);
    if (!place.ok) throw problemOf(place.error);
    const dossierId = place.value;
    const { fileName, content } = await readUpload(request, null, this.config.uploadLimit);
    const added = await this.files.add(actor, { dossierId, consultationId, fileName, content });
    if (!added.ok) throw problemOf(added.error);
    return opinionFileDto(added.value);
  }

  /** Those that wait for the opinion to be sent. */
  @Get()
  @ApiOkResponse({ type: OpinionFileListDto })
  async list(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) consultationId: string,
  ): Promise<OpinionFileListDto> {
    const found = await this.files.list(actor, consultationId);
    if (!found.ok) throw problemOf(found.error);
    return { items: found.value.map(opinionFileDto), nextCursor: null };
  }

  @Delete(':attachment')
  @HttpCode(204)
  @ApiNoContentResponse()
  async remove(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) consultationId: string,
    @Param('attachment') attachment: string,
  ): Promise<void> {
    const removed = await this.files.remove(actor, consultationId, attachment);
    if (!removed.ok) throw problemOf(removed.error);
  }
}
