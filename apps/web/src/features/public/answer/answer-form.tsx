import { Button, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import {
  sendAnswer,
  sendAnswerFile,
  type Answer,
  type AnswerReceipt,
  type Question,
} from '../../../api/answers.js';
import { Problem } from '../../../api/problem.js';
import { en as formsEn } from '../../../forms/en.js';
import { vi as formsVi } from '../../../forms/vi.js';
import { useText } from '../../../i18n/use-text.js';
import { FilePicker } from '../../shared/file-picker.js';
import styles from './answer.module.css';
import { en } from './en.js';
import { vi } from './vi.js';

const POSITIONS: readonly Answer['position'][] = ['agree', 'agree-with-conditions', 'disagree'];

interface Props {
  readonly token: string;
  readonly question: Question;
  readonly onSent: (receipt: AnswerReceipt) => void;
}

interface Values {
  readonly position: Answer['position'] | null;
  readonly conditions: string;
  readonly text: string;
  readonly name: string;
  readonly title: string;
}
const NOTHING: Values = { position: null, conditions: '', text: '', name: '', title: '' };

/** A position, its conditions, a text and a signature: what an officer of a department gives, too. */
export function AnswerForm({ token, question, onSent }: Props) {
  const t = useText({ vi, en });
  const { required } = useText({ vi: formsVi, en: formsEn }).faults;
  const [values, setValues] = useState(NOTHING);
  const [files, setFiles] = useState(question.uploads);
  const [tried, setTried] = useState(false);
  const conditional = values.position === 'agree-with-conditions';
  const set = (more: Partial<Values>): void => setValues({ ...values, ...more });
  const missing = (text: string): string | undefined =>
    tried && text.trim() === '' ? required() : undefined;
  const sending = useMutation({
    mutationFn: () =>
      sendAnswer(
        token,
        answerOf(
          values,
          files.map((f) => f.id),
        ),
      ),
    onSuccess: onSent,
  });
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (isWhole(values)) sending.mutate();
      }}
    >
      <h2>{t.answer}</h2>
      <Radio.Group
        aria-label={t.answer}
        value={values.position}
        error={tried && values.position === null ? required() : undefined}
        onChange={(value) => set({ position: POSITIONS.find((p) => p === value) ?? null })}
      >
        <Stack gap={10}>
          {POSITIONS.map((one) => (
            <Radio key={one} size="md" value={one} label={t.positions[one]} />
          ))}
        </Stack>
      </Radio.Group>
      {conditional && (
        <Textarea
          label={t.conditions}
          autosize
          minRows={2}
          error={missing(values.conditions)}
          value={values.conditions}
          onChange={(e) => set({ conditions: e.currentTarget.value })}
        />
      )}
      <Textarea
        label={t.text}
        autosize
        minRows={4}
        error={missing(values.text)}
        value={values.text}
        onChange={(e) => set({ text: e.currentTarget.value })}
      />
      <FilePicker
        label={t.uploads}
        files={files}
        send={(sent) => sendAnswerFile(token, sent)}
        onSent={(file) => setFiles((now) => [...now, file])}
        onRemove={(file) => setFiles((now) => now.filter((f) => f.id !== file.id))}
      />
      <div className={styles.signer}>
        <TextInput
          label={t.signerName}
          autoComplete="name"
          error={missing(values.name)}
          value={values.name}
          onChange={(e) => set({ name: e.currentTarget.value })}
        />
        <TextInput
          label={t.signerTitle}
          autoComplete="organization-title"
          error={missing(values.title)}
          value={values.title}
          onChange={(e) => set({ title: e.currentTarget.value })}
        />
      </div>
      {sending.isError && (
        <p role="alert" className={styles.fault}>
          {(sending.error instanceof Problem && sending.error.detail) || t.failed}
        </p>
      )}
      <p className="soft small">{t.once}</p>
      <div>
        <Button type="submit" loading={sending.isPending} className={styles.send ?? ''}>
          {t.send}
        </Button>
      </div>
    </form>
  );
}

const isWhole = (v: Values): boolean =>
  v.position !== null &&
  [v.text, v.name, v.title].every((text) => text.trim() !== '') &&
  (v.position !== 'agree-with-conditions' || v.conditions.trim() !== '');

const answerOf = (v: Values, documents: string[]): Answer => ({
  position: v.position ?? 'agree',
  text: v.text.trim(),
  signer: { name: v.name.trim(), title: v.title.trim() },
  ...(v.position === 'agree-with-conditions' && { conditions: v.conditions.trim() }),
  ...(documents.length > 0 && { documents }),
});
