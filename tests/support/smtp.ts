import { once } from 'node:events';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** How the server behaves towards the next mails. */
export type Mood =
  | 'ok'
  /** Takes its time before it says yes. */
  | 'slow'
  /** Refuses for now, after the recipient. */
  | 'busy'
  /** Refuses for ever, after the recipient. */
  | 'unknown-user'
  /** Takes the whole mail, then hangs up without a word. */
  | 'hangs-up-after-data'
  /** Takes the whole mail and says 451. */
  | 'busy-after-data';

export interface TestSmtp {
  readonly url: string;
  mood: Mood;
  /** Every mail whose content arrived, whatever was answered. */
  readonly received: ParsedMail[];
  /** The same as they came over the wire, where the test asked for it. */
  readonly raw: Buffer[];
  /** Every attempt to name a recipient. */
  attempts: number;
  /** The most connections that were open at once. */
  connections: number;
  stop(): Promise<void>;
}

/** A real mail server of the test's own. */
export async function startSmtp(
  port = 0,
  { keepRaw = false, keepContent = true } = {},
): Promise<TestSmtp> {
  const state = {
    mood: 'ok' as Mood,
    received: [] as ParsedMail[],
    raw: [] as Buffer[],
    attempts: 0,
    connections: 0,
  };
  const options: SMTPServerOptions = {
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 100,
    onConnect: (_session, callback) => {
      state.connections++;
      callback();
    },
    onRcptTo: (_address, _session, callback) => {
      state.attempts++;
      if (state.mood === 'busy') callback(reply(450, 'Mailbox busy, try later'));
      else if (state.mood === 'unknown-user') callback(reply(550, 'No such user <who@post.test>'));
      else callback();
    },
    onData: (stream, session, callback) => {
      const chunks: Buffer[] = [];
      if (keepRaw) stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      simpleParser(stream).then(
        (mail) => {
          // Twenty thousand mails with all that is in them would be a gigabyte.
          if (!keepContent)
            Object.assign(mail, { html: false, text: '', textAsHtml: '', headerLines: [] });
          state.received.push(mail);
          if (keepRaw) state.raw.push(Buffer.concat(chunks));
          if (state.mood === 'busy-after-data') callback(reply(451, 'Local error'));
          else if (state.mood === 'hangs-up-after-data') hangUp(server, session.id);
          else if (state.mood === 'slow') setTimeout(callback, SLOW_MS);
          else callback();
        },
        (error: unknown) => callback(error instanceof Error ? error : new Error(String(error))),
      );
    },
  };
  const server = new SMTPServer(options);
  server.on('error', () => undefined);
  server.listen(port, '127.0.0.1');
  await once(server.server, 'listening');
  const address = server.server.address();
  const bound = typeof address === 'object' && address !== null ? address.port : 0;
  return Object.assign(state, {
    url: `smtp://127.0.0.1:${bound}`,
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  });
}

const SLOW_MS = 400;

const reply = (responseCode: number, message: string): Error =>
  Object.assign(new Error(message), { responseCode });

/** As a crash between the last dot and the answer would. */
function hangUp(server: SMTPServer, sessionId: string): void {
  for (const connection of server.connections as Set<unknown>) {
    const known = connection as {
      id?: string;
      session?: { id?: string };
      _socket?: { destroy(): void };
    };
    if (known.id === sessionId || known.session?.id === sessionId) known._socket?.destroy();
  }
}
