import { Controller, Get, Inject, Injectable } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Allow } from './allow.js';
import { ApiProblem } from './openapi/decorators.js';
import { ProblemException } from './problem.js';

/** Throws, with a sentence for the operator, when the part is not ready. */
export type HealthCheck = () => Promise<void>;

const PATIENCE_MS = 3_000;

/** Libs and apps register what has to be ready before the first request. */
@Injectable()
export class HealthRegistry {
  private readonly checks = new Map<string, HealthCheck>();

  register(name: string, check: HealthCheck): void {
    if (this.checks.has(name)) throw new Error(`Health check ${name} is registered twice`);
    this.checks.set(name, check);
  }

  /** Runs every check; a check that hangs has failed. */
  async run(): Promise<Readonly<Record<string, string>>> {
    const outcomes = await Promise.all(
      [...this.checks].map(async ([name, check]) => [name, await outcomeOf(check)] as const),
    );
    return Object.fromEntries(outcomes);
  }
}

async function outcomeOf(check: HealthCheck): Promise<string> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve('no answer'), PATIENCE_MS);
  });
  const done = check().then(
    () => 'ok',
    (error: unknown) => (error instanceof NotReady ? error.message : 'failed'),
  );
  return Promise.race([done, late]).finally(() => clearTimeout(timer));
}

/** Its message is shown to whoever asks; other errors say no more than `failed`. */
export class NotReady extends Error {}

export class LiveDto {
  @ApiProperty({ enum: ['ok'] })
  status!: 'ok';
}

export class ReadyDto extends LiveDto {
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  checks!: Readonly<Record<string, string>>;
}

@ApiTags('operations')
@Controller('health')
@Allow('public')
export class HealthController {
  constructor(@Inject(HealthRegistry) private readonly registry: HealthRegistry) {}

  @Get('live')
  @ApiOperation({ summary: 'The process answers' })
  @ApiOkResponse({ type: LiveDto })
  live(): LiveDto {
    return { status: 'ok' };
  }

  @Get('ready')
  @ApiOperation({ summary: 'Everything that requests need is there' })
  @ApiOkResponse({ type: ReadyDto })
  @ApiProblem(503, 'service.not-ready')
  async ready(): Promise<ReadyDto> {
    const checks = await this.registry.run();
    const failed = Object.entries(checks).filter(([, outcome]) => outcome !== 'ok');
    if (failed.length > 0) {
      throw new ProblemException(
        503,
        'service.not-ready',
        failed.map(([name, outcome]) => `${name}: ${outcome}`).join('; '),
        undefined,
        { 'retry-after': '2' },
      );
    }
    return { status: 'ok', checks };
  }
}
