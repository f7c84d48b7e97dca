import { Button, Group, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { command, migrationPlanQuery } from '../../../api/work.js';
import type { StepMap } from '../../../api/work.js';
import type { MigrationPlan } from '../../../api/work-types.js';
import { useDueWords } from '../../../components/provisional/use-due-words.js';
import { QueryView } from '../../../components/states/query-view.js';
import { numericDate, pick } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { Dialog } from '../../../components/dialog/dialog.js';
import { focusFault } from '../../../components/dialog/focus-fault.js';
import { useText } from '../../../i18n/use-text.js';
import { en as formsEn } from '../../../forms/en.js';
import { vi as formsVi } from '../../../forms/vi.js';
import { en } from '../en.js';
import { vi } from '../vi.js';
import { useOfficerRefusal } from './use-refusal.js';
import styles from './workspace.module.css';

interface Props {
  readonly code: string;
  readonly onClose: () => void;
}

/** Moves a dossier to another version, at first the one in force: first what it would do, then the leader's reason and basis. */
export function MigrationDialog({ code, onClose }: Props) {
  const { migration: t } = useText({ vi, en });
  const [nodes, setNodes] = useState<StepMap>({});
  const [version, setVersion] = useState<number | null>(null);
  const plan = useQuery(migrationPlanQuery(code, nodes, version));
  return (
    <Dialog onClose={onClose} title={plan.data ? t.title(plan.data.version) : t.action} size="lg">
      <QueryView query={plan} lines={4}>
        {(found) => (
          <Stack>
            <p className="soft small">{t.lead}</p>
            <Versions
              plan={found}
              onChoose={(chosen) => {
                setVersion(chosen);
                setNodes({});
              }}
            />
            <Places plan={found} onChoose={(from, to) => setNodes({ ...nodes, [from]: to })} />
            <DueWords plan={found} />
            <Grounds code={code} plan={found} nodes={nodes} onClose={onClose} />
          </Stack>
        )}
      </QueryView>
    </Dialog>
  );
}

function Versions({
  plan,
  onChoose,
}: {
  readonly plan: MigrationPlan;
  readonly onChoose: (version: number) => void;
}) {
  const { migration: t } = useText({ vi, en });
  if (plan.versions.length < 2) return null;
  const labelOf = (v: MigrationPlan['versions'][number]): string => {
    const from = numericDate(v.effectiveFrom);
    if (v.inForce) return t.inForce(v.version, from);
    const to = v.effectiveTo === null ? null : numericDate(v.effectiveTo);
    return to === null ? t.scheduled(v.version, from) : t.fromTo(v.version, from, to);
  };
  return (
    <NativeSelect
      label={t.version}
      value={String(plan.version)}
      data={plan.versions.map((v) => ({ value: String(v.version), label: labelOf(v) }))}
      onChange={(e) => onChoose(Number(e.currentTarget.value))}
    />
  );
}

function Places({
  plan,
  onChoose,
}: {
  readonly plan: MigrationPlan;
  readonly onChoose: (from: string, to: string) => void;
}) {
  const { migration: t } = useText({ vi, en });
  const { locale } = useLocale();
  return (
    <fieldset className={styles.places}>
      <legend>{t.open}</legend>
      {plan.open.map((step) => (
        <NativeSelect
          key={step.key}
          label={t.to(pick(step.name, locale))}
          value={step.to ?? ''}
          error={step.to === null ? t.noPlace : undefined}
          data={[
            ...(step.to === null ? [{ value: '', label: t.choose }] : []),
            ...plan.places
              .filter((place) => place.kind === step.kind)
              .map((place) => ({ value: place.key, label: pick(place.name, locale) })),
          ]}
          onChange={(e) => onChoose(step.key, e.currentTarget.value)}
        />
      ))}
    </fieldset>
  );
}

function DueWords({ plan }: { readonly plan: MigrationPlan }) {
  const { migration: t } = useText({ vi, en });
  const dueWords = useDueWords();
  if (plan.refusal === 'dossier.migration-unsound') {
    return (
      <p role="alert" className={styles.fault}>
        {t.unsound}
      </p>
    );
  }
  if (plan.refusal !== null || plan.newDueAt === null) return null;
  const after = dueWords(plan.newDueAt, plan.newProvisional);
  const moves = plan.dueAt !== null && plan.dueAt !== plan.newDueAt;
  return (
    <output>
      {moves && plan.dueAt !== null
        ? t.newDue(dueWords(plan.dueAt, plan.provisional), after)
        : t.sameDue(after)}
    </output>
  );
}

interface GroundsProps {
  readonly code: string;
  readonly onClose: () => void;
  readonly plan: MigrationPlan;
  readonly nodes: StepMap;
}

function Grounds({ code, plan, nodes, onClose }: GroundsProps) {
  const { migration: t, dialog } = useText({ vi, en });
  const { faults } = useText({ vi: formsVi, en: formsEn });
  const words = useOfficerRefusal();
  const client = useQueryClient();
  const [reason, setReason] = useState('');
  const [legalBasis, setLegalBasis] = useState('');
  const [tried, setTried] = useState(false);
  const blank = (text: string) => (tried && text.trim() === '' ? faults.required() : undefined);
  const moving = useMutation({
    mutationFn: () =>
      command(code, 'migration', {
        version: plan.version,
        nodes: { ...nodes },
        reason: reason.trim(),
        legalBasis: legalBasis.trim(),
      }),
    onSuccess: async () => {
      notifications.show({ message: t.done });
      onClose();
      await Promise.all([
        client.invalidateQueries({ queryKey: ['dossier'] }),
        client.invalidateQueries({ queryKey: ['tasks'] }),
      ]);
    },
  });
  const send = (form: HTMLFormElement): void => {
    focusFault(form, () => setTried(true));
    if (reason.trim() !== '' && legalBasis.trim() !== '') moving.mutate();
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send(event.currentTarget);
      }}
    >
      <Stack>
        <Textarea
          label={dialog.reason}
          description={dialog.reasonHint}
          autosize
          minRows={3}
          error={blank(reason)}
          value={reason}
          onChange={(e) => setReason(e.currentTarget.value)}
        />
        <TextInput
          label={dialog.legalBasis}
          description={dialog.legalBasisHint}
          error={blank(legalBasis)}
          value={legalBasis}
          onChange={(e) => setLegalBasis(e.currentTarget.value)}
        />
        {moving.isError && (
          <p role="alert" className={styles.fault}>
            {words(moving.error)}
          </p>
        )}
        <Group justify="flex-end">
          <Button variant="subtle" onClick={onClose}>
            {dialog.cancel}
          </Button>
          <Button type="submit" loading={moving.isPending} disabled={plan.refusal !== null}>
            {t.send}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
