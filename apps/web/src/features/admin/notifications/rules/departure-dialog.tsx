import { Button, Checkbox, Radio, Select, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { rulesQuery, setRule } from '../../../../api/notification-desk.js';
import type { RuleDeparture } from '../../../../api/notification-desk.js';
import { allProceduresQuery } from '../../../../api/public.js';
import { detailOf } from '../../../../api/problem.js';
import { pick } from '../../../../i18n/format.js';
import { useLocale } from '../../../../i18n/locale.js';
import { Dialog } from '../../../../components/dialog/dialog.js';
import { useText } from '../../../../i18n/use-text.js';
import styles from '../../../rules/rules.module.css';
import { en } from '../en.js';
import { vi } from '../vi.js';
import { eventWords } from './event-words.js';

type How = 'mail' | 'portal' | 'silent';
type Followers = NonNullable<RuleDeparture['override']['followers']>;
const CHOICES = ['portal', 'mail', 'none'] as const satisfies readonly Followers[];
const LEAST = 10;

interface Props {
  readonly kind: string;
  readonly onClose: () => void;
}

/** One procedure tells people of an event in another way, or not at all: then it says why. */
export function DepartureDialog({ kind, onClose }: Props) {
  const t = useText({ vi, en });
  const client = useQueryClient();
  const [procedure, setProcedure] = useState<string | null>(null);
  const [how, setHow] = useState<How>('portal');
  const [urgent, setUrgent] = useState(false);
  const [why, setWhy] = useState('');
  const [chosen, setChosen] = useState<Followers | null>(null);
  const usual = useUsualFollowers(kind);
  const followers = chosen ?? usual;
  const override: RuleDeparture['override'] =
    how === 'silent' ? { silent: why.trim() } : { mail: how === 'mail', urgent, followers };
  const isReady = procedure !== null && (how !== 'silent' || why.trim().length >= LEAST);
  const saving = useMutation({
    mutationFn: (code: string) => setRule(code, kind, override),
    onSuccess: () => {
      notifications.show({ message: t.departed });
      onClose();
      return client.invalidateQueries({ queryKey: rulesQuery.queryKey });
    },
  });
  return (
    <Dialog onClose={onClose} title={`${t.depart}: ${eventWords(t.events, kind)}`}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady && procedure !== null) saving.mutate(procedure);
        }}
      >
        <ProcedureSelect value={procedure} onChange={setProcedure} />
        <Radio.Group
          label={t.how}
          value={how}
          onChange={(next) => setHow(next === 'mail' || next === 'silent' ? next : 'portal')}
        >
          <Radio mt="xs" value="mail" label={t.withMail} />
          <Radio mt="xs" value="portal" label={t.portalOnly} />
          <Radio mt="xs" value="silent" label={t.silent} />
        </Radio.Group>
        {how === 'silent' ? (
          <TextInput
            label={t.why}
            description={t.silentHint}
            maxLength={300}
            value={why}
            onChange={(event) => setWhy(event.currentTarget.value)}
          />
        ) : (
          <>
            <Checkbox
              label={t.atOnceLong}
              checked={urgent}
              onChange={(event) => setUrgent(event.currentTarget.checked)}
            />
            <FollowersChoice value={followers} onChange={setChosen} />
          </>
        )}
        {saving.error !== null && (
          <p role="alert" className={styles.alert}>
            {detailOf(saving.error, t.failed)}
          </p>
        )}
        <div className="row">
          <Button type="submit" disabled={!isReady} loading={saving.isPending}>
            {t.save}
          </Button>
          <Button variant="subtle" onClick={onClose}>
            {t.cancel}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

/** How they hear of it where no procedure departs from the rule. */
function useUsualFollowers(kind: string): Followers {
  const rule = useQuery(rulesQuery).data?.rules.find((r) => r.kind === kind);
  return rule?.told.some((told) => told.audience === 'followers') === true ? 'portal' : 'none';
}

interface FollowersProps {
  readonly value: Followers;
  readonly onChange: (value: Followers) => void;
}

function FollowersChoice({ value, onChange }: FollowersProps) {
  const t = useText({ vi, en });
  return (
    <Radio.Group
      label={t.followers}
      value={value}
      onChange={(next) => onChange(CHOICES.find((choice) => choice === next) ?? 'none')}
    >
      {CHOICES.map((choice) => (
        <Radio key={choice} mt="xs" value={choice} label={t.followerChoices[choice]} />
      ))}
    </Radio.Group>
  );
}

interface SelectProps {
  readonly value: string | null;
  readonly onChange: (code: string | null) => void;
}

function ProcedureSelect({ value, onChange }: SelectProps) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const items = useQuery(allProceduresQuery).data?.items ?? [];
  return (
    <Select
      label={t.procedure}
      searchable
      data={items.map((p) => ({ value: p.code, label: `${p.code} ${pick(p.name, locale)}` }))}
      value={value}
      onChange={onChange}
    />
  );
}
