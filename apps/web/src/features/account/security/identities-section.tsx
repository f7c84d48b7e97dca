import { Button, Group } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMe } from '../../../api/session.js';
import { identitiesQuery, link, providersQuery, unlink } from '../../../api/sign-on.js';
import { momentWords, pick } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import { useRefusalWords } from '../account-form.js';
import { en } from './en.js';
import { Fault } from './fault.js';
import styles from './security.module.css';
import { vi } from './vi.js';

/** Identities of elsewhere that open this account; nothing where no provider is connected. */
export function IdentitiesSection() {
  const t = useText({ vi, en }).identities;
  const { locale } = useLocale();
  const words = useRefusalWords();
  const client = useQueryClient();
  const kind = useMe()?.kind;
  const { data: providers = [] } = useQuery(providersQuery);
  const mine = providers.filter(({ audience }) => audience === kind);
  const { data: linked = [] } = useQuery({ ...identitiesQuery, enabled: mine.length > 0 });
  const linking = useMutation({ mutationFn: link });
  const unlinking = useMutation({
    mutationFn: unlink,
    onSuccess: () => client.invalidateQueries({ queryKey: ['me'] }),
  });
  if (mine.length === 0) return null;
  const labelOf = (key: string): string => {
    const found = mine.find((one) => one.key === key);
    return found ? pick(found.label, locale) : key;
  };
  return (
    <section className={styles.section}>
      <h2>{t.title}</h2>
      <p className="soft">{t.lead}</p>
      {linked.length > 0 && (
        <ul className={`plain-list ${styles.sessions}`}>
          {linked.map(({ id, provider, name, linkedAt }) => (
            <li key={id} className={styles.session}>
              <div>
                <p>
                  <strong>{labelOf(provider)}</strong> · {name}
                </p>
                {linkedAt !== null && (
                  <p className="soft small">{t.linked(momentWords(linkedAt, locale))}</p>
                )}
              </div>
              <Button
                variant="subtle"
                size="compact-sm"
                loading={unlinking.isPending && unlinking.variables === id}
                onClick={() => unlinking.mutate(id)}
                aria-label={t.unlinkOf(labelOf(provider))}
              >
                {t.unlink}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Fault>{words(linking.error ?? unlinking.error)}</Fault>
      <Group gap="sm">
        {mine.map(({ key }) => (
          <Button
            key={key}
            variant="light"
            loading={linking.isPending && linking.variables === key}
            onClick={() => linking.mutate(key)}
          >
            {t.link(labelOf(key))}
          </Button>
        ))}
      </Group>
    </section>
  );
}
