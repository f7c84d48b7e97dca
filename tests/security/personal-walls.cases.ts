import {
  lookingFor,
  NOBODY,
  within,
  type Actor,
  type Database,
  type Reason,
  type Sight,
} from '#libs/platform';

/** Name a dossier without hanging on it: each is read by one person, or for what it is kept for. */
export const PERSONAL = ['notification', 'personal_data_read'];
export const FOR_A_REASON: Readonly<Record<string, readonly Reason[]>> = {
  audit_seen: ['audit'],
  delivery: ['retention', 'messages'],
  dossier_measure: ['numbers'],
  notification: ['retention', 'messages'],
  retention_act: ['retention'],
  rule_change_move: ['rule-change'],
  rule_change_outcome: ['rule-change'],
  task_measure: ['numbers'],
};

/** The database of a portal with a history, and the people who look into it. */
export interface World {
  readonly database: Database;
  readonly people: readonly string[];
  /** Any one dossier. */
  readonly dossier: string | undefined;
  sight(who: string): Sight;
  actor(who: string): Actor;
}

export function personalWalls(world: () => World): void {
  const database = (): Database => world().database;
  const dossier = (): string | undefined => world().dossier;
  const sight = (who: string): Sight => world().sight(who);
  const actor = (who: string): Actor => world().actor(who);
  const counted = (view: Sight, table: string, reason?: Reason): Promise<number> => {
    const ask = async () =>
      (await database().query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`))[0]?.n ??
      -1;
    return within({ sight: view, opened: [] }, () =>
      reason === undefined ? ask() : lookingFor(reason, ask),
    );
  };
  const readersOf = async (view: Sight, table: string): Promise<string[]> => {
    const rows = await within({ sight: view, opened: [] }, () =>
      database().query<{ id: string }>(`SELECT DISTINCT account_id AS id FROM ${table} ORDER BY 1`),
    );
    return rows.map((row) => row.id);
  };
  const noteRead = (who: string, of: string) =>
    within({ sight: sight(who), opened: [] }, () =>
      database().query(
        `INSERT INTO personal_data_read (at, account_id, dossier_id, subject, purpose)
         VALUES (now(), $1, $2, 'dossier', 'case-handling')`,
        [actor(of).accountId, dossier()],
      ),
    );

  beforeAll(async () => {
    const [change] = await database().query<{ id: string }>(
      `INSERT INTO rule_change (id, kind, change, reason, legal_basis, status, proposed_by, proposed_by_name, proposed_at)
       SELECT gen_random_uuid(), 'limit', '{}', 'x', 'x', 'draft', gen_random_uuid(), 'x', now() RETURNING id`,
    );
    await database().query(
      `INSERT INTO rule_change_move (rule_change_id, dossier_id, subject_id, subject, procedure_code, unit_id, before_at, after_at)
       VALUES ($1, $2, $2, 'dossier', 'x', gen_random_uuid(), now(), now())`,
      [change?.id, dossier()],
    );
    await database().query(
      `INSERT INTO rule_change_outcome (rule_change_id, dossier_id, last_hash, holds_until, calendar_version, provisional, clock_lines)
       VALUES ($1, $2, 'x', now(), 'x 1', false, 1)`,
      [change?.id, dossier()],
    );
    await database().query(`INSERT INTO audit_seen VALUES ($1, 1)`, [dossier()]);
    await database().query(
      `INSERT INTO retention_act VALUES ($1, 'general', now(), 'proposed', now())`,
      [dossier()],
    );
    for (const [table, of] of [
      ['dossier_measure', 'dossier'],
      ['task_measure', 'task'],
    ]) {
      await database().query(
        `INSERT INTO ${table} SELECT id, 1 FROM ${of} LIMIT 1 ON CONFLICT DO NOTHING`,
      );
    }
    for (const who of ['leader', 'manager', 'specialist']) await noteRead(who, who);
  });

  it('gives everybody their own messages and reads alone, and auditors every read', async () => {
    for (const who of world().people) {
      const own = [actor(who).accountId];
      const messages = await readersOf(sight(who), 'notification');
      expect([who, messages]).toEqual([who, messages.length === 0 ? [] : own]);
      const reads = await readersOf(sight(who), 'personal_data_read');
      if (who === 'auditor') expect(reads.length).toBeGreaterThan(2);
      else expect([who, reads]).toEqual([who, reads.length === 0 ? [] : own]);
    }
    expect(await readersOf(sight('investor'), 'notification')).toHaveLength(1);
    expect(await readersOf(sight('leader'), 'personal_data_read')).toHaveLength(1);
  });

  it('lets nobody write a read in another’s name, nor a message to anybody', async () => {
    await expect(noteRead('leader', 'manager')).rejects.toThrow(/row-level security/);
    const message = `INSERT INTO notification (id, kind, template, account_id, locale, in_app, title, body, created_at)
      VALUES (gen_random_uuid(), 'x', 'x', $1, 'vi', true, 'x', 'x', now())`;
    const write = within({ sight: sight('leader'), opened: [] }, () =>
      database().query(message, [actor('manager').accountId]),
    );
    await expect(write).rejects.toThrow(/row-level security/);
  });

  it('is read for its reasons, by nobody for any other', async () => {
    const reasons: Reason[] = [
      'tracking',
      'verification',
      'numbers',
      'answer-link',
      'linked-dossiers',
      'rule-change',
      'retention',
      'audit',
      'messages',
    ];
    for (const [table, good] of Object.entries(FOR_A_REASON)) {
      const opening: Reason[] = [];
      for (const reason of reasons) {
        if ((await counted(NOBODY, table, reason)) > 0) opening.push(reason);
      }
      expect([table, opening]).toEqual([table, good]);
      expect([table, await counted(NOBODY, table)]).toEqual([table, 0]);
      if (PERSONAL.includes(table)) continue;
      for (const who of ['investor', 'leader', 'admin', 'auditor']) {
        expect([table, who, await counted(sight(who), table)]).toEqual([table, who, 0]);
      }
    }
  });
}
