import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  Inject,
  Param,
  Patch,
  Post,
  Query,
} from '@nestjs/common';
import {
  ApiBody,
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import { formatInstant, isUuid } from '#libs/kernel';
import {
  Allow,
  CurrentActor,
  decodeCursor,
  ExpectedVersion,
  pageOf,
  ProblemException,
  type Actor,
} from '#libs/platform';
import { Commit } from '../commit.js';
import { DossierListStore } from '../persistence/dossier-list.store.js';
import { AnswerSupplement } from '../use-cases/answer-supplement.js';
import { RateDossier } from '../use-cases/rate-dossier.js';
import { WithdrawDossier } from '../use-cases/withdraw-dossier.js';
import { CreateDraft } from '../use-cases/create-draft.js';
import { SaveForm } from '../use-cases/save-form.js';
import { SubmitDossier } from '../use-cases/submit-dossier.js';
import { CreateDossierDto, NoteDto, RatingDto, WithdrawalDto } from './act.dto.js';
import {
  DossierDto,
  DossierPageDto,
  DossierQuery,
  DraftDto,
  SavedFormDto,
  SubmittedDto,
} from './dossier.dto.js';
import { unwrap } from './problems.js';
import { Shown } from './shown.js';

/** What an applicant does with a dossier. */
@ApiTags('Investor')
@Controller('dossiers')
@ApiNotFoundResponse({ description: 'dossier.not-found' })
export class DossiersController {
  constructor(
    @Inject(Commit) private readonly work: Commit,
    @Inject(CreateDraft) private readonly createDraft: CreateDraft,
    @Inject(SaveForm) private readonly saveForm: SaveForm,
    @Inject(SubmitDossier) private readonly submitDossier: SubmitDossier,
    @Inject(DossierListStore) private readonly lists: DossierListStore,
    @Inject(Shown) private readonly shown: Shown,
  ) {}

  /** Begins a draft of the procedure in force. */
  @Post()
  @Allow({ kind: 'investor' })
  @ApiCreatedResponse({ type: DraftDto })
  @ApiUnprocessableEntityResponse({ description: 'dossier.procedure-unknown' })
  async create(@CurrentActor() actor: Actor, @Body() body: CreateDossierDto): Promise<DraftDto> {
    const { state, record } = unwrap(
      await this.work.run((tx) => this.createDraft.run(tx, actor, body)),
    );
    return {
      id: state.id,
      status: state.status,
      version: state.version,
      procedure: { code: record.procedure_code, name: record.procedure_name },
    };
  }

  /** Own dossiers, the newest first. */
  @Get()
  @Allow('session')
  @ApiOkResponse({ type: DossierPageDto })
  async list(@CurrentActor() actor: Actor, @Query() query: DossierQuery): Promise<DossierPageDto> {
    const after = query.cursor === undefined ? undefined : idOfCursor(query.cursor);
    const rows = await this.lists.ofApplicant(actor.accountId, {
      limit: query.limit,
      ...(query.status ? { status: query.status } : {}),
      ...(after === undefined ? {} : { after }),
    });
    const page = pageOf(rows, query.limit, await this.shown.items(rows), (row) => [row.id]);
    return { items: [...page.items], nextCursor: page.nextCursor };
  }

  /** A dossier by its id or its code. */
  @Get(':dossier')
  @Allow('session')
  @ApiOkResponse({ type: DossierDto })
  one(@CurrentActor() actor: Actor, @Param('dossier') dossier: string): Promise<DossierDto> {
    return this.shown.dossier(actor, dossier);
  }

  /** Saves the form (JSON merge patch); what is not right yet comes back as `issues`. */
  @Patch(':dossier/form')
  @Allow({ kind: 'investor' })
  @ApiBody({ schema: { type: 'object', additionalProperties: true } })
  @ApiOkResponse({ type: SavedFormDto })
  async patchForm(
    @CurrentActor() actor: Actor,
    @Param('dossier') dossier: string,
    @ExpectedVersion() expectedVersion: number | undefined,
    @Body() patch: unknown,
  ): Promise<SavedFormDto> {
    if (typeof patch !== 'object' || patch === null || Array.isArray(patch)) {
      throw new ProblemException(400, 'request.body', 'The form is patched with a JSON object.');
    }
    const { dossier: saved, issues } = unwrap(
      await this.work.run((tx) =>
        this.saveForm.run(tx, actor, { dossier, expectedVersion, patch: { ...patch } }),
      ),
    );
    const { id, status, version, form } = saved.state;
    return { id, status, version, form: { ...form }, issues: issues.map((i) => ({ ...i })) };
  }

  /** Files the dossier; 422 names every missing item at once. */
  @Post(':dossier/submission')
  @Allow({ kind: 'investor' })
  @HttpCode(200)
  @Header('Cache-Control', 'no-store')
  @ApiOkResponse({ type: SubmittedDto })
  @ApiUnprocessableEntityResponse({ description: 'dossier.incomplete' })
  @ApiConflictResponse({ description: 'dossier.not-in-state' })
  async submit(
    @CurrentActor() actor: Actor,
    @Param('dossier') dossier: string,
    @ExpectedVersion() expectedVersion: number | undefined,
  ): Promise<SubmittedDto> {
    const { state, record } = unwrap(
      await this.work.run(
        (tx) => this.submitDossier.run(tx, actor, { dossier, expectedVersion, alone: true }),
        this.submitDossier.ahead(dossier),
      ),
    );
    return {
      id: state.id,
      code: record.code ?? '',
      status: state.status,
      version: state.version,
      submittedAt: formatInstant(state.sentAt ?? 0),
      trackingSecret: record.tracking_secret ?? '',
    };
  }
}

function idOfCursor(cursor: string): string {
  const [id] = decodeCursor(cursor, 1);
  if (typeof id === 'string' && isUuid(id)) return id;
  throw new ProblemException(400, 'request.cursor');
}

/** What an applicant does after filing. */
@ApiTags('Investor')
@Controller('dossiers/:dossier')
@ApiNotFoundResponse({ description: 'dossier.not-found' })
@ApiConflictResponse({ description: 'dossier.not-in-state' })
export class FiledDossierController {
  constructor(
    @Inject(Commit) private readonly work: Commit,
    @Inject(AnswerSupplement) private readonly answerSupplement: AnswerSupplement,
    @Inject(WithdrawDossier) private readonly withdrawDossier: WithdrawDossier,
    @Inject(RateDossier) private readonly rateDossier: RateDossier,
    @Inject(Shown) private readonly shown: Shown,
  ) {}

  /** Answers a supplement request with what the form and the files now hold. */
  @Post('supplement')
  @Allow({ kind: 'investor' })
  @HttpCode(200)
  @ApiOkResponse({ type: DossierDto })
  @ApiUnprocessableEntityResponse({ description: 'dossier.incomplete' })
  async supplement(
    @CurrentActor() actor: Actor,
    @Param('dossier') dossier: string,
    @ExpectedVersion() expectedVersion: number | undefined,
    @Body() { note }: NoteDto,
  ): Promise<DossierDto> {
    unwrap(
      await this.work.run((tx) =>
        this.answerSupplement.run(tx, actor, { dossier, expectedVersion, note }),
      ),
    );
    return this.shown.dossier(actor, dossier);
  }

  @Post('withdrawal')
  @Allow({ kind: 'investor' })
  @HttpCode(200)
  @ApiOkResponse({ type: DossierDto })
  async withdraw(
    @CurrentActor() actor: Actor,
    @Param('dossier') dossier: string,
    @ExpectedVersion() expectedVersion: number | undefined,
    @Body() { reason }: WithdrawalDto,
  ): Promise<DossierDto> {
    unwrap(
      await this.work.run((tx) =>
        this.withdrawDossier.run(tx, actor, { dossier, expectedVersion, reason }),
      ),
    );
    return this.shown.dossier(actor, dossier);
  }

  /** Once, after the result. */
  @Post('rating')
  @Allow({ kind: 'investor' })
  @HttpCode(200)
  @ApiOkResponse({ type: DossierDto })
  async rate(
    @CurrentActor() actor: Actor,
    @Param('dossier') dossier: string,
    @Body() { score, comment }: RatingDto,
  ): Promise<DossierDto> {
    unwrap(
      await this.work.run((tx) => this.rateDossier.run(tx, actor, { dossier, score, comment })),
    );
    return this.shown.dossier(actor, dossier);
  }
}
