import {
  Body,
  Controller,
  Get,
  HttpCode,
  Inject,
  Param,
  Post,
  Query,
  StreamableFile,
} from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiOkResponse,
  ApiProduces,
  ApiProperty,
  ApiPropertyOptional,
  ApiTags,
} from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsObject, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import { DAY, formatInstant, isUuid, legalDate, type Locale } from '#libs/kernel';
import { FileStorage } from '#libs/document';
import {
  Allow,
  ApiPage,
  CurrentActor,
  decodeCursor,
  PageQuery,
  pageOf,
  PerMinute,
  ProblemException,
  RequestLocale,
  type Actor,
  type Page,
} from '#libs/platform';
import { Board, BOARD_ROLES } from '../board.js';
import { GROUPINGS, MEASURES, type Measure } from '../domain/index.js';
import { EXPORT_KINDS, type Export, type ExportKind } from '../persistence/export.store.js';
import { ExportNotFound, RequestExport } from '../request-export.js';
import { periodBehind } from './monitoring.controller.js';
import { SummaryQuery } from './monitoring.dto.js';

class ExportFilterDto extends SummaryQuery {
  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(200)
  key?: string;

  @ApiPropertyOptional({ enum: MEASURES })
  @IsOptional()
  @IsIn(MEASURES)
  measure?: Measure;
}

class NewExportDto {
  @ApiProperty({ enum: EXPORT_KINDS })
  @IsIn(EXPORT_KINDS)
  kind!: ExportKind;

  @ApiPropertyOptional({ type: ExportFilterDto })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => ExportFilterDto)
  filter?: ExportFilterDto;
}

class ExportPeriodDto {
  @ApiProperty({ format: 'date' }) from!: string;
  @ApiProperty({ format: 'date', description: 'included' }) to!: string;
  @ApiProperty({ enum: GROUPINGS }) groupBy!: string;
  @ApiPropertyOptional({ description: 'one row of the board only' }) key?: string;
  @ApiPropertyOptional({ enum: MEASURES }) measure?: string;
}

class ExportDto {
  @ApiProperty() id!: string;
  @ApiProperty({ enum: EXPORT_KINDS }) kind!: ExportKind;
  @ApiProperty({ enum: ['queued', 'running', 'done', 'failed'] }) state!: Export['state'];
  @ApiProperty({ description: 'rows written so far' }) rows!: number;
  @ApiProperty({ type: Number, nullable: true }) total!: number | null;
  @ApiProperty({ format: 'date-time' }) createdAt!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) finishedAt!: string | null;
  @ApiProperty({ type: ExportPeriodDto }) filter!: ExportPeriodDto;
  @ApiProperty({ type: Number, nullable: true, description: 'bytes' }) size!: number | null;
  @ApiPropertyOptional({ description: 'where the CSV file is, once it is done' }) href?: string;
}

const exportDto = (e: Export): ExportDto => ({
  id: e.id,
  kind: e.kind,
  state: e.state,
  rows: e.rows,
  total: e.total,
  createdAt: formatInstant(e.createdAt),
  filter: { ...e.filter },
  size: e.file?.size ?? null,
  finishedAt: e.finishedAt === null ? null : formatInstant(e.finishedAt),
  ...(e.file === null ? {} : { href: `/api/v1/exports/${e.id}/content` }),
});

@ApiTags('Manager')
@Controller('exports')
@Allow({ roles: BOARD_ROLES })
export class ExportsController {
  constructor(
    @Inject(RequestExport) private readonly exports: RequestExport,
    @Inject(FileStorage) private readonly storage: FileStorage,
    @Inject(Board) private readonly board: Board,
  ) {}

  /** A large report as CSV, built in the queue. */
  @Post()
  @PerMinute(60)
  @HttpCode(202)
  @ApiAcceptedResponse({ type: ExportDto })
  async request(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Body() body: NewExportDto,
  ): Promise<ExportDto> {
    const filter = body.filter ?? new ExportFilterDto();
    const period = periodBehind(filter, await this.board.now());
    const wanted = {
      groupBy: filter.groupBy,
      from: legalDate(period.from),
      to: legalDate(period.to - DAY),
      ...(filter.key === undefined ? {} : { key: filter.key }),
      ...(filter.measure === undefined ? {} : { measure: filter.measure }),
    };
    return exportDto(await this.exports.run(actor, body.kind, wanted, locale));
  }

  /** My own, the newest first. */
  @Get()
  @ApiPage(ExportDto)
  async list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<Page<ExportDto>> {
    const [before] = query.cursor === undefined ? [null] : decodeCursor(query.cursor, 1);
    if (before !== null && !(typeof before === 'string' && isUuid(before)))
      throw new ProblemException(400, 'request.cursor');
    const rows = await this.exports.page(actor, before ?? null, query.limit + 1);
    return pageOf(rows, query.limit, exportDto, ({ id }) => [id]);
  }

  @Get(':id')
  @ApiOkResponse({ type: ExportDto })
  async progress(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<ExportDto> {
    return exportDto(await this.own(actor, id));
  }

  @Get(':id/content')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async content(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<StreamableFile> {
    const found = await this.own(actor, id);
    if (found.file === null) {
      throw new ProblemException(
        409,
        'export.not-ready',
        'The report is still being built. Try again soon.',
      );
    }
    return new StreamableFile(await this.storage.open(found.file.key), {
      type: 'text/csv; charset=utf-8',
      length: found.file.size,
      disposition: `attachment; filename="motcua-${found.kind}-${found.filter.from}-${found.filter.to}.csv"`,
    });
  }

  private async own(actor: Actor, id: string): Promise<Export> {
    try {
      if (!isUuid(id)) throw new ExportNotFound();
      return await this.exports.own(actor, id);
    } catch (error) {
      if (error instanceof ExportNotFound) throw new ProblemException(404, 'export.not-found');
      throw error;
    }
  }
}
