import { Button, Group } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMe } from '../../../api/session.js';
import { accessQuery, decideAccess, revokeAccess } from '../../../api/sign-on.js';
import type { OrganisationAccess } from '../../../api/sign-on.js';
import { momentWords } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import { useRefusalWords } from '../account-form.js';
import { en } from './en.js';
import { Fault } from './fault.js';
import styles from './security.module.css';
import { vi } from './vi.js';

/** Who asks to act for the organisation of this account, and who does. */
export function AccessSection() {
  const t = useText({ vi, en }).access;
  const { data = [] } = useQuery({ ...accessQuery, enabled: useMe()?.kind === 'investor' });
  if (data.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2>{t.title}</h2>
      <p className="soft">{t.lead}</p>
      <ul className={`plain-list ${styles.sessions}`}>
        {data.map((access) => (
          <AccessRow key={access.id} access={access} />
        ))}
      </ul>
    </section>
  );
}

function AccessRow({ access }: { readonly access: OrganisationAccess }) {
  const t = useText({ vi, en }).access;
  const { locale } = useLocale();
  const words = useRefusalWords();
  const client = useQueryClient();
  const acting = useMutation({
    mutationFn: (act: 'approve' | 'refuse' | 'revoke') =>
      act === 'revoke' ? revokeAccess(access.id) : decideAccess(access.id, act === 'approve'),
    onSettled: () => client.invalidateQueries({ queryKey: accessQuery.queryKey }),
  });
  const isAsked = access.state === 'requested';
  const when = momentWords(access.from ?? access.requestedAt, locale);
  const until = access.to === null ? '' : ` ${t.until(momentWords(access.to, locale))}`;
  return (
    <li className={styles.session}>
      <div>
        <p>
          <strong>{access.person}</strong>
        </p>
        <p className="soft small">{isAsked ? t.asked(when) : `${t.since(when)}${until}`}</p>
        <Fault>{words(acting.error)}</Fault>
      </div>
      <Group gap={4} wrap="nowrap">
        {(isAsked ? (['approve', 'refuse'] as const) : (['revoke'] as const)).map((act) => (
          <Button
            key={act}
            size="compact-sm"
            variant={act === 'approve' ? 'light' : 'subtle'}
            loading={acting.isPending && acting.variables === act}
            onClick={() => acting.mutate(act)}
            aria-label={`${t[act]}: ${access.person}`}
          >
            {t[act]}
          </Button>
        ))}
      </Group>
    </li>
  );
}
