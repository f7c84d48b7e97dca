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
import { monthWithin, readPeriod, type Period } from '../domain/index.js';
import {
  AtRiskQuery,
  BehindQuery,
  dossierLineDto,
  DossierLinePageDto,
  SummaryDto,
  SummaryQuery,
  summaryRowDto,
  UnacknowledgedDto,
  unacknowledgedRowDto,
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

  /** What nobody took note of within the hours of its unit; each row links to its dossiers. */
  @Get('unacknowledged')
  @ApiOkResponse({ type: UnacknowledgedDto })
  async unacknowledged(@CurrentActor() actor: Actor): Promise<UnacknowledgedDto> {
    const rows = await this.board.unacknowledged(await this.board.unitsOf(actor));
    return { items: rows.map(unacknowledgedRowDto) };
  }

  /** The dossiers behind any number. */
  @Get('dossiers')
  @ApiOkResponse({ type: DossierLinePageDto })
  async dossiers(
    @CurrentActor() actor: Actor,
    @Query() query: BehindQuery,
  ): Promise<DossierLinePageDto> {
    const now = await this.board.now();
    const [after] = query.cursor === undefined ? [null] : decodeCursor(query.cursor, 1);
    if (after !== null && !(typeof after === 'string' && isUuid(after))) wrongCursor();
    const units = await this.board.unitsOf(actor);
    const [from, limit] = [after as string | null, query.limit + 1] as const;
    const key = query.key === undefined ? {} : { key: query.key };
    const { unacknowledged: level } = query;
    if (level !== undefined) {
      const unread = await this.board.behindUnacknowledged(units, { ...key, level }, from, limit);
      return pageOf(unread, query.limit, dossierLineDto, (line) => [line.id]);
    }
    const behind = {
      grouping: query.groupBy,
      period: periodBehind(query, now),
      ...key,
      ...(query.measure === undefined ? {} : { measure: query.measure }),
    };
    const lines = await this.board.behind(units, behind, from, limit);
    return pageOf(lines, query.limit, dossierLineDto, (line) => [line.id]);
  }
}

/** The period behind a row: of a month it is the month. */
export function periodBehind(
  query: Pick<BehindQuery, 'from' | 'to' | 'groupBy' | 'key'>,
  now: Instant,
): Period {
  const period = periodOf(query.from, query.to, now);
  if (query.groupBy !== 'month' || query.key === undefined) return period;
  const month = monthWithin(period, query.key);
  if (!month.ok) throw fromRefusal(month.error, { 'monitoring.period': 400 });
  return month.value;
}

function urgencyCursor(cursor: string): { dueAt: Instant; id: string } {
  const [dueAt, id] = decodeCursor(cursor, 2);
  if (typeof dueAt !== 'number' || typeof id !== 'string' || !isUuid(id)) return wrongCursor();
  return { dueAt, id };
}
