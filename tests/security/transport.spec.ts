import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { createServer as createHttp } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { connect, createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { TLSSocket } from 'node:tls';
import { SMTPServer } from 'smtp-server';
import { createDataSource } from '#libs/platform';
import { GatewayChannel } from '../../libs/notification/src/channels/gateway-channel.js';
import { transportTo } from '../../libs/notification/src/channels/mail-channel.js';
import { createTestDatabase } from '../support/database.js';
import { startGateway } from '../support/fake-gateway.js';
import { testConfig } from '../support/portal.js';
import { selfSigned } from '../support/self-signed.js';

const { key, cert } = selfSigned();
const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function listening(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(() => server.close());
  return (server.address() as AddressInfo).port;
}

const MESSAGE = {
  id: 'd-1',
  to: '0912345678',
  messageId: '<d-1@motcua.test>',
  subject: 's',
  short: 's',
  text: 't',
  html: 'h',
  headers: {},
  possiblyRepeated: false,
};
const sendThrough = (url: string, secret = 'a-shared-secret') =>
  new GatewayChannel('sms', { url, secret }, async () => 0, 5_000).send(MESSAGE);

describe('a gateway', () => {
  it('with a certificate that nobody vouches for is told nothing', async () => {
    let asked = 0;
    const server = createHttps({ key, cert }, (_request, response) => {
      asked++;
      response.writeHead(202).end('{}');
    });
    const url = `https://localhost:${await listening(server)}`;
    await expect(sendThrough(url)).rejects.toMatchObject({
      fault: { answer: 'nothing', reason: expect.stringContaining('self-signed') },
    });
    expect(asked).toBe(0);
  });

  it('that leads elsewhere is not followed', async () => {
    const elsewhere = await startGateway('a-shared-secret');
    closing.push(elsewhere.stop);
    for (const status of [301, 302, 307, 308]) {
      const server = createHttp((_request, response) =>
        response.writeHead(status, { location: `${elsewhere.url}/messages` }).end(),
      );
      const url = `http://127.0.0.1:${await listening(server)}`;
      await expect(sendThrough(url)).rejects.toMatchObject({ fault: { answer: 'nothing' } });
    }
    expect(elsewhere.requests).toBe(0);
    await expect(sendThrough(elsewhere.url)).resolves.toMatchObject({ state: 'sent' });
  });
});

describe('a mail server', () => {
  async function serving(options: object): Promise<number> {
    const server = new SMTPServer({ key, cert, authOptional: true, ...options });
    server.on('error', () => undefined);
    return listening(server.server);
  }
  const asking = (url: string, more: Record<string, string> = {}): Promise<true> => {
    const https = { PUBLIC_URL: 'https://motcua.example.vn', SMTP_URL: url };
    const config = testConfig('postgres://u@127.0.0.1/m', { ...https, ...more });
    const transport = transportTo(url, config);
    closing.push(() => transport.close());
    return transport.verify();
  };

  it.each([
    ['smtps', { secure: true }],
    ['smtp', {}],
  ])('with a certificate that nobody vouches for gets no mail (%s)', async (scheme, options) => {
    const url = `${scheme}://localhost:${await serving(options)}`;
    await expect(asking(url)).rejects.toThrow(/self-signed/);
  });

  it('without encryption gets none from a production that does not trust the way to it', async () => {
    const production = { MOTCUA_MODE: 'production' };
    // An address of this machine that does not say so.
    const url = `smtp://0.0.0.0:${await serving({ disabledCommands: ['STARTTLS'] })}`;
    await expect(asking(url, production)).rejects.toThrow(/TLS/);
    await expect(asking(url, { ...production, TRUSTED_HOSTS: '0.0.0.0' })).resolves.toBe(true);
  });
});

/** PostgreSQL behind TLS: what follows the request for it is passed on to the server of this run. */
async function databaseBehindTls(port: number): Promise<number> {
  return listening(
    createServer((plain) => {
      plain.once('data', () => {
        plain.write('S');
        const secure = new TLSSocket(plain, { isServer: true, key, cert });
        const server = connect(port, '127.0.0.1');
        secure.pipe(server).pipe(secure);
        for (const socket of [plain, secure, server]) {
          socket.on('error', () => server.destroy());
          socket.on('close', () => server.destroy());
        }
      });
    }),
  );
}

describe('a database', () => {
  it('is spoken to through TLS whose certificate is checked, or not at all', async () => {
    const database = await createTestDatabase();
    const folder = await mkdtemp(path.join(tmpdir(), 'motcua-ca-'));
    closing.push(database.drop, () => rm(folder, { recursive: true }));
    const ca = path.join(folder, 'ca.pem');
    await writeFile(ca, cert);
    const url = new URL(database.url);
    url.port = String(await databaseBehindTls(Number(url.port)));
    url.hostname = 'localhost';
    url.searchParams.set('sslmode', 'verify-full');
    const unknown = createDataSource({ url: url.href, rows: [], pool: 1 });
    await expect(unknown.initialize()).rejects.toThrow(/self-signed/);
    url.searchParams.set('sslrootcert', ca);
    const known = await createDataSource({ url: url.href, rows: [], pool: 1 }).initialize();
    expect(await known.query(`SELECT 1 AS one`)).toEqual([{ one: 1 }]);
    await known.destroy();
  });
});
