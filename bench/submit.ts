import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { firstAnswer, type JsonSchema } from '#libs/procedure/domain';
import { interleave, type Side } from './support/interleave.js';
import { startBenchPortal, type BenchPortal } from './support/bench-portal.js';

const PROCEDURE = '1.009664';
const FLOOR = 0.25;
const OPERATIONS = 1_000;
const CONCURRENCY = 8;

/**
 * Submissions over HTTP (session, full validation, first step, event with hash, outbox, code from the daily
 * counter) against the same rows written by seven statements of raw SQL, 8 at a time on both sides.
 */
export default async function run(): Promise<number> {
  const portal = await startBenchPortal();
  try {
    const token = await logIn(portal);
    const template = await draft(portal, token);
    const result = await interleave(
      await rawSql(portal.pool),
      submissions(portal, token, template),
      {
        pairs: 5,
        operations: OPERATIONS,
        concurrency: CONCURRENCY,
      },
    );
    console.log(
      `bound (raw SQL, fsync on): ${result.bound.perSecond.toFixed(0)}/s, p99 ${result.bound.p99.toFixed(1)} ms`,
    );
    console.log(
      `submit over HTTP:          ${result.subject.perSecond.toFixed(0)}/s, p99 ${result.subject.p99.toFixed(1)} ms`,
    );
    console.log(
      `ratio ${result.ratio.toFixed(3)} (floor ${FLOOR}); p99 ratio ${(result.subject.p99 / result.bound.p99).toFixed(1)} (at most 5)`,
    );
    if (result.boundSpread > 0.3) {
      console.log(
        `The bound itself varied by ${(result.boundSpread * 100).toFixed(0)} %: the machine is too busy for a verdict.`,
      );
      return 1;
    }
    return result.ratio >= FLOOR ? 0 : 1;
  } finally {
    await portal.close();
  }
}

async function logIn(portal: BenchPortal): Promise<string> {
  const body = JSON.stringify({ email: 'investor@demo.test', password: 'motcua-demo' });
  const answer = await portal.call('POST', '/api/v1/auth/login', body, {
    'content-type': 'application/json',
  });
  return (JSON.parse(answer.body) as { token: string }).token;
}

/** A complete draft, made through the API; the others are copies of its rows. */
async function draft(portal: BenchPortal, token: string): Promise<string> {
  const json = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const sheet = JSON.parse((await portal.call('GET', `/api/v1/procedures/${PROCEDURE}`)).body) as {
    form: JsonSchema;
    components: { code: string; required: boolean }[];
  };
  const made = await portal.call(
    'POST',
    '/api/v1/dossiers',
    JSON.stringify({ procedureCode: PROCEDURE }),
    json,
  );
  const { id } = JSON.parse(made.body) as { id: string };
  await saveForm(portal, token, id, JSON.stringify(firstAnswer(sheet.form)));
  for (const { code } of sheet.components.filter((c) => c.required)) {
    const { body, type } = multipart(code);
    const sent = await portal.call('POST', `/api/v1/dossiers/${id}/attachments`, body, {
      ...json,
      'content-type': type,
    });
    if (sent.status !== 201) throw new Error(`attachment: ${sent.body}`);
  }
  return id;
}

async function firstForm(portal: BenchPortal): Promise<unknown> {
  const sheet = await portal.call('GET', `/api/v1/procedures/${PROCEDURE}`);
  return firstAnswer((JSON.parse(sheet.body) as { form: JsonSchema }).form);
}

async function saveForm(
  portal: BenchPortal,
  token: string,
  id: string,
  form: string,
): Promise<void> {
  const saved = await portal.call('PATCH', `/api/v1/dossiers/${id}/form`, form, {
    authorization: `Bearer ${token}`,
    'content-type': 'application/merge-patch+json',
  });
  if (saved.status !== 200) throw new Error(`form: ${saved.status} ${saved.body}`);
}

const submissions = (portal: BenchPortal, token: string, template: string): Side => ({
  name: 'submit over HTTP',
  async prepare(operations) {
    const ids = await copies(portal.pool, template, operations);
    const form = JSON.stringify(await firstForm(portal));
    for (const id of ids) await saveForm(portal, token, id, form);
    return ids.map((id) => async () => {
      const answer = await portal.call('POST', `/api/v1/dossiers/${id}/submission`, '{}', {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
      });
      if (answer.status !== 200) throw new Error(`submission: ${answer.status} ${answer.body}`);
    });
  },
});

async function copies(pool: pg.Pool, template: string, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, () => randomUUID());
  for (const table of ['dossier', 'dossier_event', 'attachment'] as const) {
    const columns = await pool.query<{ column_name: string }>(
      `SELECT column_name FROM information_schema.columns WHERE table_name = $1 AND table_schema = 'public' AND is_generated = 'NEVER' ORDER BY ordinal_position`,
      [table],
    );
    const own = table === 'dossier' ? 'id' : 'dossier_id';
    const select = columns.rows.map(({ column_name: column }) => {
      if (column === own) return 'x.id';
      // What is sealed opens under the dossier's own id only: every copy gets its form by the API.
      if (column === 'form') return `'{}'`;
      return column === 'id' ? 'gen_random_uuid()' : `t.${column}`;
    });
    await pool.query(
      `INSERT INTO ${table} (${columns.rows.map((c) => c.column_name).join(', ')}) SELECT ${select.join(', ')} FROM ${table} t, unnest($1::uuid[]) AS x(id) WHERE t.${own} = $2`,
      [ids, template],
    );
  }
  return ids;
}

/** What a submission has to write at the least, in one transaction of seven statements. */
async function rawSql(pool: pg.Pool): Promise<Side> {
  await pool.query(
    `CREATE TABLE bench_dossier (id uuid PRIMARY KEY, status text NOT NULL, code text UNIQUE, form jsonb, updated_at timestamptz)`,
  );
  await pool.query(
    `CREATE TABLE bench_step (id uuid PRIMARY KEY, dossier_id uuid NOT NULL, due_at timestamptz NOT NULL, state text NOT NULL)`,
  );
  await pool.query(`CREATE INDEX bench_step_ix ON bench_step (due_at, id) WHERE state = 'open'`);
  await pool.query(
    `CREATE TABLE bench_event (dossier_id uuid, seq int, data jsonb, hash text, PRIMARY KEY (dossier_id, seq))`,
  );
  await pool.query(`CREATE TABLE bench_outbox (id uuid PRIMARY KEY, payload jsonb NOT NULL)`);
  await pool.query(`CREATE TABLE bench_counter (agency text PRIMARY KEY, next int NOT NULL)`);
  await pool.query(`INSERT INTO bench_counter VALUES ('H24.08', 0)`);
  return {
    name: 'raw SQL',
    async prepare(operations) {
      const ids = Array.from({ length: operations }, () => randomUUID());
      await pool.query(
        `INSERT INTO bench_dossier SELECT id, 'draft', NULL, '{"a": 1}', now() FROM unnest($1::uuid[]) AS x(id)`,
        [ids],
      );
      return ids.map((id) => () => writeRaw(pool, id));
    },
  };
}

async function writeRaw(pool: pg.Pool, id: string): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query({
      name: 'lock',
      text: `SELECT * FROM bench_dossier WHERE id = $1 FOR UPDATE`,
      values: [id],
    });
    await client.query({
      name: 'steps',
      text: `INSERT INTO bench_step SELECT gen_random_uuid(), $1, now() + n * interval '1 day', 'open' FROM generate_series(1, 5) n`,
      values: [id],
    });
    await client.query({
      name: 'event',
      text: `INSERT INTO bench_event VALUES ($1, 1, '{"kind": "submitted"}', encode(sha256($2::bytea), 'hex'))`,
      values: [id, id],
    });
    await client.query({
      name: 'outbox',
      text: `INSERT INTO bench_outbox VALUES (gen_random_uuid(), '{"kind": "submitted"}')`,
    });
    await client.query({
      name: 'number',
      text: `WITH n AS (UPDATE bench_counter SET next = next + 1 WHERE agency = 'H24.08' RETURNING next)
             UPDATE bench_dossier SET status = 'submitted', code = 'H24.08-' || n.next, updated_at = now() FROM n WHERE id = $1`,
      values: [id],
    });
    await client.query('COMMIT');
  } finally {
    client.release();
  }
}

function multipart(component: string): { body: string; type: string } {
  const boundary = 'motcua-bench';
  const pdf = [
    '%PDF-1.4',
    '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
    '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj',
    'trailer<</Root 1 0 R>>',
    '%%EOF',
  ].join('\n');
  const body = [
    `--${boundary}`,
    'Content-Disposition: form-data; name="component"',
    '',
    component,
    `--${boundary}`,
    'Content-Disposition: form-data; name="file"; filename="a.pdf"',
    'Content-Type: application/pdf',
    '',
    pdf,
    `--${boundary}--`,
    '',
  ].join('\r\n');
  return { body, type: `multipart/form-data; boundary=${boundary}` };
}
