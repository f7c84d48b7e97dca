import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const root = path.resolve(import.meta.dirname, '../..');

/**
 * Jest runs this as plain JavaScript, so the server's code is compiled first (it takes a second;
 * types are the business of `npm run check`).
 */
async function start() {
  const tsc = path.join(root, 'node_modules/@typescript/native/bin/tsc');
  const compiled = path.join(root, 'dist/tests/support/test-server.js');
  await promisify(execFile)(process.execPath, [tsc, '-p', path.join(root, 'tsconfig.json')], {
    cwd: root,
    maxBuffer: 64 * 1024 * 1024,
  }).catch(() => {});
  const { startTestServer } = await import(pathToFileURL(compiled).href);
  return startTestServer();
}

/** The test server starts when the first test file asks for it: rule specs never wait for it. */
export default async () => {
  const shared = { server: undefined, broker: undefined };
  shared.broker = createServer((_request, response) => {
    // a connection kept for later may be closed just as the next file asks through it
    response.setHeader('connection', 'close');
    shared.server ??= start();
    shared.server.then(
      ({ address }) => response.end(JSON.stringify(address)),
      (error) => response.writeHead(500).end(String(error?.stack ?? error)),
    );
  });
  shared.broker.listen(0, '127.0.0.1');
  await once(shared.broker, 'listening');
  shared.broker.unref();
  process.env.MOTCUA_TEST_BROKER = `http://127.0.0.1:${shared.broker.address().port}`;
  globalThis.motcuaTestServer = shared;
};
