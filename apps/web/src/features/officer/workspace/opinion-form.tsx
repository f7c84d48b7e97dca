import { Button, Checkbox, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  opinionFilesQuery,
  removeOpinionFile,
  sendOpinionFile,
} from '../../../api/consultations.js';
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
import { FilePicker } from '../../shared/file-picker.js';
import { en as consultationEn } from '../consultation/en.js';
import { vi as consultationVi } from '../consultation/vi.js';
import { useOfficerRefusal } from './use-refusal.js';
import styles from './workspace.module.css';

const POSITIONS: readonly Position[] = ['agree', 'agree-with-conditions', 'disagree'];

/** One question, three positions, a sentence: answered in two clicks and a line. */
export function OpinionForm({ task }: { readonly task: Task }) {
  const t = useText({ vi, en });
  const faults = useText({ vi: formsVi, en: formsEn }).faults;
  const { locale } = useLocale();
  const words = useOfficerRefusal();
  const consultation = useText({ vi: consultationVi, en: consultationEn });
  const client = useQueryClient();
  const [position, setPosition] = useState<Position | null>(null);
  const [text, setText] = useState('');
  const [conditions, setConditions] = useState('');
  const [tried, setTried] = useState(false);
  const [signer, setSigner] = useState<Signer | null>(null);
  const files = useOpinionFiles(task.consultationId ?? '');
  const conditional = position === 'agree-with-conditions';
  const whole =
    position !== null &&
    text.trim() !== '' &&
    (!conditional || conditions.trim() !== '') &&
    (signer === null || isWhole(signer));
  const sending = useMutation({
    mutationFn: () =>
      giveOpinion(task.consultationId ?? task.id, {
        position: position ?? 'agree',
        text: text.trim(),
        ...(conditional && { conditions: conditions.trim() }),
        ...(signer !== null && {
          signer: { name: signer.name.trim(), title: signer.title.trim() },
        }),
        ...(files.all.length > 0 && { documents: files.all.map((f) => f.id) }),
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
        provisional={task.provisional}
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
      <FilePicker
        label={consultation.files}
        files={files.all}
        send={(sent) => sendOpinionFile(task.consultationId ?? '', sent)}
        onSent={files.refresh}
        onRemove={(file) => files.remove(file.id)}
      />
      <SignerFields signer={signer} tried={tried} onChange={setSigner} />
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

interface Signer {
  readonly name: string;
  readonly title: string;
}
const isWhole = ({ name, title }: Signer): boolean => name.trim() !== '' && title.trim() !== '';

/** Files that were sent for this question; they stay here until the opinion is given. */
function useOpinionFiles(consultation: string) {
  const client = useQueryClient();
  const query = opinionFilesQuery(consultation);
  const all = useQuery({ ...query, enabled: consultation !== '' }).data ?? [];
  const refresh = (): Promise<void> => client.invalidateQueries({ queryKey: query.queryKey });
  const remove = (file: string): void =>
    void removeOpinionFile(consultation, file).finally(() => void refresh());
  return { all, refresh: () => void refresh(), remove };
}

interface SignerProps {
  readonly signer: Signer | null;
  readonly tried: boolean;
  readonly onChange: (signer: Signer | null) => void;
}

function SignerFields({ signer, tried, onChange }: SignerProps) {
  const t = useText({ vi: consultationVi, en: consultationEn });
  const faults = useText({ vi: formsVi, en: formsEn }).faults;
  const missing = (text: string): string | undefined =>
    tried && text.trim() === '' ? faults.required() : undefined;
  return (
    <>
      <Checkbox
        size="sm"
        label={t.otherSigns}
        checked={signer !== null}
        onChange={(e) => onChange(e.currentTarget.checked ? { name: '', title: '' } : null)}
      />
      {signer !== null && (
        <>
          <TextInput
            size="sm"
            label={t.signerName}
            value={signer.name}
            error={missing(signer.name)}
            onChange={(e) => onChange({ ...signer, name: e.currentTarget.value })}
          />
          <TextInput
            size="sm"
            label={t.signerTitle}
            value={signer.title}
            error={missing(signer.title)}
            onChange={(e) => onChange({ ...signer, title: e.currentTarget.value })}
          />
        </>
      )}
    </>
  );
}
