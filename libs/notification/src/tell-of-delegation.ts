import { Inject, Injectable } from '@nestjs/common';
import { DELEGATION_CHANGED } from '#libs/identity';
import type { Locale, Localized } from '#libs/kernel';
import { Config, Handles, type Message, type MessageHandler, type Tx } from '#libs/platform';
import { isRecord, optionalText, sayInstant } from './domain/index.js';
import { NotificationStore } from './persistence/notification.store.js';
import { renderMail, renderNote, type RenderOrder } from './render.js';
import { ROLE_NAMES } from './text/roles.js';

interface Row {
  readonly account_id: string;
  readonly email: string;
  readonly name: string;
  readonly locale: Locale;
  readonly giver: string;
  readonly unit: Localized;
  readonly role: string;
  readonly from_at: Date;
  readonly to_at: Date;
  readonly signing: boolean;
  readonly basis: string | null;
}

/** Whoever may act for another is told so at once, and when it ends before its time. */
@Injectable()
@Handles(DELEGATION_CHANGED, 'interactive')
export class TellOfDelegation implements MessageHandler {
  constructor(
    @Inject(NotificationStore) private readonly store: NotificationStore,
    @Inject(Config) private readonly config: Config,
  ) {}

  async handle(tx: Tx, message: Message): Promise<void> {
    const payload = isRecord(message.payload) ? message.payload : {};
    const rows: Row[] = await tx.query(
      `SELECT a.id AS account_id, a.email, a.name, a.locale, g.name AS giver, d.role, d.from_at, d.to_at,
              jsonb_build_object('vi', u.name_vi, 'en', u.name_en) AS unit, d.signing, d.basis
         FROM delegation d JOIN account a ON a.id = d.receiver_id JOIN account g ON g.id = d.giver_id
         JOIN unit u ON u.id = d.unit_id WHERE d.id = $1 AND a.blocked_at IS NULL`,
      [optionalText(payload['id'])],
    );
    const given = payload['what'] === 'given';
    const at = {
      id: message.id,
      template: given ? 'delegation-given' : 'delegation-revoked',
    } as const;
    await this.store.add(
      tx,
      rows.map((row) => this.compose(row, at, tx.now)),
    );
  }

  private compose(
    row: Row,
    { id, template }: { id: string; template: 'delegation-given' | 'delegation-revoked' },
    now: number,
  ) {
    const { locale } = row;
    const order: RenderOrder = {
      template,
      locale,
      words: {
        giverName: row.giver,
        unitName: row.unit[locale],
        roleName: ROLE_NAMES[row.role]?.[locale] ?? row.role,
        from: sayInstant(row.from_at.getTime(), locale),
        to: sayInstant(row.to_at.getTime(), locale),
        signing: row.signing,
        basis: row.basis,
      },
      name: row.name,
      dossierCode: null,
      procedure: null,
      dueAt: null,
      link: `${this.config.publicUrl}/standing`,
    };
    return {
      eventId: id,
      kind: `account.${template}`,
      template,
      class: 'work' as const,
      accountId: row.account_id,
      dossierId: null,
      dossierCode: null,
      locale,
      inApp: true,
      note: renderNote(order),
      mail: renderMail(order),
      addresses: [row.email],
      at: now,
    };
  }
}
