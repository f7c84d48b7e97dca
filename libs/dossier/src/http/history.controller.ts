import { Controller, Get, Header, Inject, Param, Query } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Locale } from '#libs/kernel';
import {
  Allow,
  CurrentActor,
  Database,
  decodeCursor,
  PageQuery,
  pageOf,
  ProblemException,
  RequestLocale,
  type Actor,
} from '#libs/platform';
import { EventStore } from '../persistence/event.store.js';
import { ReadDossier } from '../read-dossier.js';
import { ActionsDto, ClockDto, EventPageDto } from './history.dto.js';
import { actionShapes, clockShape, eventShape } from './history.shape.js';
import { Shown } from './shown.js';

/** The story of a dossier: its events, its clock, and what may happen next. */
@ApiTags('Dossier')
@Controller('dossiers/:dossier')
@Allow('session')
@ApiNotFoundResponse({ description: 'dossier.not-found' })
export class HistoryController {
  constructor(
    @Inject(Shown) private readonly shown: Shown,
    @Inject(ReadDossier) private readonly reader: ReadDossier,
    @Inject(EventStore) private readonly log: EventStore,
    @Inject(Database) private readonly database: Database,
  ) {}

  /** The history, the oldest first, each event linked to the one before by its hash. */
  @Get('events')
  @Header('Vary', 'Accept-Language')
  @ApiOkResponse({ type: EventPageDto })
  async events(
    @CurrentActor() actor: Actor,
    @RequestLocale() locale: Locale,
    @Param('dossier') dossier: string,
    @Query() query: PageQuery,
  ): Promise<EventPageDto> {
    const { loaded } = await this.shown.find(actor, dossier);
    const after = query.cursor === undefined ? 0 : seqOf(query.cursor);
    const rows = await this.log.page(
      this.database.manager,
      loaded.record.id,
      after,
      query.limit + 1,
    );
    const page = pageOf(
      rows,
      query.limit,
      (e) => eventShape(e, locale),
      (e) => [e.seq],
    );
    return { items: [...page.items], nextCursor: page.nextCursor };
  }

  /** The ledger of the clock, and the due date line by line. */
  @Get('clock')
  @ApiOkResponse({ type: ClockDto })
  async clock(@CurrentActor() actor: Actor, @Param('dossier') dossier: string): Promise<ClockDto> {
    const { loaded } = await this.shown.find(actor, dossier);
    return clockShape(loaded.state, await this.reader.context(actor, loaded));
  }

  /** What this person may do now, from the same table that guards the commands. */
  @Get('actions')
  @ApiOkResponse({ type: ActionsDto })
  async actions(
    @CurrentActor() actor: Actor,
    @Param('dossier') dossier: string,
  ): Promise<ActionsDto> {
    const { loaded } = await this.shown.find(actor, dossier);
    const { state } = loaded;
    const [ctx, newer] = await Promise.all([
      this.reader.context(actor, loaded),
      this.reader.hasOtherVersion(loaded),
    ]);
    const possible = actionShapes(state, ctx);
    const items = newer ? possible : possible.filter((action) => action.key !== 'migrate');
    return { version: state.version, status: state.status, items };
  }
}

function seqOf(cursor: string): number {
  const [seq] = decodeCursor(cursor, 1);
  if (typeof seq === 'number' && Number.isSafeInteger(seq)) return seq;
  throw new ProblemException(400, 'request.cursor');
}
