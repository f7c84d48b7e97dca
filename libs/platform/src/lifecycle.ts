/** Node keeps the channel to the process that forked us here. */
const starter = (): boolean => process.send !== undefined;

const PATIENCE_MS = 10_000;

/**
 * Ends the process in order, once, when it is asked to: by a signal, or because the starter that
 * forked it is gone. Under a starter SIGINT is not for us: Ctrl-C reaches the whole process group,
 * and the starter stops its children one after the other.
 */
export function closeWhenAsked(close: () => Promise<void>): void {
  let closing = false;
  const end = (): void => {
    if (closing) return;
    closing = true;
    setTimeout(() => process.exit(1), PATIENCE_MS).unref();
    close().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`${String(error)}\n`);
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', end);
  process.on('SIGINT', () => {
    if (!starter()) end();
  });
  if (starter()) process.on('disconnect', end);
}

/** Tells the starter, where there is one, that the process is listening. */
export function tellStarter(message: { readonly listening: string }): void {
  process.send?.(message);
}

/** The first lines of every process: a start that fails says why and leaves with status 1. */
export function begin(start: () => Promise<void>): void {
  if (starter()) process.on('SIGINT', () => {});
  start().catch((error: unknown) => {
    const said = error instanceof Error && error.name === 'ConfigError' ? error.message : error;
    process.stderr.write(
      `${said instanceof Error ? (said.stack ?? said.message) : String(said)}\n`,
    );
    process.exit(1);
  });
}
