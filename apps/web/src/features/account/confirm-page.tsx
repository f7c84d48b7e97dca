import { Button } from '@mantine/core';
import { IconCircleCheck, IconMail } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { confirmEmail } from '../../api/account.js';
import { meQuery } from '../../api/session.js';
import { Problem } from '../../api/problem.js';
import { usePageTitle } from '../../components/page-title.js';
import { Failed, Loading, State } from '../../components/states/states.js';
import { useText } from '../../i18n/use-text.js';
import { en } from './en.js';
import { vi } from './vi.js';

export function ConfirmPage() {
  const { confirm: t, login } = useText({ vi, en });
  usePageTitle(t.title);
  const { token = '' } = useSearch({ from: '/open/confirm' });
  const client = useQueryClient();
  // A query rather than an effect: asked exactly once for a token, however often React renders.
  const query = useQuery({
    queryKey: ['confirm', token],
    queryFn: async () => {
      await confirmEmail(token);
      await client.invalidateQueries({ queryKey: meQuery.queryKey });
      return true;
    },
    enabled: token !== '',
    staleTime: Infinity,
    retry: false,
  });
  const enter = (
    <Button component={Link} to="/login">
      {login.submit}
    </Button>
  );
  const begin = (
    <Button component={Link} to="/my">
      {t.begin}
    </Button>
  );
  if (query.isSuccess) {
    return (
      <State icon={<IconCircleCheck stroke={1.4} />} title={t.doneTitle} action={begin}>
        {t.done}
      </State>
    );
  }
  const refused =
    query.error instanceof Problem && query.error.status >= 400 && query.error.status < 500;
  if (token === '' || refused) {
    return (
      <State icon={<IconMail stroke={1.4} />} title={t.stale} action={enter}>
        {t.staleBody}
      </State>
    );
  }
  if (query.isError) return <Failed error={query.error} onRetry={() => void query.refetch()} />;
  return <Loading lines={3} />;
}
