/** A test that can run only where something is there; a skip tells its reason in its name. */
export const itWhere = (available: boolean, reason: string) => (available ? it : skipping(reason));

/* oxlint-disable-next-line jest/no-disabled-tests -- the reason is in the name */
const skipping = (reason: string) => (name: string, _test: unknown) =>
  it.skip(`${name} (${reason})`, () => {});

export const describeWhere = (available: boolean, reason: string) =>
  available
    ? describe
    : /* oxlint-disable-next-line jest/no-disabled-tests -- the reason is in the name */
      (name: string, tests: () => void) => describe.skip(`${name} (${reason})`, tests);
