import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';

/**
 * An SMS or Zalo gateway as the portal expects one: takes `POST /messages {id, to, text}` signed with
 * the shared secret, answers 202 with its own id, and recognises an id that it has taken before.
 */
export interface FakeGateway {
  readonly url: string;
  readonly secret: string;
  /** What it answers instead of taking the message. */
  refusal: { status: number; body: object } | undefined;
  readonly taken: Map<string, { to: string; text: string }>;
  /** Every request, also repeated and refused ones. */
  requests: number;
  /** A report as the gateway would sign it. */
  report(
    id: string,
    status: 'delivered' | 'failed',
    timestamp: number,
  ): { body: object; headers: Record<string, string> };
  stop(): Promise<void>;
}

export async function startGateway(secret = 'a-shared-secret-of-the-test'): Promise<FakeGateway> {
  const state = {
    refusal: undefined as FakeGateway['refusal'],
    taken: new Map<string, { to: string; text: string }>(),
    requests: 0,
  };
  const sign = (...parts: (string | number)[]): string =>
    createHmac('sha256', secret).update(parts.join('.')).digest('hex');
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      state.requests++;
      const message = JSON.parse(Buffer.concat(chunks).toString()) as Record<string, string>;
      const { id = '', to = '', text = '' } = message;
      const right = sign(String(request.headers['x-timestamp']), id, to);
      const answer =
        request.headers['x-signature'] === right
          ? (gateway.refusal ?? { status: 202, body: { id: `g-${id}` } })
          : { status: 401, body: { message: 'signature' } };
      if (answer.status === 202) state.taken.set(`g-${id}`, { to, text });
      response.writeHead(answer.status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(answer.body));
    });
  });
  // A kept connection must not be closed just as the next message goes through it.
  server.keepAliveTimeout = 0;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const gateway: FakeGateway = Object.assign(state, {
    url: `http://127.0.0.1:${port}`,
    secret,
    report: (id: string, status: 'delivered' | 'failed', timestamp: number) => ({
      body: { id, status, timestamp },
      headers: { 'x-signature': sign(timestamp, id, status) },
    }),
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  });
  return gateway;
}
