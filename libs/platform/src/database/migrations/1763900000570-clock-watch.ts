import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * When a clock next wants to be looked at, and what it has said already. A due date that moves puts
 * its clock back before the sweep's eyes, whoever moved it; an idle pass touches one empty index.
 */
export class ClockWatch1763900000570 implements MigrationInterface {
  name = 'ClockWatch1763900000570';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}

const RUNNING = `status IN ('in-process', 'awaiting-payment', 'supplement-requested')`;

const STATEMENTS = [
  `ALTER TABLE dossier ADD COLUMN watch_at timestamptz`,
  `ALTER TABLE task ADD COLUMN watch_at timestamptz`,
  `UPDATE dossier SET watch_at = updated_at WHERE due_at IS NOT NULL AND ${RUNNING}`,
  `UPDATE task SET watch_at = opened_at WHERE due_at IS NOT NULL AND state = 'open'`,
  `CREATE INDEX dossier_watch_ix ON dossier (watch_at, id) WHERE watch_at IS NOT NULL`,
  `CREATE INDEX task_watch_ix ON task (watch_at, id) WHERE watch_at IS NOT NULL`,

  `CREATE FUNCTION dossier_watch_again() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     NEW.watch_at := CASE WHEN NEW.due_at IS NOT NULL AND ${RUNNING.replace('status', 'NEW.status')} THEN NEW.updated_at END;
     RETURN NEW;
   END $$`,
  `CREATE TRIGGER dossier_watch_inserted BEFORE INSERT ON dossier
     FOR EACH ROW WHEN (NEW.due_at IS NOT NULL) EXECUTE FUNCTION dossier_watch_again()`,
  `CREATE TRIGGER dossier_watch_moved BEFORE UPDATE ON dossier
     FOR EACH ROW WHEN (OLD.due_at IS DISTINCT FROM NEW.due_at OR OLD.status <> NEW.status)
     EXECUTE FUNCTION dossier_watch_again()`,
  // A step speaks only when it is over; what wants a warning before is looked at once, at once.
  `CREATE FUNCTION task_watch_again() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     NEW.watch_at := CASE WHEN NEW.state <> 'open' OR NEW.due_at IS NULL THEN NULL
       WHEN NEW.kind IN ('reception', 'consultation') THEN NEW.opened_at ELSE NEW.due_at END;
     RETURN NEW;
   END $$`,
  `CREATE TRIGGER task_watch_inserted BEFORE INSERT ON task
     FOR EACH ROW WHEN (NEW.due_at IS NOT NULL) EXECUTE FUNCTION task_watch_again()`,
  `CREATE TRIGGER task_watch_moved BEFORE UPDATE ON task
     FOR EACH ROW WHEN (OLD.due_at IS DISTINCT FROM NEW.due_at OR OLD.state <> NEW.state)
     EXECUTE FUNCTION task_watch_again()`,

  // One row per clock, turn (the start is 0, an extension 1) and level: what was said is not said again.
  `CREATE TABLE clock_warning (
     subject_id uuid NOT NULL,
     turn integer NOT NULL,
     level text NOT NULL,
     dossier_id uuid NOT NULL,
     -- NULL: passed over, because a higher level was reached at the same moment.
     event_id uuid,
     at timestamptz NOT NULL,
     CONSTRAINT clock_warning_pk PRIMARY KEY (subject_id, turn, level),
     CONSTRAINT clock_warning_dossier_fk FOREIGN KEY (dossier_id) REFERENCES dossier (id),
     CONSTRAINT clock_warning_level_ck CHECK (level IN ('due-soon', 'apology-due', 'first-answer-due', 'overdue'))
   )`,
  `ALTER TABLE task DROP CONSTRAINT task_kind_ck`,
  `ALTER TABLE task ADD CONSTRAINT task_kind_ck
     CHECK (kind IN ('reception', 'step', 'payment', 'escalation', 'apology', 'consultation'))`,
];
