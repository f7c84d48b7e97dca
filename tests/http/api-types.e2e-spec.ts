import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startPortal, type Portal } from '../support/portal.js';

describe('the web app’s types of the API', () => {
  let portal: Portal;
  let folder: string;
  let document: { paths: Record<string, Record<string, Operation>> };

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'motcua-api-types-'));
    portal = await startPortal({ seeds: 'none' });
    const response = await fetch(`${portal.url}/api/openapi.json`);
    document = (await response.json()) as typeof document;
  });
  afterAll(async () => {
    await portal.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('agree with the document', async () => {
    const file = path.join(folder, 'openapi.json');
    await writeFile(file, JSON.stringify(document));
    expect(await check(file)).toEqual({ status: 0, said: expect.stringMatching(/agrees/) });
  }, 120_000);

  it('rest on a document in which every answer with a body has its shape', () => {
    const thin = Object.entries(document.paths).flatMap(([route, item]) =>
      Object.entries(item).flatMap(([method, { responses }]) =>
        Object.entries(responses)
          .filter(([status, { content }]) => ['200', '201'].includes(status) && !hasShape(content))
          .map(([status]) => `${method} ${route} ${status}`),
      ),
    );
    // the inbox is a page for people
    expect(thin.filter((one) => !one.includes('/dev/mail/inbox'))).toEqual([]);
  });
});

interface Operation {
  readonly responses: Record<string, { content?: Record<string, { schema?: object }> }>;
}

const hasShape = (content: Record<string, { schema?: object }> | undefined): boolean =>
  Object.values(content ?? {}).some(({ schema }) => Object.keys(schema ?? {}).length > 0);

/** In a process of its own: the generator needs the compiler's own module system. */
function check(file: string): Promise<{ status: number | null; said: string }> {
  const child = spawn(process.execPath, ['scripts/api-types.mjs', '--check', file]);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data: Buffer) => (said += data.toString()));
  }
  return new Promise((done) => child.on('close', (status) => done({ status, said })));
}
