import { Body, Controller, HttpCode, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiForbiddenResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import { Allow, CurrentActor, ProblemException, type Actor } from '#libs/platform';
import { Commit } from '../commit.js';
import { ChangeConsultation, type ConsultationCommand } from '../use-cases/change-consultation.js';
import {
  AskAgainDto,
  ConsultationExtensionDto,
  NewLinkDto,
  RevocationDto,
} from './consultation-act.dto.js';
import { ConsultationDto } from './consultation.dto.js';
import { consultationShape } from './consultation.shape.js';
import { unwrap } from './problems.js';
import { Shown } from './shown.js';

/** What the one who asked may still do with a question. */
@ApiTags('Officer')
@Controller('consultations/:id')
@Allow({ kind: 'officer' })
@ApiNotFoundResponse({ description: 'consultation.not-found' })
@ApiForbiddenResponse({ description: 'dossier.not-permitted' })
@ApiConflictResponse({ description: 'consultation.closed, dossier.not-in-state' })
export class ConsultationsController {
  constructor(
    @Inject(Commit) private readonly work: Commit,
    @Inject(ChangeConsultation) private readonly change: ChangeConsultation,
    @Inject(Shown) private readonly shown: Shown,
  ) {}

  /** Takes the question back: nobody has to answer it any more. */
  @Post('revocation')
  @HttpCode(200)
  @ApiOkResponse({ type: ConsultationDto })
  revoke(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) consultationId: string,
    @Body() { reason }: RevocationDto,
  ): Promise<ConsultationDto> {
    return this.act(actor, { kind: 'revoke-consultation', consultationId, reason });
  }

  /** Gives the unit more time, counted from the date it was due. */
  @Post('extension')
  @HttpCode(200)
  @ApiOkResponse({ type: ConsultationDto })
  extend(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) consultationId: string,
    @Body() { reason, amount, unit }: ConsultationExtensionDto,
  ): Promise<ConsultationDto> {
    const limit = { amount, unit };
    return this.act(actor, { kind: 'extend-consultation', consultationId, reason, limit });
  }

  /** Asks the same unit again after its question has ended. */
  @Post('repetition')
  @HttpCode(200)
  @ApiOkResponse({ type: ConsultationDto })
  askAgain(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) consultationId: string,
    @Body() { reason, question, limit }: AskAgainDto,
  ): Promise<ConsultationDto> {
    return this.act(actor, {
      kind: 'ask-again',
      consultationId,
      reason,
      ...(question === undefined ? {} : { question }),
      ...(limit === undefined ? {} : { limit: { amount: limit.amount, unit: limit.unit } }),
    });
  }

  /** Sends an organisation a new link, perhaps to another mailbox; the links before it open nothing. */
  @Post('link')
  @HttpCode(200)
  @ApiOkResponse({ type: ConsultationDto })
  sendLink(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) consultationId: string,
    @Body() { email }: NewLinkDto,
  ): Promise<ConsultationDto> {
    return this.act(actor, {
      kind: 'send-link',
      consultationId,
      ...(email === undefined ? {} : { email }),
    });
  }

  private async act(actor: Actor, command: ConsultationCommand): Promise<ConsultationDto> {
    const loaded = unwrap(await this.work.run((tx) => this.change.run(tx, actor, command)));
    const { state } = loaded;
    const id = command.consultationId;
    const shown =
      command.kind === 'ask-again'
        ? state.consultations.findLast((c) => c.againOf === id)
        : state.consultations.find((c) => c.id === id);
    if (!shown) throw new ProblemException(404, 'consultation.not-found');
    return consultationShape(shown, await this.shown.measure(loaded));
  }
}
