import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A change of the rules is worked on in lanes of dossiers, side by side. How far each has come says
 * which of the rehearsed moves are applied; one that did not come about as rehearsed has lapsed.
 */
export class RuleChangeLane1764000018300 implements MigrationInterface {
  name = 'RuleChangeLane1764000018300';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}

const STATEMENTS = [
  `CREATE TABLE rule_change_lane (
     rule_change_id uuid NOT NULL,
     lane integer NOT NULL,
     -- Its dossiers: after the first, up to and with the second; NULL is without end.
     after_id uuid,
     until_id uuid,
     applied_until uuid,
     looked integer NOT NULL DEFAULT 0,
     done boolean NOT NULL DEFAULT false,
     CONSTRAINT rule_change_lane_pk PRIMARY KEY (rule_change_id, lane),
     CONSTRAINT rule_change_lane_change_fk FOREIGN KEY (rule_change_id) REFERENCES rule_change (id)
   )`,
  `ALTER TABLE rule_change_move ADD COLUMN lapsed boolean NOT NULL DEFAULT false`,

  // The same as before, by other means: a counted repetition builds its automaton for every row and
  // cost five times the rest of writing an event.
  `ALTER TABLE dossier_event DROP CONSTRAINT dossier_event_hash_ck`,
  `ALTER TABLE dossier_event ADD CONSTRAINT dossier_event_hash_ck CHECK (
     length(hash) = 64 AND translate(hash, '0123456789abcdef', '') = ''
     AND length(prev_hash) = 64 AND translate(prev_hash, '0123456789abcdef', '') = '') NOT VALID`,
  `ALTER TABLE dossier_event VALIDATE CONSTRAINT dossier_event_hash_ck`,
];
