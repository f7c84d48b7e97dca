import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '#libs/platform';
import { ReadVersions, type ProcessOverview } from '../authoring/read-versions.js';
import { ProcessListDto, type ProcessItemDto } from './version-view.dto.js';

@ApiTags('Process owner')
@Controller('processes')
export class ProcessesController {
  constructor(@Inject(ReadVersions) private readonly read: ReadVersions) {}

  /** Every procedure with the version in force and what is being prepared. */
  @Get()
  @Allow({ roles: ['process-owner'] })
  @ApiOkResponse({ type: ProcessListDto })
  async list(): Promise<ProcessListDto> {
    return { items: (await this.read.overview()).map(itemOf), nextCursor: null };
  }
}

const itemOf = ({ shown, open, draft, draftBy, upcoming }: ProcessOverview): ProcessItemDto => ({
  code: shown.code,
  name: shown.content.name,
  field: shown.content.field,
  version: shown.version,
  effectiveFrom: shown.effectiveFrom,
  open,
  steps: shown.content.process.nodes.filter((n) => n.kind === 'task' || n.kind === 'consultation')
    .length,
  illustrative: shown.content.illustrative.process,
  draft: draft?.version ?? null,
  draftBy: draftBy ?? null,
  upcoming: upcoming?.version ?? null,
  upcomingFrom: upcoming?.effectiveFrom ?? null,
});
