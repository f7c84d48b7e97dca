import { Controller, Get, Header, Inject, Param, Query } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { legalDate, type Locale } from '#libs/kernel';
import {
  Allow,
  Database,
  decodeCursor,
  encodeCursor,
  ProblemException,
  RequestLocale,
} from '#libs/platform';
import type { CatalogueKey } from '../persistence/catalogue.store.js';
import { ProcedureCatalogue } from '../procedure-catalogue.js';
import {
  CatalogueQueryDto,
  FieldListDto,
  ProcedureDto,
  ProcedurePageDto,
} from './procedure.dto.js';
import { procedureItem, procedureSheet } from './procedure.shape.js';

@ApiTags('Public')
@Controller()
export class ProceduresController {
  constructor(
    @Inject(ProcedureCatalogue) private readonly catalogue: ProcedureCatalogue,
    @Inject(Database) private readonly database: Database,
  ) {}

  /** The catalogue, best answer first. */
  @Get('procedures')
  @Allow('public')
  @ApiOkResponse({ type: ProcedurePageDto })
  async list(@Query() query: CatalogueQueryDto): Promise<ProcedurePageDto> {
    const on = legalDate(await this.database.now());
    const after = query.cursor === undefined ? undefined : keyOf(query.cursor);
    const found = await this.catalogue.search({
      q: query.q,
      field: query.field,
      limit: query.limit,
      ...(after ? { after } : {}),
    });
    const shown = found.slice(0, query.limit);
    const last = shown.at(-1);
    return {
      items: shown.map(({ hit, version }) => procedureItem(version.content, on, hit.inForce)),
      nextCursor: found.length > query.limit && last ? encodeCursor(last.hit.key) : null,
    };
  }

  /** One procedure: the version in force, its form in the language of the request. */
  @Get('procedures/:code')
  @Allow('public')
  @Header('Vary', 'Accept-Language')
  @ApiOkResponse({ type: ProcedureDto })
  @ApiNotFoundResponse({ description: 'procedure.not-found' })
  async one(@Param('code') code: string, @RequestLocale() locale: Locale): Promise<ProcedureDto> {
    const now = await this.database.now();
    const version = await this.catalogue.shown(code, now);
    if (!version) throw new ProblemException(404, 'procedure.not-found');
    return procedureSheet(version, legalDate(now), locale);
  }

  /** The fields of the catalogue, the largest first. */
  @Get('fields')
  @Allow('public')
  @ApiOkResponse({ type: FieldListDto })
  async fields(): Promise<FieldListDto> {
    return { items: await this.catalogue.fields(), nextCursor: null };
  }
}

function keyOf(cursor: string): CatalogueKey {
  const [tier, position, code] = decodeCursor(cursor, 3);
  if (typeof tier === 'number' && typeof position === 'number' && typeof code === 'string') {
    if (Number.isInteger(tier) && Number.isInteger(position)) return [tier, position, code];
  }
  throw new ProblemException(400, 'request.cursor');
}
