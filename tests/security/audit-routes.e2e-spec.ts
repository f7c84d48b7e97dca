import { readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { MakeDigest } from '#libs/audit';
import { auditVerify } from '../../apps/cli/src/audit.js';
import { ownDataDir } from '../support/data-dir.js';
import { file, type Filed } from '../support/filing.js';
import { expectProblem, expectStatus, signIn, type Person } from '../support/officials.js';
import { startPortal, type Portal } from '../support/portal.js';

interface Report {
  readonly intact: boolean;
  readonly events: number;
  readonly digests: number;
  readonly findings: readonly unknown[];
}
interface Reads {
  readonly items: readonly { dossierId: string; purpose: string; accountId: string }[];
}

let portal: Portal;
let dataDir: string;
let auditor: Person;
let filed: Filed;

beforeAll(async () => {
  dataDir = await ownDataDir();
  portal = await startPortal({ environment: { DATA_DIR: dataDir } });
  auditor = await signIn(portal, 'auditor');
  filed = await file(portal, await signIn(portal, 'investor'), '1.014199');
}, 180_000);
afterAll(async () => {
  await portal?.close();
  await rm(dataDir, { recursive: true, force: true });
});

const cli = async (...argv: string[]): Promise<{ code: number; out: string }> => {
  const lines: string[] = [];
  const log = jest
    .spyOn(console, 'log')
    .mockImplementation((text: string) => void lines.push(text));
  const error = jest
    .spyOn(console, 'error')
    .mockImplementation((text: string) => void lines.push(text));
  try {
    const code = await auditVerify(argv, {
      MOTCUA_MODE: 'embedded',
      DATABASE_URL: portal.database.url,
      DATA_DIR: dataDir,
    });
    return { code, out: lines.join('\n') };
  } finally {
    log.mockRestore();
    error.mockRestore();
  }
};

it('signs a digest once a day and keeps it outside the database', async () => {
  const make = portal.app.get(MakeDigest, { strict: false });
  const now = await portal.clock.now();
  await make.daily(now);
  await make.daily(now);
  const page = expectStatus(
    await auditor.get<{ items: { number: number }[] }>('/audit/digests'),
    200,
  );
  expect(page.items.map((d) => d.number)).toEqual([1]);
  const exported = expectStatus(await auditor.get('/audit/digests/1'), 200);
  const kept = JSON.parse(await readFile(path.join(make.folder, 'digest-000001.json'), 'utf8'));
  expect(exported).toEqual(kept);
  const key = await stat(path.join(dataDir, 'keys', 'audit-ed25519.pem'));
  expect(key.mode & 0o777).toBe(0o600);
  expectProblem(await auditor.get('/audit/digests/99'), 404, 'audit.digest-unknown');
});

it('proves the record over HTTP and on the command line', async () => {
  const report = expectStatus(await auditor.post<Report>('/audit/verifications'), 200);
  expect(report).toMatchObject({ intact: true, digests: 1, findings: [] });
  expect(report.events).toBeGreaterThan(2);
  const told = await cli();
  expect(told).toEqual({
    code: 0,
    out: expect.stringMatching(/^Intact: 1 dossiers, \d+ events, 1 /),
  });
  expect((await cli('--nonsense')).code).toBe(2);
});

it('is for auditors only', async () => {
  for (const who of ['admin', 'leader', 'investor']) {
    const person = await signIn(portal, who);
    expectProblem(await person.get('/audit/reads'), 403, 'access.denied');
    expectProblem(await person.post('/audit/verifications'), 403, 'access.denied');
  }
});

it('logs whose data an officer reads and what for; own data needs no reason', async () => {
  const desk = await signIn(portal, 'receptionist');
  expectStatus(await desk.get(`/dossiers/${filed.code}`), 200);
  expectStatus(await auditor.get(`/dossiers/${filed.code}`), 200);
  const owner = await signIn(portal, 'investor');
  expectStatus(await owner.get(`/dossiers/${filed.code}`), 200);
  const { items } = expectStatus(
    await auditor.get<Reads>(`/audit/reads?dossierId=${filed.id}`),
    200,
  );
  expect(items.map(({ accountId, purpose }) => ({ accountId, purpose }))).toEqual([
    { accountId: auditor.id, purpose: 'audit' },
    { accountId: desk.id, purpose: 'case-handling' },
  ]);
  const found = async (query: string): Promise<number> =>
    expectStatus(await auditor.get<Reads>(`/audit/reads?${query}`), 200).items.length;
  expect(await found(`dossier=${filed.code}&person=receptionist@demo.test`)).toBe(1);
  expect(await found(`dossier=${filed.code}&purpose=audit`)).toBe(1);
  expect(await found('dossier=H24.08-000000-0000')).toBe(0);
  for (const wild of ['%25', '_', '%5C']) expect(await found(`person=${wild}`)).toBe(0);
  expect(await found('to=2020-01-01')).toBe(0);
});

it('shows no dossier to those who only run the portal', async () => {
  for (const who of ['admin', 'process-owner']) {
    const person = await signIn(portal, who);
    for (const part of ['', '/events', '/clock', '/documents']) {
      expectProblem(await person.get(`/dossiers/${filed.code}${part}`), 404, 'dossier.not-found');
    }
  }
});
