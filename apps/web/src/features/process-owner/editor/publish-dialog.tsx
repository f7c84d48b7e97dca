import { Button } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { publishDraft } from '../../../api/processes.js';
import type { Version } from '../../../api/process-types.js';
import { Problem } from '../../../api/problem.js';
import { Dialog } from '../../../components/dialog/dialog.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from '../en.js';
import { today } from '../model/today.js';
import styles from '../process-owner.module.css';
import { vi } from '../vi.js';
import type { Draft } from './use-draft.js';

interface Props {
  readonly version: Version;
  readonly draft: Draft;
  readonly onClose: () => void;
}

/** From which day; and, where it cannot be, why not and who can. */
export function PublishDialog({ version, draft, onClose }: Props) {
  const t = useText({ vi, en });
  const client = useQueryClient();
  const [from, setFrom] = useState<string | null>(today());
  const publish = useMutation({
    mutationFn: () => publishDraft(version.code, version, from ?? today()),
    onSuccess: async () => {
      onClose();
      await client.resetQueries({ queryKey: ['processes'] });
    },
  });
  const obstacle = version.editedByYou
    ? t.needSecond
    : draft.dirty
      ? t.saveFirst
      : draft.check?.passes === false
        ? t.mendFirst
        : null;
  const { error } = publish;
  return (
    <Dialog onClose={onClose} title={t.publishTitle}>
      <div className="stack">
        <p>{t.publishLead}</p>
        {obstacle === null ? (
          <DateInput
            label={t.effectiveFrom}
            valueFormat="DD/MM/YYYY"
            minDate={today()}
            value={from}
            onChange={setFrom}
          />
        ) : (
          <p className={styles.alert}>{obstacle}</p>
        )}
        {error !== null && (
          <p role="alert" className={styles.alert}>
            {error instanceof Problem && error.status < 500 ? error.message : t.failed}
          </p>
        )}
        <div className="row">
          <Button
            disabled={obstacle !== null || from === null}
            loading={publish.isPending}
            onClick={() => publish.mutate()}
          >
            {t.doPublish}
          </Button>
          <Button variant="subtle" onClick={onClose}>
            {t.cancel}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
