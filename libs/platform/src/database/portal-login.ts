import type { DataSource } from 'typeorm';
import { migrate } from './migrate.js';

/** Tables that a migration makes are the requests' to use, whichever role makes them. */
const FOR_REQUESTS = `DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'motcua_request') THEN
    ALTER DEFAULT PRIVILEGES IN SCHEMA public
      GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO motcua_request;
    ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE ON SEQUENCES TO motcua_request;
  END IF;
END $$`;

/**
 * What the portal's login may do where another role owns the tables: all with their rows, but nothing
 * that changes evidence, and nothing with the tables themselves. Doing it again changes nothing.
 */
const GRANTS = `DO $$
DECLARE
  login text := current_setting('motcua.login');
  one record;
BEGIN
  EXECUTE format('GRANT USAGE ON SCHEMA public TO %I', login);
  EXECUTE format('GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO %I', login);
  EXECUTE format('GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA public TO %I', login);
  EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO %I', login);
  EXECUTE format('REVOKE INSERT, UPDATE, DELETE ON migration FROM %I', login);
  FOR one IN
    SELECT c.oid::regclass AS name, c.relrowsecurity AS walled,
           EXISTS (SELECT FROM pg_trigger g JOIN pg_proc f ON f.oid = g.tgfoid
                    WHERE g.tgrelid = c.oid AND f.proname LIKE '%is\\_append\\_only') AS evidence,
           EXISTS (SELECT FROM pg_policies p WHERE p.schemaname = 'public' AND p.tablename = c.relname
                      AND p.policyname = 'portal_login' AND p.roles = ARRAY[login::name]) AS opened
      FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
  LOOP
    IF one.evidence THEN
      EXECUTE format('REVOKE UPDATE, DELETE ON %s FROM %I', one.name, login);
    END IF;
    -- The second wall is for requests; the login itself sees all, as an owner does.
    IF one.walled AND NOT one.opened THEN
      EXECUTE format('DROP POLICY IF EXISTS portal_login ON %s', one.name);
      EXECUTE format('CREATE POLICY portal_login ON %s TO %I USING (true) WITH CHECK (true)', one.name, login);
    END IF;
  END LOOP;
  BEGIN
    IF NOT pg_has_role(login, 'motcua_request', 'SET') THEN
      EXECUTE format('GRANT motcua_request TO %I WITH INHERIT FALSE, SET TRUE', login);
    END IF;
  EXCEPTION
    WHEN insufficient_privilege THEN
      RAISE EXCEPTION 'An administrator of the server has to run once: GRANT motcua_request TO %', login
        USING ERRCODE = 'insufficient_privilege';
  END;
END $$`;

export interface PortalLogin {
  readonly name: string;
  /** Whether it makes the schema of the queue, which is the only thing that it then owns. */
  readonly keepsQueue: boolean;
}

/** Migrates as the role that owns the tables, and gives the portal's login what it needs and no more. */
export async function migrateFor(
  owner: DataSource,
  { name, keepsQueue }: PortalLogin,
): Promise<readonly string[]> {
  await owner.query(FOR_REQUESTS);
  const ran = await migrate(owner);
  await owner.transaction(async (tx) => {
    await tx.query(`SELECT set_config('motcua.login', $1, true)`, [name]);
    await tx.query(GRANTS);
    if (!keepsQueue) return;
    await tx.query(`DO $$ BEGIN
      EXECUTE format('GRANT CREATE ON DATABASE %I TO %I', current_database(), current_setting('motcua.login'));
    END $$`);
  });
  return ran;
}
