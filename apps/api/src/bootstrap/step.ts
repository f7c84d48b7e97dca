import type { INestApplicationContext } from '@nestjs/common';

/**
 * One part of what a new database needs. Idempotent, and quick when there is nothing to do: every
 * start runs it. It takes the use cases and stores it needs from the application.
 */
export interface Step {
  readonly name: string;
  run(app: INestApplicationContext): Promise<void>;
}
