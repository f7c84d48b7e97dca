import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Hearers } from '#libs/dossier';
import { MINUTE, type Instant, type Locale } from '#libs/kernel';
import { Config, Ids, SweepRegistry, UnitOfWork, type Tx } from '#libs/platform';
import { WorkingTime } from '#libs/working-time';
import {
  DEFAULT_PREFERENCES,
  lastDigestSlot,
  sayInstant,
  type Preferences,
} from './domain/index.js';
import { NotificationStore } from './persistence/notification.store.js';
import { renderMail, renderNote } from './render.js';

interface Reader {
  readonly accountId: string;
  readonly email: string;
  readonly name: string;
  readonly locale: Locale;
  readonly content: Preferences | null;
  readonly token: string | null;
}
interface Entry {
  readonly dossierId: string | null;
  readonly title: string;
  readonly body: string;
  readonly at: Date;
}

/** Officers who chose so get what happened since the last time in one mail, at hours of working days. */
@Injectable()
export class SendDigests implements OnModuleInit {
  constructor(
    @Inject(SweepRegistry) private readonly sweeps: SweepRegistry,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(WorkingTime) private readonly workingTime: WorkingTime,
    @Inject(NotificationStore) private readonly store: NotificationStore,
    @Inject(Hearers) private readonly hearers: Hearers,
    @Inject(Ids) private readonly ids: Ids,
    @Inject(Config) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.sweeps.register({
      name: 'notification.digests',
      everyMs: MINUTE,
      run: (now) => this.run(now),
    });
  }

  async run(now: Instant): Promise<void> {
    const readers = await this.unitOfWork.run((tx) => this.waiting(tx));
    if (readers.length === 0) return;
    const working = await this.isWorkingDay(now);
    await this.unitOfWork.run(async (tx) => {
      for (const reader of readers) await this.tell(tx, reader, working);
    });
  }

  private async isWorkingDay(now: Instant): Promise<boolean> {
    const calendar = await this.workingTime.calendarFor(undefined, now);
    return calendar.isWorking(calendar.dayOf(now));
  }

  private waiting(tx: Tx): Promise<Reader[]> {
    return tx.query<Reader[]>(
      `SELECT a.id AS "accountId", a.email, a.name, a.locale, p.content,
              p.unsubscribe_token AS token
         FROM account a LEFT JOIN notification_preference p ON p.account_id = a.id
        WHERE a.blocked_at IS NULL
          AND a.id IN (SELECT account_id FROM digest_entry WHERE sent_at IS NULL)`,
    );
  }

  private async tell(tx: Tx, reader: Reader, working: boolean): Promise<void> {
    const wishes = { ...DEFAULT_PREFERENCES, ...reader.content };
    const slot = dueUntil(wishes, tx.now, working);
    if (slot === undefined) return;
    const [entries] = await tx.query<[Entry[], number]>(
      `UPDATE digest_entry e SET sent_at = $3 FROM notification n
        WHERE e.account_id = $1 AND e.sent_at IS NULL AND e.created_at <= $2 AND n.id = e.notification_id
        RETURNING n.dossier_id AS "dossierId", n.title, n.body, n.created_at AS at`,
      [reader.accountId, new Date(slot), new Date(tx.now)],
    );
    if (entries.length === 0 || !wishes.channels['e-mail']) return;
    const shown = await this.stillSeen(tx, reader.accountId, entries);
    if (shown.length > 0) await this.store.add(tx, [this.digestOf(tx, reader, shown)]);
  }

  /** What was told at nine may not be theirs to read any more when it is sent at four. */
  private async stillSeen(tx: Tx, accountId: string, entries: readonly Entry[]): Promise<Entry[]> {
    const about = entries.flatMap(({ dossierId }) =>
      dossierId === null ? [] : [{ dossierId, accountId }],
    );
    const mayHear = await this.hearers.among(tx, about);
    return entries.filter(
      ({ dossierId }) => dossierId === null || mayHear({ dossierId, accountId }),
    );
  }

  private digestOf(tx: Tx, { locale, ...reader }: Reader, entries: readonly Entry[]) {
    const told = entries.toSorted((a, b) => a.at.getTime() - b.at.getTime());
    const order = {
      template: 'digest' as const,
      locale,
      words: { count: String(entries.length) },
      name: reader.name,
      dossierCode: null,
      procedure: null,
      dueAt: null,
      link: `${this.config.publicUrl}/notifications`,
      more: told.map((e) => `${sayInstant(e.at.getTime(), locale)}: ${e.title}. ${e.body}`),
    };
    const link = `${this.config.publicUrl}/api/v1/unsubscribe/${reader.token ?? ''}`;
    return {
      eventId: this.ids.next(tx.now),
      kind: 'digest',
      template: 'digest' as const,
      class: 'work' as const,
      accountId: reader.accountId,
      dossierId: null,
      dossierCode: null,
      locale,
      inApp: false,
      note: renderNote(order),
      mail: renderMail(order),
      addresses: [reader.email],
      ...(reader.token === null ? {} : { headers: oneClick(link) }),
      at: tx.now,
    };
  }
}

/** RFC 8058: mail programs offer a button that needs no visit. */
const oneClick = (link: string): Record<string, string> => ({
  'List-Unsubscribe': `<${link}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
});

/** Everything up to this moment is due; a person who takes no digest any more gets the rest now. */
function dueUntil(wishes: Preferences, now: Instant, working: boolean): Instant | undefined {
  if (wishes.digestHours.length === 0) return now;
  return working ? lastDigestSlot(wishes.digestHours, now) : undefined;
}
