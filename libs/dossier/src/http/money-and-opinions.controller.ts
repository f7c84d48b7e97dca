import {
  Body,
  Controller,
  Get,
  HttpCode,
  Inject,
  Param,
  ParseUUIDPipe,
  Post,
} from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiForbiddenResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import { parseInstant } from '#libs/kernel';
import { Allow, CurrentActor, ExpectedVersion, ProblemException, type Actor } from '#libs/platform';
import { Commit } from '../commit.js';
import type { ConsultationOrder } from '../domain/index.js';
import { AnswerOpinion } from '../use-cases/answer-opinion.js';
import { OpenConsultations } from '../use-cases/open-consultations.js';
import { RecordPayment } from '../use-cases/record-payment.js';
import { ConsultationsDto, OpinionDto, PaymentDto } from './act.dto.js';
import { ConsultationDto, ConsultationListDto } from './consultation.dto.js';
import { consultationShape, visibleConsultations } from './consultation.shape.js';
import { DossierDto } from './dossier.dto.js';
import { unwrap } from './problems.js';
import { Shown } from './shown.js';

@ApiTags('Officer')
@Controller()
@ApiNotFoundResponse({ description: 'dossier.not-found' })
@ApiForbiddenResponse({ description: 'dossier.not-permitted' })
@ApiConflictResponse({ description: 'dossier.not-in-state' })
export class MoneyAndOpinionsController {
  constructor(
    @Inject(Commit) private readonly work: Commit,
    @Inject(RecordPayment) private readonly recordPayment: RecordPayment,
    @Inject(OpenConsultations) private readonly openConsultations: OpenConsultations,
    @Inject(AnswerOpinion) private readonly answerOpinion: AnswerOpinion,
    @Inject(Shown) private readonly shown: Shown,
  ) {}

  /** Records the payment of the fee; the clock goes on. */
  @Post('dossiers/:dossier/payment')
  @Allow({ kind: 'officer' })
  @HttpCode(200)
  @ApiOkResponse({ type: DossierDto })
  async payment(
    @CurrentActor() actor: Actor,
    @Param('dossier') dossier: string,
    @ExpectedVersion() expectedVersion: number | undefined,
    @Body() { amount, method, receiptNo, paidAt: text }: PaymentDto,
  ): Promise<DossierDto> {
    const paidAt = parseInstant(text) ?? 0;
    const proof = { amount, method, receiptNo, paidAt };
    unwrap(
      await this.work.run((tx) =>
        this.recordPayment.run(tx, actor, { dossier, expectedVersion, proof }),
      ),
    );
    return this.shown.dossier(actor, dossier);
  }

  /** The questions put to other units, and their answers. */
  @Get('dossiers/:dossier/consultations')
  @Allow('session')
  @ApiOkResponse({ type: ConsultationListDto })
  async list(
    @CurrentActor() actor: Actor,
    @Param('dossier') dossier: string,
  ): Promise<ConsultationListDto> {
    const visible = await this.shown.find(actor, dossier);
    const measure = await this.shown.measure(visible.loaded);
    const items = visibleConsultations(visible, actor).map((c) => consultationShape(c, measure));
    return { items, nextCursor: null };
  }

  /** Asks further units in parallel, besides those that the process asks by itself. */
  @Post('dossiers/:dossier/consultations')
  @Allow({ kind: 'officer' })
  @ApiCreatedResponse({ type: ConsultationListDto })
  async consult(
    @CurrentActor() actor: Actor,
    @Param('dossier') dossier: string,
    @ExpectedVersion() expectedVersion: number | undefined,
    @Body() body: ConsultationsDto,
  ): Promise<ConsultationListDto> {
    const order = orderOf(body);
    const before = new Set(
      (await this.shown.find(actor, dossier)).loaded.state.consultations.map((c) => c.id),
    );
    const loaded = unwrap(
      await this.work.run((tx) =>
        this.openConsultations.run(tx, actor, { dossier, expectedVersion, order }),
      ),
    );
    const measure = await this.shown.measure(loaded);
    const opened = loaded.state.consultations.filter((c) => !before.has(c.id));
    return { items: opened.map((c) => consultationShape(c, measure)), nextCursor: null };
  }

  /** Answers one question for one's unit; needs no claim. */
  @Post('consultations/:id/opinion')
  @Allow({ kind: 'officer' })
  @HttpCode(200)
  @ApiOkResponse({ type: ConsultationDto })
  async opinion(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) consultationId: string,
    @Body() { position, conditions, text, signer, documents = [] }: OpinionDto,
  ): Promise<ConsultationDto> {
    const opinion = {
      position,
      text,
      documents,
      ...(conditions ? { conditions } : {}),
      ...(signer ? { signer: { name: signer.name, title: signer.title } } : {}),
    };
    const loaded = unwrap(
      await this.work.inTurn({ table: 'consultation', id: consultationId }, (tx) =>
        this.answerOpinion.run(tx, actor, { consultationId, opinion }),
      ),
    );
    const answered = loaded.state.consultations.find((c) => c.id === consultationId);
    if (!answered) throw new ProblemException(404, 'consultation.not-found');
    return consultationShape(answered, await this.shown.measure(loaded));
  }
}

function orderOf(body: ConsultationsDto): ConsultationOrder {
  const { units = [], organisations = [], question, documents = [], limit, onSilence, join } = body;
  return {
    units,
    organisations: organisations.map(({ name, email, contact, locale }) => ({
      name,
      email,
      ...(contact ? { contact } : {}),
      ...(locale === undefined ? {} : { locale }),
    })),
    question,
    documents,
    ...(limit === undefined ? {} : { limit: { amount: limit.amount, unit: limit.unit } }),
    ...(onSilence === undefined ? {} : { onSilence }),
    ...(join === undefined ? {} : { join }),
  };
}
