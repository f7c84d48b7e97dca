import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { DAY, formatInstant, MINUTE, type Instant } from '#libs/kernel';
import { Database, Outbox, SweepRegistry, UnitOfWork } from '#libs/platform';
import { EVENT_RULES, readDossierEvent } from './domain/index.js';
import { NotifyOfEvent } from './notify-of-event.js';
import { DELIVERY_TOPIC } from './persistence/notification.store.js';

/** What is younger may simply be on its way. */
const PATIENCE_MS = 2 * MINUTE;
/** What was not told for so long is no news any more; it stands in the history. */
const LOOK_BACK_MS = 7 * DAY;
const BATCH = 500;

const TOLD_KINDS = Object.entries(EVENT_RULES)
  .filter(([, rule]) => !('silent' in rule))
  .map(([kind]) => kind);

interface Untold {
  readonly eventId: string;
  readonly dossierId: string;
  readonly seq: number;
  readonly at: Date;
  readonly kind: string;
  readonly by: string | null;
  readonly data: object;
  readonly dossierCode: string | null;
  readonly procedureCode: string;
  readonly procedureName: object;
  readonly applicantAccountId: string;
  readonly contactEmail: string | null;
}

/**
 * Compares what happened with what was told, without asking the queue or the outbox: events whose
 * notifications are missing are told, deliveries that nobody works on are put back to work.
 */
@Injectable()
export class Reconcile implements OnModuleInit {
  constructor(
    @Inject(SweepRegistry) private readonly sweeps: SweepRegistry,
    @Inject(Database) private readonly database: Database,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(NotifyOfEvent) private readonly notify: NotifyOfEvent,
    @Inject(Outbox) private readonly outbox: Outbox,
  ) {}

  onModuleInit(): void {
    this.sweeps.register({
      name: 'notification.reconcile',
      everyMs: MINUTE,
      run: async (now) => {
        await this.events(now);
        await this.deliveries(now);
      },
    });
  }

  /** @returns how many events had not been told */
  async events(now: Instant): Promise<number> {
    const untold = await this.database.query<Untold>(
      `SELECT e.id AS "eventId", e.dossier_id AS "dossierId", e.seq, e.at, e.kind, e.data,
              e.actor_id AS by,
              d.code AS "dossierCode", d.procedure_code AS "procedureCode",
              d.procedure_name AS "procedureName", d.applicant_account_id AS "applicantAccountId",
              d.contact_email AS "contactEmail"
         FROM dossier_event e JOIN dossier d ON d.id = e.dossier_id
        WHERE e.at BETWEEN $1 AND $2 AND e.kind = ANY($3::text[])
          AND NOT EXISTS (SELECT 1 FROM notification n WHERE n.event_id = e.id)
          AND NOT EXISTS (SELECT 1 FROM event_without_recipient w WHERE w.event_id = e.id)
        ORDER BY e.at LIMIT ${BATCH}`,
      [new Date(now - LOOK_BACK_MS), new Date(now - PATIENCE_MS), TOLD_KINDS],
    );
    for (const event of untold) await this.tell(event);
    return untold.length;
  }

  private async tell(untold: Untold): Promise<void> {
    const { at, procedureCode, procedureName, ...rest } = untold;
    const event = readDossierEvent({
      ...rest,
      at: formatInstant(at.getTime()),
      procedure: { code: procedureCode, name: procedureName },
    });
    await this.unitOfWork.run(async (tx) => {
      const people = await this.notify.record(tx, [event]);
      if (people > 0) return;
      await tx.query(
        `INSERT INTO event_without_recipient (event_id, at) VALUES ($1, $2) ON CONFLICT DO NOTHING`,
        [event.eventId, at],
      );
    });
  }

  /** @returns how many deliveries had been left alone */
  async deliveries(now: Instant): Promise<number> {
    return this.unitOfWork.run(async (tx) => {
      const alone = await tx.query<{ id: string }[]>(
        `SELECT d.id FROM delivery d
          WHERE d.state IN ('queued', 'sending', 'temporary-failure')
            AND NOT (d.channel = 'post' AND d.attempts > 0)
            AND greatest(d.queued_at, d.due_at, d.sending_at) < $1
            AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.topic = $2
                  AND o.sent_at IS NULL AND o.done_at IS NULL AND o.payload->>'deliveryId' = d.id::text)
            AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.topic = $2
                  AND o.sent_at IS NOT NULL AND o.done_at IS NULL AND o.payload->>'deliveryId' = d.id::text)
          ORDER BY d.queued_at LIMIT ${BATCH}
            FOR UPDATE SKIP LOCKED`,
        [new Date(now - PATIENCE_MS), DELIVERY_TOPIC],
      );
      await this.outbox.add(
        tx,
        alone.map(({ id }) => ({ topic: DELIVERY_TOPIC, payload: { deliveryId: id } })),
      );
      return alone.length;
    });
  }
}
