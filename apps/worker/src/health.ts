import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { INestApplicationContext } from '@nestjs/common';
import { Database, MessageQueue, Metrics, noLongerThan } from '#libs/platform';

/** Whoever asks decides soon what to do about a worker that is not ready. */
const PATIENCE_MS = 5_000;

export interface HealthServer {
  readonly port: number;
  close(): Promise<void>;
}

/** The worker answers for itself: alive, ready (database and queue reachable), and its measures. */
export async function serveHealth(
  app: INestApplicationContext,
  port: number,
  host: string,
): Promise<HealthServer> {
  const server = createServer((request, response) => {
    answer(app, request, response).catch((error: unknown) => {
      send(response, 503, 'text/plain', error instanceof Error ? error.message : String(error));
    });
  });
  server.listen(port, host);
  await once(server, 'listening');
  return { port: portOf(server), close: () => close(server) };
}

async function answer(
  app: INestApplicationContext,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const ok = JSON.stringify({ status: 'ok' });
  if (request.url === '/health/live') {
    send(response, 200, 'application/json', ok);
  } else if (request.url === '/health/ready') {
    const parts = Promise.all([app.get(Database).query('SELECT 1'), app.get(MessageQueue).ping()]);
    await noLongerThan(PATIENCE_MS, 'No answer', parts);
    send(response, 200, 'application/json', ok);
  } else if (request.url === '/metrics') {
    const metrics = app.get(Metrics);
    send(response, 200, metrics.contentType, await metrics.read());
  } else {
    send(response, 404, 'text/plain', 'Not found');
  }
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
}
