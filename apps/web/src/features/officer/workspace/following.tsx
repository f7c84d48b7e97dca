import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { dossierQuery } from '../../../api/dossiers.js';
import type { Dossier } from '../../../api/types.js';
import { followedQuery, setFollowing } from '../../../api/work.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from '../en.js';
import { vi } from '../vi.js';
import styles from './workspace.module.css';

interface Props {
  readonly dossier: Dossier;
  readonly code: string;
}

/** To hear of a dossier without having work on it. */
export function Following({ dossier, code }: Props) {
  const t = useText({ vi, en }).following;
  const client = useQueryClient();
  const follows = dossier.following === true;
  const changing = useMutation({
    mutationFn: () => setFollowing(code, !follows),
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: dossierQuery(code).queryKey }),
        client.invalidateQueries({ queryKey: followedQuery.queryKey }),
      ]),
    onError: () => notifications.show({ message: t.failed, color: 'gray' }),
  });
  return (
    <div className={styles.following}>
      <Button
        variant={follows ? 'light' : 'default'}
        size="sm"
        loading={changing.isPending}
        onClick={() => changing.mutate()}
      >
        {follows ? t.stop : t.start}
      </Button>
      <output className="soft small">{follows ? t.follows : t.hint}</output>
      <Link to="/following" className="small">
        {t.all}
      </Link>
    </div>
  );
}
