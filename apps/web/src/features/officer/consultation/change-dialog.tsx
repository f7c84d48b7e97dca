import { Button, Group, NumberInput, Stack, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { changeConsultation, type ConsultationChange } from '../../../api/consultations.js';
import type { FormObject } from '../../../api/types.js';
import type { Consultation } from '../../../api/work-types.js';
import { en as formsEn } from '../../../forms/en.js';
import { vi as formsVi } from '../../../forms/vi.js';
import { pick } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { Dialog } from '../../../components/dialog/dialog.js';
import { focusFault } from '../../../components/dialog/focus-fault.js';
import { useText } from '../../../i18n/use-text.js';
import { useOfficerRefusal } from '../workspace/use-refusal.js';
import workspace from '../workspace/workspace.module.css';
import { en } from './en.js';
import { vi } from './vi.js';

interface Props {
  readonly change: ConsultationChange;
  readonly consultation: Consultation;
  readonly code: string;
  readonly onClose: () => void;
}

interface Values {
  readonly reason: string;
  readonly days: number;
  readonly question: string;
  readonly email: string;
}

/** Gives time, asks again, sends a new link or takes the question back. */
export function ChangeDialog({ change, consultation, code, onClose }: Props) {
  const t = useText({ vi, en });
  const { faults } = useText({ vi: formsVi, en: formsEn });
  const { locale } = useLocale();
  const client = useQueryClient();
  const words = useOfficerRefusal();
  const [tried, setTried] = useState(false);
  const [values, setValues] = useState<Values>({
    reason: '',
    days: change === 'extend-consultation' ? 3 : 7,
    question: '',
    email: consultation.party.email ?? '',
  });
  const asksReason = change !== 'send-link';
  const blank = asksReason && values.reason.trim() === '';
  const sending = useMutation({
    mutationFn: () => changeConsultation(consultation.id, change, bodyOf(change, values)),
    onSuccess: async () => {
      notifications.show({ message: t.done });
      onClose();
      await Promise.all([
        client.invalidateQueries({ queryKey: ['dossier', code] }),
        client.invalidateQueries({ queryKey: ['tasks'] }),
      ]);
    },
  });
  const set = (more: Partial<Values>): void => setValues({ ...values, ...more });
  return (
    <Dialog
      onClose={onClose}
      title={t.actOn(t.acts[change], pick(consultation.party.name, locale))}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          focusFault(event.currentTarget, () => setTried(true));
          if (!blank) sending.mutate();
        }}
      >
        <Stack>
          {change === 'send-link' && (
            <TextInput
              type="email"
              label={t.email}
              description={t.emailHint}
              value={values.email}
              onChange={(e) => set({ email: e.currentTarget.value })}
            />
          )}
          {change === 'ask-again' && (
            <Textarea
              label={t.newQuestion}
              autosize
              minRows={2}
              value={values.question}
              onChange={(e) => set({ question: e.currentTarget.value })}
            />
          )}
          {(change === 'ask-again' || change === 'extend-consultation') && (
            <NumberInput
              label={change === 'ask-again' ? t.limitDays : t.days}
              min={1}
              max={60}
              value={values.days}
              onChange={(v) => set({ days: typeof v === 'number' ? v : 1 })}
            />
          )}
          {asksReason && (
            <Textarea
              label={t.reason}
              autosize
              minRows={2}
              error={tried && blank ? faults.required() : undefined}
              value={values.reason}
              onChange={(e) => set({ reason: e.currentTarget.value })}
            />
          )}
          {sending.isError && (
            <p role="alert" className={workspace.fault}>
              {words(sending.error)}
            </p>
          )}
          <Group justify="flex-end">
            <Button variant="subtle" onClick={onClose}>
              {t.cancel}
            </Button>
            <Button type="submit" loading={sending.isPending}>
              {t.send}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}

function bodyOf(change: ConsultationChange, v: Values): FormObject {
  const reason = v.reason.trim();
  const limit = { amount: v.days, unit: 'working-day' };
  switch (change) {
    case 'extend-consultation':
      return { reason, ...limit };
    case 'ask-again':
      return { reason, limit, ...(v.question.trim() !== '' && { question: v.question.trim() }) };
    case 'revoke-consultation':
      return { reason };
    case 'send-link':
      return v.email.trim() === '' ? {} : { email: v.email.trim() };
  }
}
