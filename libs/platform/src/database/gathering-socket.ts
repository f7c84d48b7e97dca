import { Socket } from 'node:net';

type Written = (error?: Error | null) => void;

/**
 * Sends what is written in one turn of the event loop in one packet: a system call for each message costs
 * more than most of our statements.
 */
export class GatheringSocket extends Socket {
  constructor() {
    super();
    // `connect` puts the plain `write` on every socket, for those that were closed before.
    this.once('connect', () => Reflect.deleteProperty(this, 'write'));
  }

  override uncork(): void {
    process.nextTick(() => super.uncork());
  }

  override write(data: string | Uint8Array, written?: Written): boolean;
  override write(data: string | Uint8Array, encoding?: BufferEncoding, written?: Written): boolean;
  override write(data: string | Uint8Array, ...rest: []): boolean {
    this.cork();
    const wantsMore = super.write(data, ...rest);
    this.uncork();
    return wantsMore;
  }
}
