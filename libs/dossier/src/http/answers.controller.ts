import { Body, Controller, HttpCode, Inject, Post, Req, Res, StreamableFile } from '@nestjs/common';
import {
  ApiBody,
  ApiConflictResponse,
  ApiConsumes,
  ApiCreatedResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  FileStorage,
  OpinionFileDto,
  opinionFileDto,
  OpinionFiles,
  problemOf,
  readUpload,
} from '#libs/document';
import { Allow, Config, DATA_POLICY, ProblemException } from '#libs/platform';
import { AnswerLinks } from '../answer-links.js';
import { AnswerByLink } from '../use-cases/answer-by-link.js';
import { ReadQuestion } from '../use-cases/read-question.js';
import {
  AnswerDto,
  AnswerFileDto,
  AnswerReceiptDto,
  AnswerTokenDto,
  QuestionDto,
} from './answer.dto.js';
import { questionShape, receiptShape } from './answer.shape.js';
import { unwrap } from './problems.js';
import { Shown } from './shown.js';

/** Where an organisation without an account reads its question and answers it, by the secret of its mail. */
@ApiTags('Public')
@Controller('answers')
@Allow('public')
@ApiNotFoundResponse({ description: 'answer-link.unknown' })
@ApiConflictResponse({ description: 'answer-link.used, answer-link.over' })
export class AnswersController {
  constructor(
    @Inject(AnswerLinks) private readonly links: AnswerLinks,
    @Inject(ReadQuestion) private readonly read: ReadQuestion,
    @Inject(AnswerByLink) private readonly answerByLink: AnswerByLink,
    @Inject(OpinionFiles) private readonly files: OpinionFiles,
    @Inject(FileStorage) private readonly storage: FileStorage,
    @Inject(Config) private readonly config: Config,
    @Inject(Shown) private readonly shown: Shown,
  ) {}

  /** The question, and nothing else of the dossier. */
  @Post('question')
  @HttpCode(200)
  @ApiOkResponse({ type: QuestionDto })
  async question(
    @Body() { token }: AnswerTokenDto,
    @Req() { ip }: FastifyRequest,
  ): Promise<QuestionDto> {
    const open = await this.read.run(token, ip);
    const uploads = await this.files.list(open.actor, open.consultation.id);
    if (!uploads.ok) throw problemOf(uploads.error);
    return questionShape(open, {
      measure: await this.shown.measure(open.loaded),
      uploads: uploads.value,
      graceDays: this.config.answerLinkGraceDays,
    });
  }

  /** One of the papers that the asker chose. */
  @Post('content')
  @HttpCode(200)
  @ApiProduces('application/pdf', 'image/png', 'image/jpeg', 'application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async content(
    @Body() { token, file: id }: AnswerFileDto,
    @Req() { ip }: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const files = await this.read.files(await this.links.open(token, ip));
    const file = files.find((f) => f.id === id);
    if (!file) throw new ProblemException(404, 'document.not-found');
    void reply.header('Content-Security-Policy', `${DATA_POLICY}; sandbox`);
    return new StreamableFile(await this.storage.open(file.storageKey), {
      type: file.mediaType,
      length: file.size,
      disposition: `attachment; filename*=UTF-8''${encodeURIComponent(file.fileName)}`,
    });
  }

  /** A file for the answer, under the same rules as every upload. */
  @Post('attachments')
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['token', 'file'],
      properties: { token: { type: 'string' }, file: { type: 'string', format: 'binary' } },
    },
  })
  @ApiCreatedResponse({ type: OpinionFileDto })
  async upload(@Req() request: FastifyRequest): Promise<OpinionFileDto> {
    const { field, fileName, content } = await readUpload(
      request,
      'token',
      this.config.uploadLimit,
    );
    const { actor, consultationId, dossierId } = await this.place(field, request.ip).catch(
      (error: unknown) => {
        content.resume();
        throw error;
      },
    );
    const added = await this.files.add(actor, { dossierId, consultationId, fileName, content });
    if (!added.ok) throw problemOf(added.error);
    return opinionFileDto(added.value);
  }

  /** The answer. It is given once; the link is used up by it. */
  @Post()
  @HttpCode(200)
  @ApiOkResponse({ type: AnswerReceiptDto })
  async answer(
    @Body() { token, position, conditions, text, signer, documents = [] }: AnswerDto,
    @Req() { ip }: FastifyRequest,
  ): Promise<AnswerReceiptDto> {
    const opinion = {
      position,
      text,
      documents,
      signer: { name: signer.name, title: signer.title },
      ...(conditions ? { conditions } : {}),
    };
    return receiptShape(unwrap(await this.answerByLink.run(token, ip, opinion)));
  }

  private async place(token: string, address: string) {
    const { actor, consultation } = await this.links.open(token, address);
    const place = await this.files.place(actor, consultation.id);
    if (!place.ok) throw problemOf(place.error);
    return { actor, consultationId: consultation.id, dossierId: place.value };
  }
}
