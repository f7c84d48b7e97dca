import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Nothing lies unseen: when a task was handed on and when somebody took note of it, and when a
 * dossier last had an event. How long either may take is data of the unit, with effective dates.
 */
export class ZeroSilence1764000013100 implements MigrationInterface {
  name = 'ZeroSilence1764000013100';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}

const STATEMENTS = [
  `CREATE TABLE unit_limit (
     unit_id uuid NOT NULL,
     kind text NOT NULL,
     working_hours integer NOT NULL,
     effective_from date NOT NULL,
     effective_to date,
     illustrative boolean NOT NULL,
     CONSTRAINT unit_limit_pk PRIMARY KEY (unit_id, kind, effective_from),
     CONSTRAINT unit_limit_unit_fk FOREIGN KEY (unit_id) REFERENCES unit (id),
     CONSTRAINT unit_limit_kind_ck CHECK (kind IN ('acknowledgement', 'silence')),
     CONSTRAINT unit_limit_hours_ck CHECK (working_hours > 0)
   )`,

  // Whoever had a task when this came knows of it; a queue is taken as handed on at this moment.
  `ALTER TABLE task
     ADD COLUMN handed_at timestamptz,
     ADD COLUMN acknowledged_at timestamptz,
     ADD COLUMN unread_level smallint NOT NULL DEFAULT 0`,
  `UPDATE task SET handed_at = CASE WHEN state = 'open' THEN now() ELSE opened_at END,
     acknowledged_at = CASE WHEN state <> 'open' OR assignee_id IS NOT NULL THEN opened_at END`,
  `ALTER TABLE task ALTER COLUMN handed_at SET NOT NULL`,
  `CREATE INDEX task_handed_ix ON task (unit_id, handed_at, id)
     WHERE state = 'open' AND acknowledged_at IS NULL AND unread_level < 2 AND kind <> 'outside'`,
  `CREATE INDEX task_unread_ix ON task (unit_id, sort_at, id)
     WHERE state = 'open' AND acknowledged_at IS NULL AND unread_level > 0`,

  `ALTER TABLE dossier
     ADD COLUMN last_event_at timestamptz,
     ADD COLUMN quiet_seq integer`,
  `UPDATE dossier SET last_event_at = updated_at WHERE status <> 'draft'`,
  `CREATE INDEX dossier_quiet_ix ON dossier (agency_unit_id, last_event_at, id)
     WHERE status IN ('submitted', 'in-process') AND pause IS NULL`,
];
