import { connect, type Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { ScannerAway, VirusScanner, type ScanVerdict } from './virus-scanner.js';

const PATIENCE_MS = 60_000;
const MOST_ANSWER = 4_096;

/** ClamAV's daemon, by its INSTREAM command: chunks with their length before them, then a zero. */
export class ClamdScanner extends VirusScanner {
  constructor(
    private readonly url: URL,
    private readonly patienceMs = PATIENCE_MS,
  ) {
    super();
  }

  async scan(open: () => Promise<Readable>): Promise<ScanVerdict> {
    const socket = this.dial();
    try {
      const answer = readAnswer(socket, this.patienceMs);
      answer.catch(() => undefined);
      await Promise.race([send(socket, await open()), answer]);
      return verdictOf(await answer);
    } catch (error) {
      if (error instanceof ScannerAway) throw error;
      throw new ScannerAway('The virus scanner gives no answer', { cause: error });
    } finally {
      socket.destroy();
    }
  }

  private dial(): Socket {
    return this.url.protocol === 'unix:'
      ? connect(this.url.pathname)
      : connect(Number(this.url.port || 3310), this.url.hostname);
  }
}

async function send(socket: Socket, content: Readable): Promise<void> {
  await write(socket, 'zINSTREAM\0');
  for await (const chunk of content) {
    const bytes = chunk as Buffer;
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    await write(socket, length);
    await write(socket, bytes);
  }
  await write(socket, Buffer.alloc(4));
}

const write = (socket: Socket, bytes: Buffer | string): Promise<void> =>
  new Promise((resolve, reject) => {
    socket.write(bytes, (error) => (error ? reject(error) : resolve()));
  });

function readAnswer(socket: Socket, patienceMs: number): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    socket.setTimeout(patienceMs, () => reject(new ScannerAway('The virus scanner is too slow')));
    socket.on('data', (chunk: Buffer) => {
      text += chunk.toString('utf8');
      if (text.includes('\0') || text.length > MOST_ANSWER) resolve(text);
    });
    socket.once('end', () => resolve(text));
    socket.once('error', reject);
  });
}

function verdictOf(answer: string): ScanVerdict {
  const line = answer.replace(/\0[^]*$/, '').trim();
  if (/^stream: OK$/.test(line)) return { verdict: 'clean' };
  const signature = /^stream: (.{1,200}) FOUND$/.exec(line)?.[1];
  if (signature !== undefined) return { verdict: 'infected', signature };
  throw new ScannerAway(`The virus scanner answers "${line.slice(0, 100)}"`);
}
