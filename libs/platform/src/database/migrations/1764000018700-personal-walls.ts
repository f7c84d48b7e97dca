import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The second wall around what names a dossier without hanging on it: messages belong to their readers, the log of
 * reads to who read and to auditors, and what is kept for one purpose is read for that purpose only.
 * None of these tables is written by a filing.
 */
export class PersonalWalls1764000018700 implements MigrationInterface {
  name = 'PersonalWalls1764000018700';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}

const OWN = `account_id = (SELECT scope_account())`;
const forReasons = (...reasons: readonly string[]): string =>
  `(SELECT scope_reason()) IN (${reasons.map((reason) => `'${reason}'`).join(', ')})`;

const walled = (table: string, name: string, rule: string): string[] => [
  `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`,
  `CREATE POLICY ${table}_${name} ON ${table} ${rule}`,
];

const STATEMENTS = [
  // Whoever is told marks it as read. Its deliveries are for who sends, and hears what became of them.
  ...walled('notification', 'own', `TO motcua_request USING (${OWN})`),
  `CREATE POLICY notification_named ON notification TO motcua_request
     USING (${forReasons('messages', 'retention')})`,
  ...walled(
    'delivery',
    'named',
    `TO motcua_request USING (${forReasons('messages', 'retention')})`,
  ),
  // Whoever asked an organisation hears that its mailbox took nothing.
  `CREATE POLICY consultation_messages ON consultation FOR SELECT TO motcua_request
     USING (${forReasons('messages')})`,
  // Nobody writes a read in somebody else's name, and only auditors look what others have read.
  ...walled('personal_data_read', 'own', `TO motcua_request USING (${OWN}) WITH CHECK (${OWN})`),
  `CREATE POLICY personal_data_read_audited ON personal_data_read FOR SELECT TO motcua_request
     USING ((SELECT scope_filed()))`,
  // Working minutes of what is finished: counted by the worker.
  ...['dossier_measure', 'task_measure'].flatMap((table) =>
    walled(table, 'named', `FOR SELECT TO motcua_request USING (${forReasons('numbers')})`),
  ),
  ...walled('audit_seen', 'named', `FOR SELECT TO motcua_request USING (${forReasons('audit')})`),
  ...walled('retention_act', 'named', `TO motcua_request USING (${forReasons('retention')})`),
  ...walled('rule_change_move', 'named', `TO motcua_request USING (${forReasons('rule-change')})`),
];
