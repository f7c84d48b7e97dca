import { useDebouncedValue } from '@mantine/hooks';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { checkQuery, saveDraft, versionQuery } from '../../../api/processes.js';
import type { Check, ConditionField, Edit, Process, Version } from '../../../api/process-types.js';
import { useLocale } from '../../../i18n/locale.js';

export interface Draft {
  readonly edit: Edit;
  readonly editable: boolean;
  readonly code: string;
  readonly components: Version['components'];
  /** What a condition can read. */
  readonly formFields: readonly ConditionField[];
  readonly dirty: boolean;
  readonly check: Check | undefined;
  /** What is checked is older than what is on the screen. */
  readonly checking: boolean;
  readonly canUndo: boolean;
  readonly saving: boolean;
  readonly saveError: Error | null;
  change(edit: Partial<Edit>): void;
  changeProcess(change: (process: Process) => Process): void;
  undo(): void;
  save(): void;
}

const editOf = ({ process, limits, golden }: Version): Edit => ({ process, limits, golden });

/** What is on the screen: every change can be taken back, is checked at once, and saved when asked. */
export function useDraft(version: Version): Draft {
  const { locale } = useLocale();
  const client = useQueryClient();
  const saved = editOf(version);
  const [states, setStates] = useState<readonly Edit[]>([saved]);
  const edit = states.at(-1) ?? saved;
  const [settled] = useDebouncedValue(edit, 250);
  const check = useQuery(checkQuery(version.code, version.version, settled, locale));
  const save = useMutation({
    mutationFn: () => saveDraft(version.code, version, edit),
    onSuccess: (next) => {
      setStates([editOf(next)]);
      client.setQueryData(versionQuery(version.code, version.version).queryKey, next);
      void client.invalidateQueries({ queryKey: ['processes'], exact: true });
      void client.invalidateQueries({ queryKey: ['processes', version.code], exact: true });
      void client.invalidateQueries({
        queryKey: ['processes', version.code, version.version, 'comparison'],
      });
    },
  });
  const change = (changed: Partial<Edit>): void =>
    setStates((all) => [...all.slice(-60), { ...(all.at(-1) ?? saved), ...changed }]);
  return {
    edit,
    editable: version.status === 'draft',
    code: version.code,
    components: version.components,
    formFields: version.formFields,
    dirty: states.length > 1,
    check: check.data,
    checking: check.isFetching || settled !== edit,
    canUndo: states.length > 1,
    saving: save.isPending,
    saveError: save.error,
    change,
    changeProcess: (by) =>
      setStates((all) => {
        const last = all.at(-1) ?? saved;
        return [...all.slice(-60), { ...last, process: by(last.process) }];
      }),
    undo: () => setStates((all) => (all.length > 1 ? all.slice(0, -1) : all)),
    save: () => save.mutate(),
  };
}
