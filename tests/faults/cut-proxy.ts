import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

/**
 * How a network is cut. `drop`: nothing gets through in either direction, not even that somebody hangs up; what was
 * sent meanwhile arrives when it heals, as TCP sends it again. `reset`: every connection breaks at once, and new ones
 * too. `forget`: as `drop`, but what was connected stays dead for ever, as behind a firewall that has lost its table.
 */
export type Cut = 'drop' | 'reset' | 'forget';

export interface CutProxy {
  readonly port: number;
  readonly cuts: number;
  cut(how: Cut): void;
  heal(): void;
  close(): Promise<void>;
}

interface Line {
  readonly here: Socket;
  readonly there: Socket;
  dead: boolean;
}

/** Stands between two parts that talk over TCP, in this process: no rights over the machine's network are needed. */
export async function startCutProxy(target: {
  readonly host?: string;
  readonly port: number;
}): Promise<CutProxy> {
  const lines = new Set<Line>();
  /** Connections that asked to be made while nothing got through. */
  let knocking: Socket[] = [];
  let state: Cut | 'open' = 'open';
  let cuts = 0;

  const pass = (line: Line, from: Socket, to: Socket): void => {
    from.on('data', (chunk: Buffer) => {
      if (!line.dead) to.write(chunk);
    });
    from.on('error', () => undefined);
    const gone = (): void => {
      if (line.dead || state === 'drop') return;
      lines.delete(line);
      to.destroy();
    };
    from.on('close', gone);
  };

  const join = (here: Socket): void => {
    const there = connect(target.port, target.host ?? '127.0.0.1');
    const line: Line = { here, there, dead: false };
    lines.add(line);
    here.setNoDelay(true);
    there.setNoDelay(true);
    pass(line, here, there);
    pass(line, there, here);
    here.resume();
  };

  const server: Server = createServer({ pauseOnConnect: true }, (here) => {
    here.on('error', () => undefined);
    if (state === 'open') join(here);
    else if (state === 'reset') here.resetAndDestroy();
    else knocking.push(here);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();

  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    get cuts() {
      return cuts;
    },
    cut: (how) => {
      cuts++;
      state = how;
      for (const line of lines) {
        if (how === 'reset') {
          lines.delete(line);
          line.dead = true;
          line.here.resetAndDestroy();
          line.there.resetAndDestroy();
          continue;
        }
        // Unread, it waits in the buffers of the system, as what is sent again would.
        line.here.pause();
        line.there.pause();
        line.dead ||= how === 'forget';
      }
    },
    heal: () => {
      state = 'open';
      for (const line of lines) {
        if (line.dead) continue;
        if (line.here.destroyed || line.there.destroyed) {
          line.here.destroy();
          line.there.destroy();
          lines.delete(line);
          continue;
        }
        line.here.resume();
        line.there.resume();
      }
      const late = knocking.filter((socket) => !socket.destroyed);
      knocking = [];
      late.forEach(join);
    },
    close: async () => {
      for (const { here, there } of lines) {
        here.destroy();
        there.destroy();
      }
      for (const socket of knocking) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

/** The same address through the proxy. */
export function through(proxy: CutProxy, url: string): string {
  const there = new URL(url);
  there.host = `127.0.0.1:${proxy.port}`;
  return there.href;
}
