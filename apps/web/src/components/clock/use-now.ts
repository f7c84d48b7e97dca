import { useSyncExternalStore } from 'react';

const MINUTE = 60_000;
const listeners = new Set<() => void>();
let now = Date.now();
let timer: ReturnType<typeof setInterval> | undefined;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= setInterval(() => {
    now = Date.now();
    for (const each of listeners) each();
  }, MINUTE);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) {
      clearInterval(timer);
      timer = undefined;
    }
  };
}

function read(): number {
  // Nobody was listening for a while: the first reader sets the hands again.
  if (listeners.size === 0 && Date.now() - now > MINUTE) now = Date.now();
  return now;
}

/** The present minute, shared by every clock on the page, so that all needles move together. */
export function useNow(): number {
  return useSyncExternalStore(subscribe, read);
}
