import { Controller, Get, Header, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { DAY, legalDate, type Localized } from '#libs/kernel';
import { Allow } from '#libs/platform';
import { Board } from '../board.js';
import { onTimeShare, type BoardRow } from '../domain/index.js';
import { LocalizedDto, PeriodQuery } from './monitoring.dto.js';
import { periodOf } from './monitoring.controller.js';

class StatisticDto {
  @ApiProperty() key!: string;
  @ApiProperty({ type: LocalizedDto }) label!: Localized;
  @ApiProperty() received!: number;
  @ApiProperty() finished!: number;
  @ApiProperty({ type: Number, nullable: true, description: 'between 0 and 1' }) onTimeShare!:
    number | null;
  @ApiProperty({ type: Number, nullable: true, description: 'working minutes' }) medianMinutes!:
    number | null;
  @ApiProperty({ type: Number, nullable: true, description: 'working minutes' }) p90Minutes!:
    number | null;
}

class StatisticsDto {
  @ApiProperty({ format: 'date' }) from!: string;
  @ApiProperty({ format: 'date' }) to!: string;
  @ApiProperty({ type: [StatisticDto] }) procedures!: StatisticDto[];
  @ApiProperty({ type: [StatisticDto] }) units!: StatisticDto[];
  @ApiProperty({ type: [StatisticDto] }) months!: StatisticDto[];
}

const statistic = (row: BoardRow): StatisticDto => ({
  key: row.key,
  label: row.label,
  received: row.received,
  finished: row.finished,
  onTimeShare: onTimeShare(row),
  medianMinutes: row.medianMinutes,
  p90Minutes: row.p90Minutes,
});

@ApiTags('Public')
@Controller('statistics')
export class StatisticsController {
  constructor(@Inject(Board) private readonly board: Board) {}

  /** How the authority keeps its times, for everybody: no dossier can be recognised. */
  @Get()
  @Allow('public')
  @Header('Cache-Control', 'public, max-age=60')
  @ApiOkResponse({ type: StatisticsDto })
  async statistics(@Query() query: PeriodQuery): Promise<StatisticsDto> {
    const now = await this.board.now();
    const period = periodOf(query.from, query.to, now);
    const units = await this.board.allUnits();
    const rows = async (grouping: 'procedure' | 'unit' | 'month'): Promise<StatisticDto[]> =>
      (await this.board.summary(units, grouping, period, now)).map(statistic);
    return {
      from: legalDate(period.from),
      to: legalDate(period.to - DAY),
      procedures: await rows('procedure'),
      units: await rows('unit'),
      months: await rows('month'),
    };
  }
}
