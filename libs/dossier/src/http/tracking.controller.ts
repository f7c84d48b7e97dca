import { timingSafeEqual } from 'node:crypto';
import { Controller, Get, Header, Inject, Param, Query, Req } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { isUuid } from '#libs/kernel';
import type { FastifyRequest } from 'fastify';
import { Allow, ProblemException, RequestLimits, type Actor } from '#libs/platform';
import { ReadDossier } from '../read-dossier.js';
import { textOf, currentSteps } from './dossier.shape.js';
import { TrackingDto } from './history.dto.js';
import { explanationShape, readingOf } from './history.shape.js';
import { Shown } from './shown.js';

export class TrackingQuery {
  @ApiPropertyOptional({
    description: 'Printed on the receipt; without it only status and due date',
  })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  secret?: string;
}

/** Nobody in particular: whoever holds the receipt. */
const PASSER_BY: Actor = {
  accountId: '',
  name: '',
  email: '',
  kind: 'investor',
  locale: 'vi',
  posts: [],
};

@ApiTags('Public')
@Controller('tracking')
export class TrackingController {
  constructor(
    @Inject(ReadDossier) private readonly reader: ReadDossier,
    @Inject(Shown) private readonly shown: Shown,
    @Inject(RequestLimits) private readonly limits: RequestLimits,
  ) {}

  /** Where a dossier is and when it is due, by the code on its receipt. */
  @Get(':code')
  @Allow('public')
  @Header('Cache-Control', 'no-store')
  @ApiOkResponse({ type: TrackingDto })
  @ApiNotFoundResponse({ description: 'dossier.not-found' })
  async track(
    @Param('code') code: string,
    @Query() { secret }: TrackingQuery,
    @Req() request: FastifyRequest,
  ): Promise<TrackingDto> {
    // An id is not printed anywhere; only the code is.
    const loaded = isUuid(code.toLowerCase()) ? undefined : await this.reader.anybody(code);
    if (!loaded) throw new ProblemException(404, 'dossier.not-found');
    const { state, record } = loaded;
    const open = {
      code: record.code ?? '',
      status: state.status,
      procedure: { code: record.procedure_code, name: record.procedure_name },
      dueAt: textOf(state.dueAt),
      ...(state.dueAt !== null && state.provisional ? { provisional: true } : {}),
    };
    if (secret === undefined) return open;
    await this.limits.guess(`tracking ${request.ip}`, GUESSES, () =>
      assertSame(secret, record.tracking_secret),
    );
    const ctx = await this.reader.context(PASSER_BY, loaded);
    const { reading } = readingOf(state, ctx);
    return {
      ...open,
      currentSteps: currentSteps(state, await this.shown.units(), ctx.time),
      explanation: explanationShape(reading.explanation),
    };
  }
}

/** Wrong secrets from one address in a quarter of an hour, over all codes. */
const GUESSES = 100;

function assertSame(given: string, secret: string | null): Promise<void> {
  return isSame(given, secret)
    ? Promise.resolve()
    : Promise.reject(
        new ProblemException(403, 'tracking.wrong-secret', 'This is not the code’s secret.'),
      );
}

function isSame(given: string, secret: string | null): boolean {
  const a = Buffer.from(given.trim().toUpperCase());
  const b = Buffer.from(secret ?? '');
  return a.length === b.length && b.length > 0 && timingSafeEqual(a, b);
}
