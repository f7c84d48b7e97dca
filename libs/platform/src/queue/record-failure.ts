import { Inject, Injectable, Logger } from '@nestjs/common';
import { UnitOfWork } from '../database/unit-of-work.js';
import { backoffMs } from './backoff.js';

/** Puts a message back into the outbox, to be sent again after a growing pause. */
@Injectable()
export class RecordFailure {
  private readonly logger = new Logger('Processor');

  constructor(@Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork) {}

  /** Never throws: what cannot be written stays "sent, not confirmed", and a sweep sends it again. */
  async run(topic: string, id: string, error: unknown): Promise<'failed'> {
    const reason = describe(error);
    this.logger.warn(`${topic} ${id} failed: ${reason}`);
    try {
      await this.write(id, reason);
    } catch (failure) {
      this.logger.error(`The failure of ${id} could not be recorded: ${describe(failure)}`);
    }
    return 'failed';
  }

  private write(id: string, reason: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const rows = await tx.query<{ attempts: number }[]>(
        `SELECT attempts FROM outbox WHERE id = $1 AND done_at IS NULL FOR UPDATE`,
        [id],
      );
      const attempts = rows[0]?.attempts;
      if (attempts === undefined) return;
      await tx.query(
        `UPDATE outbox SET attempts = $2, last_error = $3, sent_at = NULL, available_at = $4
          WHERE id = $1`,
        [id, attempts + 1, reason, new Date(tx.now + backoffMs(attempts, Math.random()))],
      );
    });
  }
}

/** Names the fault, not the person: a message may quote values, so only its first line, cut short. */
function describe(error: unknown): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return (text.split('\n')[0] ?? '').slice(0, 300);
}
