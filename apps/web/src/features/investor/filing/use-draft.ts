import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { dossierQuery, saveForm } from '../../../api/dossiers.js';
import { get } from '../../../api/client.js';
import { Problem } from '../../../api/problem.js';
import type { Dossier, FieldFault, FormObject } from '../../../api/types.js';
import { mergeDiff } from '../../../forms/merge-diff.js';

const PAUSE = 700;
const AGAIN = 5_000;

export interface Draft {
  readonly form: FormObject;
  readonly change: (form: FormObject) => void;
  readonly flush: () => Promise<boolean>;
  readonly state: 'idle' | 'saving' | 'failed';
  readonly savedAt: number | null;
  readonly issues: readonly FieldFault[];
}

/** The form in the hands of the person: saved by itself, one save at a time, never lost. */
export function useDraft(dossier: Dossier, first: FormObject): Draft {
  const client = useQueryClient();
  const [form, setForm] = useState<FormObject>(first);
  const [savedAt, setSavedAt] = useState<number | null>(null);
  const [issues, setIssues] = useState<readonly FieldFault[]>(dossier.issues ?? []);
  const kept = useRef({ sent: dossier.form, now: first, version: dossier.version });
  const running = useRef<Promise<boolean> | null>(null);
  const saving = useMutation({ mutationFn: () => saveNow(dossier.id, kept.current) });
  const { mutateAsync } = saving;

  const flush = useCallback(async (): Promise<boolean> => {
    if (running.current !== null) await running.current;
    if (mergeDiff(kept.current.sent, kept.current.now) === null) return true;
    const work = mutateAsync().then(
      (answer) => {
        kept.current.sent = answer.sent;
        kept.current.version = answer.version;
        setSavedAt(Date.now());
        setIssues(answer.issues);
        client.setQueryData(
          dossierQuery(dossier.id).queryKey,
          (old) =>
            old && { ...old, form: answer.sent, version: answer.version, issues: answer.issues },
        );
        return true;
      },
      () => false,
    );
    running.current = work;
    const done = await work;
    running.current = null;
    return done;
  }, [client, dossier.id, mutateAsync]);

  const change = useCallback((next: FormObject) => {
    kept.current.now = next;
    setForm(next);
  }, []);

  const failed = saving.isError;
  useEffect(() => {
    const timer = setTimeout(() => void flush(), failed ? AGAIN : PAUSE);
    return () => clearTimeout(timer);
  }, [form, flush, failed, saving.failureCount, saving.submittedAt]);

  useEffect(() => {
    const leave = (event: BeforeUnloadEvent): void => {
      if (mergeDiff(kept.current.sent, kept.current.now) !== null) event.preventDefault();
    };
    window.addEventListener('beforeunload', leave);
    return () => {
      window.removeEventListener('beforeunload', leave);
      void flush();
    };
  }, [flush]);

  const state = saving.isPending ? 'saving' : failed ? 'failed' : 'idle';
  return { form, change, flush, state, savedAt, issues };
}

interface Kept {
  readonly sent: FormObject;
  readonly now: FormObject;
  readonly version: number;
}

interface Saved {
  readonly sent: FormObject;
  readonly version: number;
  readonly issues: readonly FieldFault[];
}

/** A stale version (another tab, an upload) is read again and the same fields are sent once more. */
async function saveNow(id: string, kept: Kept): Promise<Saved> {
  const patch = mergeDiff(kept.sent, kept.now) ?? {};
  const sent = kept.now;
  const answer = await saveForm(id, patch, kept.version).catch(async (error: unknown) => {
    if (!(error instanceof Problem) || error.status !== 412) throw error;
    const fresh = await get<Dossier>(`/dossiers/${encodeURIComponent(id)}`);
    return saveForm(id, patch, fresh.version);
  });
  return { sent, version: answer.version ?? kept.version + 1, issues: answer.issues ?? [] };
}
