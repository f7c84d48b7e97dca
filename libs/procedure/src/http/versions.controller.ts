import { Body, Controller, Get, HttpCode, Inject, Param, Post, Put } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiHeader,
  ApiNotFoundResponse,
  ApiOkResponse,
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
import { CreateVersion } from '../authoring/create-version.js';
import { PublishVersion } from '../authoring/publish-version.js';
import { ReadVersions } from '../authoring/read-versions.js';
import { SaveVersion } from '../authoring/save-version.js';
import { WithdrawVersion } from '../authoring/withdraw-version.js';
import { EditVersionDto, PublicationDto, sentOf } from './version.dto.js';
import { ProcedureEventListDto, VersionDto, VersionListDto } from './version-view.dto.js';
import { eventView, versionItem, versionView } from './version.shape.js';

/** `12` of the path; anything else is no version. */
export function numberOf(version: string): number {
  if (/^[1-9]\d{0,5}$/.test(version)) return Number(version);
  throw new ProblemException(404, 'procedure-version.not-found');
}

/** What a process owner does with the versions of a procedure. */
@ApiTags('Process owner')
@Controller('procedures/:code/versions')
@Allow({ roles: ['process-owner'], fresh: 'changes' })
@ApiNotFoundResponse({ description: 'procedure.not-found, procedure-version.not-found' })
export class VersionsController {
  constructor(
    @Inject(ReadVersions) private readonly read: ReadVersions,
    @Inject(CreateVersion) private readonly createVersion: CreateVersion,
    @Inject(SaveVersion) private readonly saveVersion: SaveVersion,
    @Inject(PublishVersion) private readonly publishVersion: PublishVersion,
    @Inject(WithdrawVersion) private readonly withdrawVersion: WithdrawVersion,
  ) {}

  /** All versions, drafts and discarded ones too, the newest first. */
  @Get()
  @ApiOkResponse({ type: VersionListDto })
  async list(@Param('code') code: string): Promise<VersionListDto> {
    const [{ versions, content, events }, on] = await Promise.all([
      this.read.list(code),
      this.read.today(),
    ]);
    const items = versions.map((record) => versionItem(record, events, on));
    return { code, name: content.name, items, nextCursor: null };
  }

  /** A draft with the content of the version published last; one at a time. */
  @Post()
  @ApiCreatedResponse({ type: VersionDto })
  @ApiProblem(409, 'procedure-version.draft-exists')
  async create(@CurrentActor() actor: Actor, @Param('code') code: string): Promise<VersionDto> {
    return this.view(actor, code, await this.createVersion.run(actor, code));
  }

  @Get(':version')
  @ApiOkResponse({ type: VersionDto })
  one(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Param('version') version: string,
  ): Promise<VersionDto> {
    return this.view(actor, code, numberOf(version));
  }

  /** Saves a draft, faults and all, over the revision that was seen. */
  @Put(':version')
  @ApiHeader({ name: 'If-Match', required: true, description: 'The revision that was seen' })
  @ApiOkResponse({ type: VersionDto })
  @ApiProblem(409, 'procedure-version.not-draft')
  @ApiProblem(412, 'procedure-version.stale')
  @ApiProblem(422, 'procedure-version.shape')
  @ApiProblem(428, 'procedure-version.if-match-missing')
  async save(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Param('version') version: string,
    @ExpectedVersion() revision: number | undefined,
    @Body() body: EditVersionDto,
  ): Promise<VersionDto> {
    const address = { code, version: numberOf(version), revision };
    await this.saveVersion.run(actor, address, sentOf(body));
    return this.view(actor, code, address.version);
  }

  /** Puts a draft in force from a day on. Whoever edited it cannot; nor while anything is at fault. */
  @Post(':version/publication')
  @HttpCode(200)
  @ApiHeader({ name: 'If-Match', required: true, description: 'The revision that was reviewed' })
  @ApiOkResponse({ type: VersionDto })
  @ApiProblem(403, 'procedure-version.same-person')
  @ApiProblem(
    409,
    'procedure-version.not-draft',
    'procedure-version.no-change',
    'procedure-version.base-outdated',
  )
  @ApiProblem(412, 'procedure-version.stale')
  @ApiProblem(422, 'procedure-version.date', 'procedure-version.not-ready')
  @ApiProblem(428, 'procedure-version.if-match-missing')
  async publish(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Param('version') version: string,
    @ExpectedVersion() revision: number | undefined,
    @Body() { effectiveFrom }: PublicationDto,
    @RequestLocale() locale: Locale,
  ): Promise<VersionDto> {
    if (!isDay(effectiveFrom)) {
      throw new ProblemException(422, 'procedure-version.date', 'There is no such day.');
    }
    const address = { code, version: numberOf(version), revision };
    await this.publishVersion.run(actor, address, effectiveFrom, locale);
    return this.view(actor, code, address.version);
  }

  /** Discards a draft; it stays readable. */
  @Post(':version/withdrawal')
  @HttpCode(200)
  @ApiHeader({ name: 'If-Match', required: true, description: 'The revision that was seen' })
  @ApiOkResponse({ type: VersionDto })
  @ApiProblem(409, 'procedure-version.not-draft')
  @ApiProblem(412, 'procedure-version.stale')
  @ApiProblem(428, 'procedure-version.if-match-missing')
  async withdraw(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Param('version') version: string,
    @ExpectedVersion() revision: number | undefined,
  ): Promise<VersionDto> {
    const address = { code, version: numberOf(version), revision };
    await this.withdrawVersion.run(actor, address);
    return this.view(actor, code, address.version);
  }

  /** Who did what to this version, and when. */
  @Get(':version/events')
  @ApiOkResponse({ type: ProcedureEventListDto })
  async events(
    @Param('code') code: string,
    @Param('version') version: string,
  ): Promise<ProcedureEventListDto> {
    const { events } = await this.read.one(code, numberOf(version));
    return { items: events.map(eventView), nextCursor: null };
  }

  private async view(actor: Actor, code: string, version: number): Promise<VersionDto> {
    const { record, content, events } = await this.read.one(code, version);
    return versionView(record, content, events, { on: await this.read.today(), actor });
  }
}

const isDay = (date: string): boolean => {
  const at = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(date);
};
