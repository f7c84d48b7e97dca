import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '#libs/platform';
import type { ZoneSeed } from '../domain/index.js';
import { ProcedureCatalogue } from '../procedure-catalogue.js';
import { ZoneListDto, type ZoneDto } from './procedure.dto.js';

@ApiTags('Public')
@Controller('zones')
export class ZonesController {
  constructor(@Inject(ProcedureCatalogue) private readonly catalogue: ProcedureCatalogue) {}

  /** Economic zones and industrial parks. */
  @Get()
  @Allow('public')
  @ApiOkResponse({ type: ZoneListDto })
  async list(): Promise<ZoneListDto> {
    return { items: (await this.catalogue.zones()).map(zoneDto), nextCursor: null };
  }
}

const zoneDto = (zone: ZoneSeed): ZoneDto => ({
  code: zone.code,
  name: zone.name,
  kind: zone.kind,
  status: zone.status,
  open: zone.open !== false,
  areaHa: zone.areaHa ?? null,
  ...(zone.developer === undefined ? {} : { developer: zone.developer }),
  ...(zone.occupancyPercent === undefined ? {} : { occupancyPercent: zone.occupancyPercent }),
  ...(zone.since === undefined ? {} : { since: zone.since }),
  source: zone.source,
});
