import { useRef, useState } from 'react';
import { Problem } from '../../api/problem.js';
import type { Sending } from '../../api/upload.js';

const LARGEST = 50 * 1024 * 1024;

export interface Underway {
  readonly id: number;
  readonly name: string;
  readonly share: number;
  readonly stop: () => void;
}
export interface NotSent {
  readonly name: string;
  /** The server's words; none where the file is too large or the line is down. */
  readonly detail: string | undefined;
  readonly large: boolean;
}

/** Files on their way, each with its own progress and its own stop. */
export function useSending<T>(
  send: (sending: Sending) => Promise<T>,
  onSent: (sent: T) => void,
): {
  readonly underway: readonly Underway[];
  readonly notSent: readonly NotSent[];
  readonly start: (files: readonly File[]) => void;
} {
  const [underway, setUnderway] = useState<readonly Underway[]>([]);
  const [notSent, setNotSent] = useState<readonly NotSent[]>([]);
  const next = useRef(0);

  const one = async (file: File): Promise<void> => {
    const id = next.current++;
    const control = new AbortController();
    const stop = (): void => control.abort();
    setUnderway((now) => [...now, { id, name: file.name, share: 0, stop }]);
    const onProgress = (share: number): void =>
      setUnderway((now) => now.map((u) => (u.id === id ? { ...u, share } : u)));
    try {
      onSent(await send({ file, onProgress, signal: control.signal }));
    } catch (error) {
      if (error instanceof DOMException) return;
      const detail = error instanceof Problem && error.status !== 0 ? error.detail : undefined;
      setNotSent((now) => [...now, { name: file.name, detail, large: false }]);
    } finally {
      setUnderway((now) => now.filter((u) => u.id !== id));
    }
  };

  const start = (files: readonly File[]): void => {
    const large = files.filter((f) => f.size > LARGEST);
    setNotSent(large.map((f) => ({ name: f.name, detail: undefined, large: true })));
    for (const file of files) if (file.size <= LARGEST) void one(file);
  };
  return { underway, notSent, start };
}
