import {
  Body,
  Controller,
  Get,
  HttpCode,
  Inject,
  Param,
  ParseUUIDPipe,
  Post,
  Query,
} from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import { isUuid, type Result } from '#libs/kernel';
import { UnitDirectory } from '#libs/identity';
import {
  Allow,
  CurrentActor,
  Database,
  decodeCursor,
  fromRefusal,
  lookingFor,
  pageOf,
  PageQuery,
  ProblemException,
  type Actor,
  type Tx,
} from '#libs/platform';
import { Commit } from '../commit.js';
import { OpenClocksStore } from '../persistence/open-clocks.store.js';
import { RuleChangeStore } from '../persistence/rule-change.store.js';
import { RuleChanges, type RuleRefusalCode } from '../rule-changes.js';
import {
  MovePageDto,
  MovesQuery,
  RuleChangeDto,
  RuleChangePageDto,
  RuleChangeProposalDto,
} from './rule-change.dto.js';
import { countShape, moveShape, ruleChangeShape, type UnitNames } from './rule-change.shape.js';

const STATUS = {
  'rule-change.not-found': 404,
  'rule-change.not-in-state': 409,
  'rule-change.four-eyes': 409,
  'rule-change.outdated': 409,
  'rule-change.unknown': 400,
  'calendar.invalid': 400,
  'calendar.nothing-changes': 400,
} as const satisfies Record<RuleRefusalCode, number>;

const OWNERS = { roles: ['administrator', 'process-owner'], fresh: 'changes' } as const;

/** Changes of calendars and limits: proposed, rehearsed, approved by a second person, applied. */
@ApiTags('Administration')
@Controller('calendar/versions')
@Allow(OWNERS)
@ApiNotFoundResponse({ description: 'rule-change.not-found' })
export class RuleChangesController {
  constructor(
    @Inject(RuleChanges) private readonly rules: RuleChanges,
    @Inject(RuleChangeStore) private readonly store: RuleChangeStore,
    @Inject(OpenClocksStore) private readonly clocks: OpenClocksStore,
    @Inject(Commit) private readonly work: Commit,
    @Inject(Database) private readonly database: Database,
    @Inject(UnitDirectory) private readonly units: UnitDirectory,
  ) {}

  /** What was proposed, the newest first. */
  @Get()
  @ApiOkResponse({ type: RuleChangePageDto })
  async list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<RuleChangePageDto> {
    const [before] = query.cursor === undefined ? [null] : decodeCursor(query.cursor, 1);
    if (before !== null && !(typeof before === 'string' && isUuid(before)))
      throw new ProblemException(400, 'request.cursor');
    const rows = await this.store.page(this.database.manager, before ?? null, query.limit + 1);
    return pageOf(
      rows,
      query.limit,
      (row) => ruleChangeShape(row, actor),
      (row) => [row.id],
    );
  }

  /** Drafts the next version of a calendar from the one in force, or another limit of a procedure. */
  @Post()
  @ApiCreatedResponse({ type: RuleChangeDto })
  async propose(
    @CurrentActor() actor: Actor,
    @Body() body: RuleChangeProposalDto,
  ): Promise<RuleChangeDto> {
    const id = unwrap(await this.work.run((tx) => this.rules.propose(tx, actor, body)));
    await this.rules.renew();
    return this.one(actor, id);
  }

  /** One change, with what its rehearsal found, by procedure and unit. */
  @Get(':id')
  @ApiOkResponse({ type: RuleChangeDto })
  async one(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<RuleChangeDto> {
    const row = await this.store.one(this.database.manager, id);
    if (!row) throw new ProblemException(404, 'rule-change.not-found');
    const { manager } = this.database;
    const counts = await lookingFor('rule-change', () => this.store.counts(manager, id));
    const named = await this.names();
    const runs = row.status === 'rehearsing' || row.status === 'applying';
    return Object.assign(ruleChangeShape(row, actor), {
      counts: counts.map((c) => countShape(c, named)),
      ...(runs
        ? { toLookAt: await lookingFor('rule-change', () => this.clocks.count(manager)) }
        : {}),
    });
  }

  /** Every clock that moves or keeps its date for a reason: before, after, why. */
  @Get(':id/moves')
  @ApiOkResponse({ type: MovePageDto })
  async moves(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: MovesQuery,
  ): Promise<MovePageDto> {
    const change = await this.store.one(this.database.manager, id);
    if (!change) throw new ProblemException(404, 'rule-change.not-found');
    const after = query.cursor === undefined ? null : moveKey(query.cursor);
    const unit = query.unit === undefined ? undefined : await this.units.byCode(query.unit);
    if (query.unit !== undefined && !unit) throw new ProblemException(400, 'rule-change.unknown');
    const asked = { procedure: query.procedure, unitId: unit?.id, fate: query.fate };
    const rows = await lookingFor('rule-change', () =>
      this.store.moves(this.database.manager, id, asked, after, query.limit + 1),
    );
    const named = await this.names();
    return pageOf(
      rows,
      query.limit,
      (row) => moveShape(row, change, named),
      (row) => [row.dossier_id, row.subject_id],
    );
  }

  /** Looks at every open clock without moving any. */
  @Post(':id/rehearsal')
  @HttpCode(202)
  @ApiAcceptedResponse({ type: RuleChangeDto })
  @ApiConflictResponse({ description: 'rule-change.not-in-state' })
  async rehearse(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<RuleChangeDto> {
    unwrap(await this.change((tx) => this.rules.rehearse(tx, id)));
    return this.one(actor, id);
  }

  /** A second person puts it in force; the open clocks follow, a piece at a time. */
  @Post(':id/approval')
  @HttpCode(202)
  @ApiAcceptedResponse({ type: RuleChangeDto })
  @ApiConflictResponse({ description: 'rule-change.not-in-state, rule-change.four-eyes' })
  async approve(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<RuleChangeDto> {
    unwrap(await this.change((tx) => this.rules.approve(tx, actor, id)));
    await this.rules.renew();
    return this.one(actor, id);
  }

  /** Nobody wants it any more: it leaves the list of what waits, and stays in the history. */
  @Post(':id/withdrawal')
  @HttpCode(200)
  @ApiOkResponse({ type: RuleChangeDto })
  @ApiConflictResponse({ description: 'rule-change.not-in-state' })
  async withdraw(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<RuleChangeDto> {
    unwrap(await this.change((tx) => this.rules.withdraw(tx, id)));
    return this.one(actor, id);
  }

  /** Every open clock is counted, and divided between the workers. */
  private change<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return lookingFor('rule-change', () => this.work.run(work));
  }

  private async names(): Promise<UnitNames> {
    const all = new Map((await this.units.list()).map((u) => [u.id, u]));
    return (id) => {
      const unit = all.get(id);
      return { code: unit?.code ?? id, name: unit?.name ?? { vi: id, en: id } };
    };
  }
}

function unwrap<T>(result: Result<T, { code: RuleRefusalCode }>): T {
  if (result.ok) return result.value;
  throw fromRefusal<RuleRefusalCode>(result.error, STATUS);
}

function moveKey(cursor: string): readonly [string, string] {
  const [dossier, subject] = decodeCursor(cursor, 2);
  if (typeof dossier === 'string' && typeof subject === 'string')
    if (isUuid(dossier) && isUuid(subject)) return [dossier, subject];
  throw new ProblemException(400, 'request.cursor');
}
