import { createServer, type Socket } from 'node:net';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';

/** A mail server that takes everything, on a thread of its own, and tells when each mail began and ended. */
export interface SmtpSink {
  readonly url: string;
  /** Mails taken so far. */
  taken(): number;
  /** When the next mail's first byte comes, on the clock of `wallClock`. */
  nextMail(): Promise<number>;
  stop(): Promise<void>;
}

export const wallClock = (): number => performance.timeOrigin + performance.now();

type Said = { readonly port: number } | { readonly began: number } | { readonly ended: number };

export async function startSmtpSink(): Promise<SmtpSink> {
  const worker = new Worker(new URL(import.meta.url));
  let taken = 0;
  let waiting: ((at: number) => void) | undefined;
  const port = await new Promise<number>((resolve) => {
    worker.on('message', (said: Said) => {
      if ('port' in said) resolve(said.port);
      else if ('ended' in said) taken++;
      else waiting?.(said.began);
    });
  });
  return {
    url: `smtp://127.0.0.1:${port}`,
    taken: () => taken,
    nextMail: () =>
      new Promise((resolve) => {
        waiting = (at) => {
          waiting = undefined;
          resolve(at);
        };
      }),
    stop: async () => {
      await worker.terminate();
    },
  };
}

function serve(socket: Socket): void {
  let inData = false;
  let rest = '';
  const say = (line: string): void => void socket.write(`${line}\r\n`);
  say('220 sink');
  socket.setNoDelay(true);
  socket.on('error', () => undefined);
  socket.on('data', (chunk: Buffer) => {
    rest += chunk.toString('latin1');
    for (;;) {
      const end = rest.indexOf(inData ? '\r\n.\r\n' : '\r\n');
      if (end < 0) return;
      const line = rest.slice(0, end);
      rest = rest.slice(end + (inData ? 5 : 2));
      if (inData) {
        inData = false;
        parentPort?.postMessage({ ended: wallClock() });
        say('250 taken');
        continue;
      }
      const verb = line.slice(0, 4).toUpperCase();
      if (verb === 'EHLO') say('250-sink\r\n250 8BITMIME');
      else if (verb === 'MAIL') {
        parentPort?.postMessage({ began: wallClock() });
        say('250 ok');
      } else if (verb === 'DATA') {
        inData = true;
        say('354 go on');
      } else if (verb === 'QUIT') {
        say('221 bye');
        socket.end();
      } else say('250 ok');
    }
  });
}

if (!isMainThread) {
  const server = createServer(serve);
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    parentPort?.postMessage({ port: typeof address === 'object' ? address?.port : 0 });
  });
}
