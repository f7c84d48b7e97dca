import { readdir } from 'node:fs/promises';
import { request } from 'node:http';
import { createServer, type Server, type Socket } from 'node:net';
import path from 'node:path';
import { Database } from '#libs/platform';
import { PDF } from '../support/filing.js';
import { expectProblem, expectStatus, signIn, type Person } from '../support/officials.js';
import { startPortal, type Portal } from '../support/portal.js';
import { BAD_FILES, DOCX, INFECTED_DOCX, PNG } from './corpus.js';

const COMPONENT = '1.014199-01';

interface Added {
  readonly id: string;
  readonly scan: string;
}

/** Understands INSTREAM as clamd does, and knows one virus. */
function fakeClamd(): Promise<{ server: Server; port: number; answer: { silent: boolean } }> {
  const answer = { silent: false };
  const server = createServer((socket: Socket) => {
    let bytes = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('data', (chunk: Buffer) => {
      bytes = Buffer.concat([bytes, chunk]);
      const body = streamed(bytes);
      if (body === undefined) return;
      if (answer.silent) return void socket.destroy();
      const isKnown = body.equals(INFECTED_DOCX);
      socket.end(isKnown ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0');
    });
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve({ server, answer, port: typeof address === 'object' && address ? address.port : 0 });
    });
  });
}

/** What was sent, once the closing zero is there. */
function streamed(bytes: Buffer): Buffer | undefined {
  const command = 'zINSTREAM\0';
  const chunks: Buffer[] = [];
  for (let at = command.length; at + 4 <= bytes.length;) {
    const length = bytes.readUInt32BE(at);
    if (length === 0)
      return bytes.toString('latin1').startsWith(command) ? Buffer.concat(chunks) : undefined;
    chunks.push(bytes.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return undefined;
}

async function draftOf(person: Person): Promise<string> {
  const draft = await person.post<{ id: string }>('/dossiers', { procedureCode: '1.014199' });
  return expectStatus(draft, 201).id;
}

function upload(
  person: Person,
  dossier: string,
  name: string,
  content: Buffer,
  component = COMPONENT,
) {
  const form = new FormData();
  form.append('component', component);
  form.append('file', new Blob([new Uint8Array(content)]), name);
  return person.upload<Added>(`/dossiers/${dossier}/attachments`, form);
}

const filesIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));

describe('bad files', () => {
  let portal: Portal;
  let investor: Person;
  let draft: string;

  beforeAll(async () => {
    portal = await startPortal();
    investor = await signIn(portal, 'investor');
    draft = await draftOf(investor);
  }, 120_000);
  afterAll(() => portal?.close());

  it.each(BAD_FILES)('$what is refused and leaves nothing behind', async (file) => {
    const answer = await upload(investor, draft, file.name, file.content);
    expectProblem(answer, file.status, file.code);
    expect(await filesIn(portal.config.filesDir)).toEqual([]);
  });

  it('a paper takes only the kinds that its procedure names, and says so', async () => {
    const passport = '1.014199-05';
    const refused = await upload(investor, draft, 'hộ chiếu.docx', DOCX, passport);
    expectProblem(refused, 415, 'attachment.type-not-allowed');
    expect(refused.body).toMatchObject({ detail: 'Giấy tờ này nhận tệp PDF, PNG hoặc JPEG.' });
    const disguised = await upload(investor, draft, 'hộ chiếu.pdf', DOCX, passport);
    expectProblem(disguised, 415, 'attachment.content-mismatch');
    expect(await filesIn(portal.config.filesDir)).toEqual([]);
    const { components } = expectStatus(
      await investor.get<{ components: { code: string; accepts: string[] }[] }>(
        '/procedures/1.014199',
      ),
      200,
    );
    expect(components.find((c) => c.code === passport)?.accepts).toEqual([
      'application/pdf',
      'image/png',
      'image/jpeg',
    ]);
    expect(components[0]?.accepts).toHaveLength(5);
  });

  it('a claimed length of 10 GB is refused before the first byte', async () => {
    const login = await portal.http<{ token: string }>('POST', '/api/v1/auth/login', {
      body: { email: 'investor@demo.test', password: 'motcua-demo' },
    });
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const call = request(`${portal.url}/api/v1/dossiers/${draft}/attachments`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${login.body.token}`,
          'content-type': 'multipart/form-data; boundary=x',
          'content-length': String(10 * 1024 ** 3),
        },
      });
      call.once('response', (response) => {
        resolve(response.statusCode);
        call.destroy();
      });
      call.once('error', reject);
      call.flushHeaders();
      call.write('--x\r\ncontent-disposition: form-data; name="component"\r\n\r\na\r\n');
    });
    expect(status).toBe(413);
  });

  it.each([
    ['a PDF', 'a.pdf', PDF, 'inline', undefined],
    ['a picture', 'a.png', PNG, 'inline', 'sandbox'],
    ['a text', '<img src=x>.docx', DOCX, 'attachment', 'sandbox'],
  ])('%s is served so that nothing in it runs', async (_, name, content, shown, policy) => {
    const { id, scan } = expectStatus(await upload(investor, draft, name, content), 201);
    expect(scan).toBe('not-scanned');
    const { headers } = await investor.get(`/documents/${id}/content`);
    expect(headers.get('content-disposition')).toMatch(
      new RegExp(`^${shown}; filename\\*=UTF-8''`),
    );
    expect(headers.get('content-disposition')).not.toContain('<');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    if (policy) expect(headers.get('content-security-policy')).toContain(policy);
    const names = await filesIn(portal.config.filesDir);
    expect(names.every((file) => /^[0-9a-f]{2}\/[0-9a-f]{40}$/.test(file))).toBe(true);
  });
});

describe('with a virus scanner', () => {
  let portal: Portal;
  let clamd: Awaited<ReturnType<typeof fakeClamd>>;
  let investor: Person;
  let draft: string;

  beforeAll(async () => {
    clamd = await fakeClamd();
    portal = await startPortal({ environment: { CLAMD_URL: `tcp://127.0.0.1:${clamd.port}` } });
    investor = await signIn(portal, 'investor');
    draft = await draftOf(investor);
  }, 120_000);
  afterAll(async () => {
    await portal?.close();
    clamd?.server.close();
  });

  it('a clean file says that it was scanned', async () => {
    expect(expectStatus(await upload(investor, draft, 'a.pdf', PDF), 201).scan).toBe('clean');
  });

  it('an infected file is refused, kept aside and never deleted', async () => {
    const answer = await upload(investor, draft, 'thư.docx', INFECTED_DOCX);
    expectProblem(answer, 422, 'attachment.infected');
    const database = portal.app.get(Database, { strict: false });
    const [kept] = await database.query<{
      file_name: string;
      signature: string;
      storage_key: string;
    }>(`SELECT file_name, signature, storage_key FROM quarantined_file`);
    expect(kept).toMatchObject({ file_name: 'thư.docx', signature: 'Eicar-Test-Signature' });
    expect(await filesIn(portal.config.filesDir)).toContain(kept?.storage_key);
    await expect(database.query(`DELETE FROM quarantined_file`)).rejects.toThrow(/append-only/);
  });

  it('nothing is taken unseen while the scanner is away', async () => {
    clamd.answer.silent = true;
    const before = await filesIn(portal.config.filesDir);
    const answer = await upload(investor, draft, 'a.pdf', PDF);
    expectProblem(answer, 503, 'attachment.scan-unavailable');
    expect(await filesIn(portal.config.filesDir)).toEqual(before);
  });
});
