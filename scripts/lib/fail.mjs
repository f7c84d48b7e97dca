/** Ends the command with one message for people and no stack. */
export function fail(message) {
  process.stderr.write(`\n${message}\n`);
  process.exit(1);
}

export const say = (line = '') => process.stdout.write(`${line}\n`);
