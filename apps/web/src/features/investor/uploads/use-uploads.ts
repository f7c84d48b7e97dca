import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { dossierQuery } from '../../../api/dossiers.js';
import { Problem } from '../../../api/problem.js';
import { upload } from '../../../api/upload.js';

export const LARGEST = 50 * 1024 * 1024;

export interface Running {
  readonly id: number;
  readonly name: string;
  readonly share: number;
  readonly stop: () => void;
}

export interface Refused {
  readonly name: string;
  readonly why: 'large' | 'offline' | 'refused';
  readonly detail?: string;
}

interface Uploads {
  readonly running: readonly Running[];
  readonly refused: readonly Refused[];
  readonly send: (files: readonly File[]) => void;
}

/** Files of one component on their way, each with its own progress and its own stop. */
export function useUploads(dossierId: string, component: string): Uploads {
  const client = useQueryClient();
  const [running, setRunning] = useState<readonly Running[]>([]);
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const next = useRef(0);

  const sendOne = async (file: File): Promise<void> => {
    const id = next.current++;
    const control = new AbortController();
    const stop = (): void => control.abort();
    setRunning((now) => [...now, { id, name: file.name, share: 0, stop }]);
    try {
      await upload({
        dossier: dossierId,
        component,
        file,
        signal: control.signal,
        onProgress: (share) =>
          setRunning((now) => now.map((r) => (r.id === id ? { ...r, share } : r))),
      });
      await client.invalidateQueries({ queryKey: dossierQuery(dossierId).queryKey, exact: true });
    } catch (error) {
      if (!(error instanceof DOMException))
        setRefused((now) => [...now, refusal(file.name, error)]);
    } finally {
      setRunning((now) => now.filter((r) => r.id !== id));
    }
  };

  const send = (files: readonly File[]): void => {
    setRefused(files.filter((f) => f.size > LARGEST).map((f) => ({ name: f.name, why: 'large' })));
    for (const file of files) if (file.size <= LARGEST) void sendOne(file);
  };
  return { running, refused, send };
}

function refusal(name: string, error: unknown): Refused {
  if (!(error instanceof Problem) || error.status === 0) return { name, why: 'offline' };
  if (error.status === 413) return { name, why: 'large' };
  return { name, why: 'refused', ...(error.detail !== undefined && { detail: error.detail }) };
}
