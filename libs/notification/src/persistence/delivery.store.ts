import { Injectable } from '@nestjs/common';
import type { Instant } from '#libs/kernel';
import type { Tx } from '#libs/platform';
import type { DeliveryState } from '../domain/index.js';

/** A claim on a delivery is void after this long: its holder was killed. */
export const CLAIM_MS = 30_000;

export interface ClaimedMail {
  readonly id: string;
  readonly notificationId: string;
  readonly kind: string;
  readonly dossierId: string | null;
  readonly dossierCode: string | null;
  readonly address: string;
  readonly messageId: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly possiblyRepeated: boolean;
  readonly queuedAt: Instant;
}

type ClaimedRow = Omit<ClaimedMail, 'queuedAt'> & { readonly queuedAt: Date };

export interface Outcome {
  readonly state: DeliveryState;
  readonly error?: string;
  readonly possiblyRepeated?: boolean;
  readonly final: boolean;
}

@Injectable()
export class DeliveryStore {
  /**
   * Takes a mail for sending. One that somebody was sending when the claim ran out may have
   * arrived: from then on it is marked as possibly repeated.
   */
  async claim(tx: Tx, id: string): Promise<ClaimedMail | undefined> {
    const [rows] = await tx.query<[ClaimedRow[], number]>(
      `UPDATE delivery d
          SET state = 'sending', attempts = d.attempts + 1, sending_at = $2,
              possibly_repeated = d.possibly_repeated OR d.state = 'sending'
         FROM notification n
        WHERE d.id = $1 AND n.id = d.notification_id AND d.channel = 'e-mail'
          AND (d.state IN ('queued', 'temporary-failure')
            OR (d.state = 'sending' AND d.sending_at <= $3))
        RETURNING d.id, n.id AS "notificationId", n.kind, n.dossier_id AS "dossierId",
              n.dossier_code AS "dossierCode", d.address, d.message_id AS "messageId",
              n.mail_subject AS subject, n.mail_text AS text, n.mail_html AS html,
              d.possibly_repeated AS "possiblyRepeated", d.queued_at AS "queuedAt"`,
      [id, new Date(tx.now), new Date(tx.now - CLAIM_MS)],
    );
    const row = rows[0];
    return row && { ...row, queuedAt: row.queuedAt.getTime() };
  }

  async stateOf(tx: Tx, id: string): Promise<DeliveryState | undefined> {
    const rows = await tx.query<{ state: DeliveryState }[]>(
      `SELECT state FROM delivery WHERE id = $1`,
      [id],
    );
    return rows[0]?.state;
  }

  async record(tx: Tx, id: string, outcome: Outcome): Promise<void> {
    await tx.query(
      `UPDATE delivery SET state = $2, last_error = $3, finished_at = $4,
              possibly_repeated = possibly_repeated OR $5
        WHERE id = $1`,
      [
        id,
        outcome.state,
        outcome.error ?? null,
        outcome.final ? new Date(tx.now) : null,
        outcome.possiblyRepeated ?? false,
      ],
    );
  }

  /** A mail with a link that opens an account does not stay readable once it is out. */
  async forgetContent(tx: Tx, notificationId: string): Promise<void> {
    await tx.query(`UPDATE notification SET mail_text = NULL, mail_html = NULL WHERE id = $1`, [
      notificationId,
    ]);
  }
}
