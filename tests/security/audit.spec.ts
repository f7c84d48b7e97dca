import { generateKeyPairSync } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { ChainStore } from '../../libs/audit/src/persistence/chain.store.js';
import { DigestStore } from '../../libs/audit/src/persistence/digest.store.js';
import {
  DIGEST_FORMAT,
  digestHash,
  entriesHash,
  eventBody,
  GENESIS,
  linkHash,
  signDigest,
  VerifyAudit,
  type AuditReport,
  type ChainedEvent,
  type SignedDigest,
} from '#libs/audit';
import { createDataSource, type Tx } from '#libs/platform';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { randomOf, tamperings, type Victim } from './tampering.js';

const RUNS = 1_000;
const DOSSIERS = 24;
const START = Date.parse('2026-11-23T09:00:00+07:00');
const key = generateKeyPairSync('ed25519');
const random = randomOf(20_261_123);

let database: TestDatabase;
let source: DataSource;
let victims: Victim[];
let digests: SignedDigest[];
const chains = new ChainStore();
const store = new DigestStore();
const verifier = new VerifyAudit(chains, store);

beforeAll(async () => {
  database = await createTestDatabase();
  source = await createDataSource({ url: database.url, rows: [], pool: 2 }).initialize();
  victims = [];
  for (let n = 0; n < DOSSIERS; n++) victims.push(await writeDossier(source.manager, n));
  digests = [await digestOf(undefined, 1)];
  // The record goes on after the first digest: the second one sees only what is new.
  for (let n = 0; n < 3; n++) victims.push(await writeDossier(source.manager, DOSSIERS + n));
  digests.push(await digestOf(digests[0], 2));
}, 120_000);

afterAll(async () => {
  await source?.destroy();
  await database?.drop();
});

function at<T>(list: readonly T[], i: number): T {
  const item = list[i];
  if (item === undefined) throw new RangeError(`No item ${i}`);
  return item;
}

const uuid = (kind: number, n: number): string =>
  `00000000-0000-7000-8${kind}00-${n.toString(16).padStart(12, '0')}`;

async function writeDossier(tx: EntityManager, n: number): Promise<Victim> {
  const dossierId = uuid(1, n);
  const length = 4 + random(9);
  await tx.query(
    `INSERT INTO dossier (id, version, status, stage, procedure_version_id, procedure_code, procedure_name,
       agency_unit_id, channel, applicant_account_id, applicant_name, form, last_seq, last_hash, created_at, updated_at)
     VALUES ($1, 1, 'submitted', 'reception', $2, '1.009748', '{}', $2, 'online', $2, 'Công ty', '{}', 0, $3, $4, $4)`,
    [dossierId, uuid(2, 0), GENESIS, new Date(START)],
  );
  let prevHash = GENESIS;
  for (let seq = 1; seq <= length; seq++) {
    const event: ChainedEvent = {
      id: uuid(3, n * 100 + seq),
      dossierId,
      seq,
      at: START + seq * 60_000,
      kind: 'task.completed',
      actor: { id: uuid(4, random(5)), name: `Nguyễn Văn ${seq}`, unit: null },
      data: { note: `Đã xem ${random(1_000_000)}`, seq },
    };
    const hash = linkHash(prevHash, eventBody(event));
    await insertEvent(tx, event, prevHash, hash);
    prevHash = hash;
  }
  await tx.query(`UPDATE dossier SET last_seq = $2, last_hash = $3 WHERE id = $1`, [
    dossierId,
    length,
    prevHash,
  ]);
  return { dossierId, length };
}

const insertEvent = (tx: EntityManager, e: ChainedEvent, prevHash: string, hash: string) =>
  tx.query(
    `INSERT INTO dossier_event (dossier_id, seq, id, at, kind, actor_id, actor_name, actor_unit, data, prev_hash, hash)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      e.dossierId,
      e.seq,
      e.id,
      new Date(e.at),
      e.kind,
      e.actor.id,
      e.actor.name,
      e.actor.unit,
      JSON.stringify(e.data),
      prevHash,
      hash,
    ],
  );

async function digestOf(last: SignedDigest | undefined, number: number): Promise<SignedDigest> {
  return source.transaction(async (manager) => {
    const tx = Object.assign(manager, { now: START }) as Tx;
    const entries = await chains.unseen(tx);
    const digest = signDigest(
      {
        format: DIGEST_FORMAT,
        number,
        day: '2026-11-23',
        madeAt: '2026-11-23T09:00:00+07:00',
        previous: digestHash(last),
        dossiers: entries.length,
        entriesHash: entriesHash(entries),
        keyId: 'test',
      },
      entries,
      key.privateKey,
    );
    await store.insert(tx, digest);
    return digest;
  });
}

const verify = (reader: EntityManager): Promise<AuditReport> =>
  verifier.run(reader, key.publicKey, digests);

/** The work of somebody with all the rights of the database: no triggers, no keys; then undone. */
async function tampered<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> {
  const runner = source.createQueryRunner();
  await runner.startTransaction();
  try {
    for (const table of ['dossier_event', 'audit_digest']) {
      await runner.query(`GRANT ALL ON ${table} TO CURRENT_USER`);
      await runner.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
    }
    return await work(runner.manager);
  } finally {
    await runner.rollbackTransaction();
    await runner.release();
  }
}

async function relink(tx: EntityManager, dossierId: string, from: number): Promise<void> {
  for await (const chain of chains.chains(tx)) {
    if (chain.dossierId !== dossierId) continue;
    let prevHash = chain.links.find((l) => l.seq === from - 1)?.hash ?? GENESIS;
    for (const link of chain.links.filter((l) => l.seq >= from)) {
      const hash = linkHash(prevHash, link.body);
      await tx.query(
        `UPDATE dossier_event SET prev_hash = $3, hash = $4 WHERE dossier_id = $1 AND seq = $2`,
        [dossierId, link.seq, prevHash, hash],
      );
      prevHash = hash;
    }
  }
}

describe('the audit chain (GOALS R11)', () => {
  it('raises no alarm on an untouched record', async () => {
    const report = await verify(source.manager);
    expect(report).toMatchObject({ intact: true, dossiers: DOSSIERS + 3, digests: 2 });
    const events = victims.reduce((sum, v) => sum + v.length, 0);
    expect(report.events).toBe(events);
  });

  it(`finds ${RUNS} of ${RUNS} random tamperings and names the row`, async () => {
    const kinds = tamperings(relink);
    const missed: string[] = [];
    for (let run = 0; run < RUNS; run++) {
      const [kind, tamper] = at(kinds, run % kinds.length);
      const victim = at(victims, random(victims.length));
      const { seq, report } = await tampered(async (tx) => {
        const row = await tamper(tx, victim, random);
        return { seq: row, report: await verify(tx) };
      });
      const first = report.findings[0];
      const isNamed = first?.dossierId === victim.dossierId && first.seq === seq;
      const isAlone = report.findings.every((f) => f.dossierId === victim.dossierId);
      if (report.intact || !isNamed || !isAlone) {
        missed.push(`${run} ${kind} at ${seq}: ${JSON.stringify(report.findings.slice(0, 2))}`);
      }
    }
    expect(missed).toEqual([]);
    expect((await verify(source.manager)).intact).toBe(true);
  }, 300_000);

  it.each<[string, string, number]>([
    [
      'an altered signature',
      `UPDATE audit_digest SET signature = reverse(signature) WHERE number = 2`,
      2,
    ],
    ['a lost digest', `DELETE FROM audit_digest WHERE number = 1`, 1],
    [
      'altered entries',
      `UPDATE audit_digest SET entries = jsonb_set(entries, '{0,from}', '7') WHERE number = 2`,
      2,
    ],
  ])('finds %s', async (_, sql, number) => {
    const report = await tampered(async (tx) => {
      await tx.query(sql);
      return verify(tx);
    });
    expect(report.findings).toEqual([expect.objectContaining({ fault: 'digest', digest: number })]);
  });

  it('believes no digest that another key has signed', async () => {
    const other = generateKeyPairSync('ed25519');
    const report = await verifier.run(source.manager, other.publicKey, digests);
    expect(report.findings.map((f) => f.digest)).toContain(1);
  });
});

describe('the tables of the record', () => {
  it.each([
    `UPDATE dossier_event SET kind = 'x'`,
    `DELETE FROM dossier_event`,
    `TRUNCATE dossier_event`,
    `UPDATE audit_digest SET day = now()`,
    `DELETE FROM audit_digest`,
    `UPDATE personal_data_read SET purpose = 'audit'`,
    `DELETE FROM personal_data_read`,
  ])('take no %s', async (sql) => {
    // Revoked, and trapped for whoever has the right all the same.
    await expect(source.query(sql)).rejects.toThrow(/permission denied|append-only/);
  });

  it.each([`UPDATE dossier_event SET kind = 'x'`, `DELETE FROM dossier_event`])(
    'trap %s even where the right was given back',
    async (sql) => {
      const runner = source.createQueryRunner();
      await runner.startTransaction();
      await runner.query(`GRANT ALL ON dossier_event TO CURRENT_USER`);
      await expect(runner.query(sql)).rejects.toThrow(/append-only/);
      await runner.rollbackTransaction();
      await runner.release();
    },
  );
});
