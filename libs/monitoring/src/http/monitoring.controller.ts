import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { DAY, isUuid, legalDate, type Instant } from '#libs/kernel';
import {
  Allow,
  CurrentActor,
  decodeCursor,
  fromRefusal,
  pageOf,
  ProblemException,
  type Actor,
} from '#libs/platform';
import { Board, BOARD_ROLES } from '../board.js';
import { readPeriod, type Period } from '../domain/index.js';
import {
  AtRiskQuery,
  BehindQuery,
  dossierLineDto,
  DossierLinePageDto,
  SummaryDto,
  SummaryQuery,
  summaryRowDto,
} from './monitoring.dto.js';

/** A period as dates, or a 400 that names the field. */
export function periodOf(from: string | undefined, to: string | undefined, now: Instant): Period {
  const period = readPeriod(from, to, now);
  if (!period.ok) throw fromRefusal(period.error, { 'monitoring.period': 400 });
  return period.value;
}

const wrongCursor = (): never => {
  throw new ProblemException(
    400,
    'request.cursor',
    'The cursor is not one that this list gave out.',
  );
};

@ApiTags('Manager')
@Controller('monitoring')
@Allow({ roles: BOARD_ROLES })
export class MonitoringController {
  constructor(@Inject(Board) private readonly board: Board) {}

  /** Received, finished, on time, late, open and overdue; each row links to its dossiers. */
  @Get('summary')
  @ApiOkResponse({ type: SummaryDto })
  async summary(@CurrentActor() actor: Actor, @Query() query: SummaryQuery): Promise<SummaryDto> {
    const now = await this.board.now();
    const period = periodOf(query.from, query.to, now);
    const rows = await this.board.summary(
      await this.board.unitsOf(actor),
      query.groupBy,
      period,
      now,
    );
    const days = { from: legalDate(period.from), to: legalDate(period.to - DAY) };
    return {
      ...days,
      groupBy: query.groupBy,
      items: rows.map((row) => summaryRowDto(row, { ...days, groupBy: query.groupBy })),
    };
  }

  /** Open dossiers by remaining working time. */
  @Get('at-risk')
  @ApiOkResponse({ type: DossierLinePageDto })
  async atRisk(
    @CurrentActor() actor: Actor,
    @Query() query: AtRiskQuery,
  ): Promise<DossierLinePageDto> {
    const after = query.cursor === undefined ? null : urgencyCursor(query.cursor);
    const units = await this.board.unitsOf(actor);
    const lines = await this.board.atRisk(units, query.within, after, query.limit + 1);
    return pageOf(lines, query.limit, dossierLineDto, (line) => [line.dueAt, line.id]);
  }

  /** The dossiers behind any number. */
  @Get('dossiers')
  @ApiOkResponse({ type: DossierLinePageDto })
  async dossiers(
    @CurrentActor() actor: Actor,
    @Query() query: BehindQuery,
  ): Promise<DossierLinePageDto> {
    const now = await this.board.now();
    const behind = {
      grouping: query.groupBy,
      period: monthOr(query, now),
      ...(query.key === undefined ? {} : { key: query.key }),
      ...(query.measure === undefined ? {} : { measure: query.measure }),
    };
    const [after] = query.cursor === undefined ? [null] : decodeCursor(query.cursor, 1);
    if (after !== null && !(typeof after === 'string' && isUuid(after))) wrongCursor();
    const units = await this.board.unitsOf(actor);
    const lines = await this.board.behind(units, behind, after as string | null, query.limit + 1);
    return pageOf(lines, query.limit, dossierLineDto, (line) => [line.id]);
  }
}

/** The row of a month has the month itself for its period, cut to the period of the board. */
export function monthOr(query: BehindQuery, now: Instant): Period {
  const period = periodOf(query.from, query.to, now);
  if (query.groupBy !== 'month' || query.key === undefined) return period;
  if (!/^\d{4}-\d{2}$/.test(query.key)) {
    throw new ProblemException(400, 'monitoring.period', 'The key of a month is YYYY-MM.', [
      { pointer: '/key', code: 'date', detail: 'A month as YYYY-MM.' },
    ]);
  }
  const last = new Date(Date.UTC(Number(query.key.slice(0, 4)), Number(query.key.slice(5)), 0));
  const month = periodOf(`${query.key}-01`, last.toISOString().slice(0, 10), now);
  return { from: Math.max(month.from, period.from), to: Math.min(month.to, period.to) };
}

function urgencyCursor(cursor: string): { dueAt: Instant; id: string } {
  const [dueAt, id] = decodeCursor(cursor, 2);
  if (typeof dueAt !== 'number' || typeof id !== 'string' || !isUuid(id)) return wrongCursor();
  return { dueAt, id };
}
