import { connect, createServer } from 'node:net';

const listens = (port, host) =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen({ port, host, exclusive: true }, () => {
      const found = server.address().port;
      server.close(() => resolve(found));
    });
  });

/** The wanted port where it is free on every address that matters, otherwise any free one. */
export async function choosePort(wanted, host) {
  const taken = wanted !== 0 && (await answers(wanted));
  return (taken ? undefined : await listens(wanted, host)) ?? listens(0, host);
}

/** Somebody may listen on another address of the same port: `localhost` would lead there. */
async function answers(port) {
  const tries = ['127.0.0.1', '::1'].map(
    (host) =>
      new Promise((resolve) => {
        const socket = connect({ port, host, timeout: 500 });
        const end = (answer) => () => {
          socket.destroy();
          resolve(answer);
        };
        socket.once('connect', end(true)).once('error', end(false)).once('timeout', end(false));
      }),
  );
  return (await Promise.all(tries)).includes(true);
}
