import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Notification1763900000700 implements MigrationInterface {
  name = 'Notification1763900000700';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}

const STATEMENTS = [
  // The content is frozen when the event happens; a retry sends exactly this.
  `CREATE TABLE notification (
     id uuid NOT NULL,
     event_id uuid,
     kind text NOT NULL,
     template text NOT NULL,
     account_id uuid,
     dossier_id uuid,
     dossier_code text,
     locale text NOT NULL,
     in_app boolean NOT NULL,
     title text NOT NULL,
     body text NOT NULL,
     mail_subject text,
     mail_text text,
     mail_html text,
     created_at timestamptz NOT NULL,
     read_at timestamptz,
     CONSTRAINT notification_pk PRIMARY KEY (id),
     CONSTRAINT notification_event_account_uq UNIQUE (event_id, account_id)
   )`,
  `CREATE INDEX notification_inbox_ix ON notification (account_id, created_at DESC, id DESC) WHERE in_app`,
  `CREATE INDEX notification_unread_ix ON notification (account_id, created_at DESC, id DESC)
     WHERE in_app AND read_at IS NULL`,
  `CREATE INDEX notification_dossier_ix ON notification (dossier_id)`,
  `CREATE TABLE delivery (
     id uuid NOT NULL,
     notification_id uuid NOT NULL,
     channel text NOT NULL,
     address text NOT NULL DEFAULT '',
     state text NOT NULL,
     attempts integer NOT NULL DEFAULT 0,
     possibly_repeated boolean NOT NULL DEFAULT false,
     message_id text,
     last_error text,
     queued_at timestamptz NOT NULL,
     sending_at timestamptz,
     finished_at timestamptz,
     CONSTRAINT delivery_pk PRIMARY KEY (id),
     CONSTRAINT delivery_notification_fk FOREIGN KEY (notification_id) REFERENCES notification (id),
     CONSTRAINT delivery_notification_channel_address_uq UNIQUE (notification_id, channel, address),
     CONSTRAINT delivery_message_id_uq UNIQUE (message_id),
     CONSTRAINT delivery_channel_ck CHECK (channel IN ('in-app', 'e-mail', 'sms', 'zalo', 'post')),
     CONSTRAINT delivery_state_ck CHECK (state IN ('queued', 'sending', 'sent', 'delivered',
       'temporary-failure', 'permanent-failure', 'technical-failure', 'cancelled'))
   )`,
  `CREATE INDEX delivery_open_ix ON delivery (queued_at)
     WHERE state IN ('queued', 'sending', 'temporary-failure')`,
  `CREATE INDEX delivery_failed_ix ON delivery (finished_at)
     WHERE state IN ('permanent-failure', 'technical-failure')`,
  // What the local mail catcher caught; stays empty where a real mail server is set.
  `CREATE TABLE caught_mail (
     id uuid NOT NULL,
     received_at timestamptz NOT NULL,
     sender text NOT NULL,
     recipients text[] NOT NULL,
     subject text NOT NULL,
     body_text text NOT NULL,
     body_html text NOT NULL,
     headers jsonb NOT NULL,
     CONSTRAINT caught_mail_pk PRIMARY KEY (id)
   )`,
  `CREATE INDEX caught_mail_received_ix ON caught_mail (received_at DESC, id DESC)`,
  `CREATE INDEX caught_mail_recipients_ix ON caught_mail USING gin (recipients)`,
];
