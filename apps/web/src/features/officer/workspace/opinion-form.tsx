import { Button, Radio, Stack, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { giveOpinion } from '../../../api/work.js';
import type { Position, Task } from '../../../api/work-types.js';
import { MiniClock } from '../../../components/clock/mini-clock.js';
import { en as formsEn } from '../../../forms/en.js';
import { vi as formsVi } from '../../../forms/vi.js';
import { pick } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from '../en.js';
import { vi } from '../vi.js';
import { useOfficerRefusal } from './use-refusal.js';
import styles from './workspace.module.css';

const POSITIONS: readonly Position[] = ['agree', 'agree-with-conditions', 'disagree'];

/** One question, three positions, a sentence: answered in two clicks and a line. */
export function OpinionForm({ task }: { readonly task: Task }) {
  const t = useText({ vi, en });
  const faults = useText({ vi: formsVi, en: formsEn }).faults;
  const { locale } = useLocale();
  const words = useOfficerRefusal();
  const client = useQueryClient();
  const [position, setPosition] = useState<Position | null>(null);
  const [text, setText] = useState('');
  const [conditions, setConditions] = useState('');
  const [tried, setTried] = useState(false);
  const conditional = position === 'agree-with-conditions';
  const whole =
    position !== null && text.trim() !== '' && (!conditional || conditions.trim() !== '');
  const sending = useMutation({
    mutationFn: () =>
      giveOpinion(task.consultationId ?? task.id, {
        position: position ?? 'agree',
        text: text.trim(),
        ...(conditional && { conditions: conditions.trim() }),
      }),
    onSuccess: () => {
      notifications.show({ message: t.opinionSent });
      return Promise.all([
        client.invalidateQueries({ queryKey: ['tasks'] }),
        client.invalidateQueries({ queryKey: ['dossier'] }),
      ]);
    },
  });
  const missing = (blank: boolean): string | undefined =>
    tried && blank ? faults.required() : undefined;
  return (
    <form
      className={styles.task}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (whole) sending.mutate();
      }}
    >
      <div>
        <h2>{t.opinion}</h2>
        <p className="soft small">{pick(task.unit.name, locale)}</p>
      </div>
      <MiniClock
        dueAt={task.dueAt}
        since={task.openedAt ?? null}
        remainingMinutes={task.remainingMinutes}
      />
      {task.question && <p className={styles.question}>{pick(task.question, locale)}</p>}
      <Radio.Group
        aria-label={t.opinion}
        value={position}
        error={missing(position === null)}
        onChange={(value) => setPosition(POSITIONS.find((p) => p === value) ?? null)}
      >
        <Stack gap={8}>
          {POSITIONS.map((one) => (
            <Radio key={one} value={one} label={t.positions[one]} />
          ))}
        </Stack>
      </Radio.Group>
      {conditional && (
        <Textarea
          label={t.conditions}
          size="sm"
          autosize
          minRows={2}
          error={missing(conditions.trim() === '')}
          value={conditions}
          onChange={(e) => setConditions(e.currentTarget.value)}
        />
      )}
      <Textarea
        label={t.opinionText}
        size="sm"
        autosize
        minRows={3}
        error={missing(text.trim() === '')}
        value={text}
        onChange={(e) => setText(e.currentTarget.value)}
      />
      {sending.isError && (
        <p role="alert" className={styles.fault}>
          {words(sending.error)}
        </p>
      )}
      <Button type="submit" size="sm" loading={sending.isPending}>
        {t.sendOpinion}
      </Button>
    </form>
  );
}
