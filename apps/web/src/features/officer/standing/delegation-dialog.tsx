import { Checkbox, Select, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { giveDelegation, unitOfficersQuery } from '../../../api/standing.js';
import type { DelegationInput } from '../../../api/standing.js';
import type { Account } from '../../../api/types.js';
import { unitsQuery } from '../../../api/work.js';
import { pick } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { FormDialog } from '../../../components/dialog/form-dialog.js';
import { useText } from '../../../i18n/use-text.js';
import { DaysInput, periodOf } from './days.js';
import type { Days } from './days.js';
import { en } from './en.js';
import { lendable, roleWord } from './posts.js';
import { useStanding } from './use-standing.js';
import { vi } from './vi.js';

interface Props {
  readonly me: Account;
  readonly onClose: () => void;
}

export function DelegationDialog({ me, onClose }: Props) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const posts = lendable(me);
  const [postId, setPost] = useState<string | null>(posts[0]?.id ?? null);
  const post = posts.find((p) => p.id === postId);
  const [unit, setUnit] = useState<string | null>(null);
  const place = unit ?? post?.unit.code ?? '';
  const [receiverId, setReceiver] = useState<string | null>(null);
  const [days, setDays] = useState<Days>({ from: null, to: null });
  const [signing, setSigning] = useState(false);
  const [basis, setBasis] = useState('');
  const units = useQuery(unitsQuery).data ?? [];
  const officers = useQuery(unitOfficersQuery(place)).data ?? [];
  const period = periodOf(days);
  const saving = useStanding(giveDelegation, t.delegation.saved, onClose);
  const signs = signing && post?.role === 'leader';
  const ready =
    post !== undefined && receiverId !== null && period !== null && (!signs || basis.trim() !== '');
  const save = (): void => {
    if (post === undefined || receiverId === null || period === null) return;
    const body: Partial<DelegationInput> = {
      receiverId,
      unit: post.unit.code,
      role: post.role,
      ...period,
      signing: signs,
    };
    saving.mutate(basis.trim() === '' ? body : { ...body, basis: basis.trim() });
  };
  return (
    <FormDialog
      size="lg"
      title={t.delegation.add}
      save={t.delegation.save}
      busy={saving.isPending}
      ready={ready}
      fault={saving.fault}
      onSave={save}
      onClose={onClose}
    >
      <Select
        label={t.delegation.post}
        allowDeselect={false}
        data={posts.map((p) => ({
          value: p.id,
          label: `${roleWord(t.roles, p.role)}, ${pick(p.unit.name, locale)}`,
        }))}
        value={postId}
        onChange={setPost}
      />
      <Select
        label={t.delegation.unit}
        searchable
        allowDeselect={false}
        data={units.map((u) => ({ value: u.code, label: pick(u.name, locale) }))}
        value={place}
        onChange={(code) => {
          setUnit(code);
          setReceiver(null);
        }}
      />
      <Select
        label={t.delegation.receiver}
        required
        withAsterisk={false}
        data={officers.filter((o) => o.id !== me.id).map((o) => ({ value: o.id, label: o.name }))}
        value={receiverId}
        onChange={setReceiver}
      />
      <DaysInput value={days} onChange={setDays} />
      {post?.role === 'leader' && (
        <Checkbox
          label={t.delegation.signing}
          description={t.delegation.signingHint}
          checked={signing}
          onChange={(event) => setSigning(event.currentTarget.checked)}
        />
      )}
      <TextInput
        label={t.delegation.basis}
        description={t.delegation.basisHint}
        required={signs}
        withAsterisk={false}
        maxLength={300}
        value={basis}
        onChange={(event) => setBasis(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
