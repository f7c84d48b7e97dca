import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Further channels, the ladder between them, what each person wants, and the history of deliveries. */
export class NotificationChannels1763900000720 implements MigrationInterface {
  name = 'NotificationChannels1763900000720';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}

const STATEMENTS = [
  `ALTER TABLE notification
     ADD COLUMN class text NOT NULL DEFAULT 'news',
     ADD COLUMN template_version text,
     ADD COLUMN mail_headers jsonb,
     ADD COLUMN effective_at timestamptz,
     ADD COLUMN effective_channel text,
     ADD CONSTRAINT notification_class_ck CHECK (class IN ('act', 'news', 'work', 'account', 'desk'))`,
  // A round is a deliberate sending again; a rung is a step of the ladder.
  `ALTER TABLE delivery
     ADD COLUMN rung smallint NOT NULL DEFAULT 0,
     ADD COLUMN round smallint NOT NULL DEFAULT 0,
     ADD COLUMN provider_id text,
     ADD COLUMN effective_at timestamptz,
     ADD COLUMN settled_at timestamptz,
     ADD COLUMN settled_by uuid,
     ADD COLUMN due_at timestamptz,
     ADD COLUMN history jsonb NOT NULL DEFAULT '[]',
     DROP CONSTRAINT delivery_notification_channel_address_uq,
     ADD CONSTRAINT delivery_once_uq UNIQUE (notification_id, channel, address, round)`,
  `CREATE UNIQUE INDEX delivery_provider_uq ON delivery (channel, provider_id) WHERE provider_id IS NOT NULL`,
  `CREATE INDEX delivery_state_ix ON delivery (state, id DESC)`,
  `CREATE INDEX delivery_post_ix ON delivery (queued_at) WHERE channel = 'post' AND state = 'queued'`,
  `CREATE INDEX notification_created_ix ON notification (created_at DESC, id DESC)`,
  // Addresses that nothing is sent to, until somebody lifts the entry.
  `CREATE TABLE suppression (
     channel text NOT NULL,
     address text NOT NULL,
     reason text NOT NULL,
     since timestamptz NOT NULL,
     CONSTRAINT suppression_pk PRIMARY KEY (channel, address)
   )`,
  `CREATE TABLE notification_preference (
     account_id uuid NOT NULL,
     content jsonb NOT NULL,
     unsubscribe_token uuid NOT NULL,
     updated_at timestamptz NOT NULL,
     CONSTRAINT notification_preference_pk PRIMARY KEY (account_id),
     CONSTRAINT notification_preference_account_fk FOREIGN KEY (account_id) REFERENCES account (id),
     CONSTRAINT notification_preference_token_uq UNIQUE (unsubscribe_token)
   )`,
  `CREATE TABLE digest_entry (
     notification_id uuid NOT NULL,
     account_id uuid NOT NULL,
     created_at timestamptz NOT NULL,
     sent_at timestamptz,
     CONSTRAINT digest_entry_pk PRIMARY KEY (notification_id),
     CONSTRAINT digest_entry_notification_fk FOREIGN KEY (notification_id) REFERENCES notification (id)
   )`,
  `CREATE INDEX digest_entry_open_ix ON digest_entry (account_id, created_at) WHERE sent_at IS NULL`,
  `CREATE TABLE notification_rule_override (
     procedure_code text NOT NULL,
     kind text NOT NULL,
     content jsonb NOT NULL,
     set_by uuid,
     set_at timestamptz NOT NULL,
     CONSTRAINT notification_rule_override_pk PRIMARY KEY (procedure_code, kind)
   )`,
  // Events that the reconciler found to concern nobody: it does not ask again.
  `CREATE TABLE event_without_recipient (
     event_id uuid NOT NULL,
     at timestamptz NOT NULL,
     CONSTRAINT event_without_recipient_pk PRIMARY KEY (event_id)
   )`,
];
