/**
 * Signing and administration need a fresh proof of who sits there. Whoever finds that out asks here;
 * the dialog that is mounted once in the app answers, and the act goes on where it stopped.
 */
type Ask = () => Promise<boolean>;

let ask: Ask = () => Promise.resolve(false);
let asking: Promise<boolean> | undefined;
/** Somebody who has said no is not asked again by every list that renews itself. */
let declined = false;

/** The dialog takes the questions from now on; the returned function takes it away again. */
export function answerProofs(by: Ask): () => void {
  ask = by;
  return () => {
    ask = () => Promise.resolve(false);
  };
}

/** Whether the person has proved anew who they are; several acts at once ask once. */
export function proveAgain(): Promise<boolean> {
  asking ??= ask()
    .then((proven) => {
      declined = !proven;
      return proven;
    })
    .finally(() => {
      asking = undefined;
    });
  return asking;
}

/** The same for what is only read: asked once; after a no, the page shows the button for it. */
export const proveToRead = (): Promise<boolean> =>
  declined ? Promise.resolve(false) : proveAgain();
