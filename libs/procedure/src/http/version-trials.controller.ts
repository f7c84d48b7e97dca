import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  Inject,
  Param,
  Post,
  Put,
  Query,
} from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiHeader,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { Locale } from '#libs/kernel';
import {
  Allow,
  ApiProblem,
  CurrentActor,
  ExpectedVersion,
  ProblemException,
  RequestLocale,
  type Actor,
} from '#libs/platform';
import { ReadVersions } from '../authoring/read-versions.js';
import { SaveVersion } from '../authoring/save-version.js';
import { TryVersion } from '../authoring/try-version.js';
import { ComparisonQuery, DrawingQuery, EditVersionDto, sentOf, WalkDto } from './version.dto.js';
import { CheckDto, ComparisonDto, ImportedDto, WalkViewDto } from './version-view.dto.js';
import { checkView, soundnessView, versionView, walkView } from './version.shape.js';
import { numberOf } from './versions.controller.js';

const BPMN = 'application/bpmn+xml';

/** Trying a version out, and its diagram in the world's own format. */
@ApiTags('Process owner')
@Controller('procedures/:code/versions/:version')
@ApiNotFoundResponse({ description: 'procedure.not-found, procedure-version.not-found' })
export class VersionTrialsController {
  constructor(
    @Inject(TryVersion) private readonly trials: TryVersion,
    @Inject(ReadVersions) private readonly read: ReadVersions,
    @Inject(SaveVersion) private readonly saveVersion: SaveVersion,
  ) {}

  /** Every fault of the version, or of what is on the screen: structure, soundness, times, dates. */
  @Post('check')
  @HttpCode(200)
  @Allow({ roles: ['process-owner'] })
  @ApiOkResponse({ type: CheckDto })
  @ApiProblem(422, 'procedure-version.shape')
  async check(
    @Param('code') code: string,
    @Param('version') version: string,
    @Body() body: EditVersionDto,
    @RequestLocale() locale: Locale,
  ): Promise<CheckDto> {
    const unsaved = sentOf(body);
    const trial = { code, version: numberOf(version), unsaved };
    return checkView(await this.trials.check(trial, locale));
  }

  /** What would happen to a sample dossier, with hours and due dates. */
  @Post('walk')
  @HttpCode(200)
  @Allow({ roles: ['process-owner'] })
  @ApiOkResponse({ type: WalkViewDto })
  @ApiProblem(422, 'procedure-version.shape')
  async walk(
    @Param('code') code: string,
    @Param('version') version: string,
    @Body() { form, outcomes, startAt, ...edit }: WalkDto,
  ): Promise<WalkViewDto> {
    const wish = {
      choices: outcomes ?? [],
      ...(form === undefined ? {} : { form }),
      ...(startAt === undefined ? {} : { startAt }),
    };
    const walk = await this.trials.walk(
      { code, version: numberOf(version), unsaved: sentOf(edit) },
      wish,
    );
    return walkView(walk, walk.content);
  }

  /** What this version changes. */
  @Get('comparison')
  @Allow({ roles: ['process-owner'] })
  @ApiOkResponse({ type: ComparisonDto })
  async comparison(
    @Param('code') code: string,
    @Param('version') version: string,
    @Query() query: ComparisonQuery,
  ): Promise<ComparisonDto> {
    const { from, to, changes } = await this.trials.compare(code, numberOf(version), query.with);
    return { from, to, changes: changes.map((c) => ({ ...c })) };
  }

  /** The process as BPMN 2.0 with its layout; by number, or by the id that a dossier keeps. */
  @Get('process.bpmn')
  @Allow('session')
  @Header('Content-Type', BPMN)
  @ApiProduces(BPMN)
  @ApiOkResponse({ schema: { type: 'string' } })
  bpmn(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Param('version') version: string,
    @Query() { lang }: DrawingQuery,
  ): Promise<string> {
    return this.read.bpmn(actor, code, version, lang);
  }

  /** Takes the process of a draft from a BPMN 2.0 file. */
  @Put('process.bpmn')
  @Allow({ roles: ['process-owner'], fresh: 'changes' })
  @ApiHeader({ name: 'If-Match', required: true, description: 'The revision that was seen' })
  @ApiConsumes(BPMN)
  @ApiBody({ schema: { type: 'string' } })
  @ApiOkResponse({ type: ImportedDto })
  @ApiProblem(409, 'procedure-version.not-draft')
  @ApiProblem(412, 'procedure-version.stale')
  @ApiProblem(415, 'request.media-type')
  @ApiProblem(422, 'procedure-version.bpmn-refused', 'procedure-version.shape')
  @ApiProblem(428, 'procedure-version.if-match-missing')
  async importBpmn(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Param('version') version: string,
    @ExpectedVersion() revision: number | undefined,
    @Body() xml: unknown,
  ): Promise<ImportedDto> {
    if (typeof xml !== 'string') throw new ProblemException(415, 'request.media-type');
    const number = numberOf(version);
    const model = await this.saveVersion.importBpmn(
      actor,
      { code, version: number, revision },
      xml,
    );
    const { record, content, events } = await this.read.one(code, number);
    const seen = { on: await this.read.today(), actor };
    return { ...versionView(record, content, events, seen), model: soundnessView(model) };
  }
}
