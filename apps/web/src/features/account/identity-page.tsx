import { Button, TextInput } from '@mantine/core';
import { IconDoor, IconMail } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useLocation, useRouter, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { homeOf, meQuery } from '../../api/session.js';
import { chooseDoor, requestAccess, waitingFor } from '../../api/sign-on.js';
import type { Waiting } from '../../api/sign-on.js';
import { usePageTitle } from '../../components/page-title.js';
import { Loading, State } from '../../components/states/states.js';
import { useText } from '../../i18n/use-text.js';
import { AccountForm, useRefusalWords } from './account-form.js';
import styles from './account.module.css';
import { en } from './en.js';
import { SecondStep } from './second-step.js';
import type { SecondStepOwed } from './second-step.js';
import { Fault } from './security/fault.js';
import { vi } from './vi.js';

/** Back from a provider with a name, and no door yet, or several. */
export function IdentityPage() {
  const t = useText({ vi, en }).signOn;
  usePageTitle(t.title);
  const { hash } = useLocation();
  const [token] = useState(hash);
  const query = useQuery({
    queryKey: ['sign-on', 'waiting', token],
    queryFn: () => waitingFor(token),
    enabled: token !== '',
    retry: false,
    staleTime: Infinity,
  });
  if (token === '' || query.isError) {
    const enter = (
      <Button component={Link} to="/login">
        {t.again}
      </Button>
    );
    return (
      <State page icon={<IconDoor stroke={1.4} />} title={t.overTitle} action={enter}>
        {t.over}
      </State>
    );
  }
  if (query.data === undefined) return <Loading lines={4} />;
  return query.data.doors.length > 0 ? (
    <Doors token={token} waiting={query.data} />
  ) : (
    <NoDoor token={token} waiting={query.data} />
  );
}

interface Props {
  readonly token: string;
  readonly waiting: Waiting;
}

function Doors({ token, waiting }: Props) {
  const t = useText({ vi, en }).signOn;
  const words = useRefusalWords();
  const client = useQueryClient();
  const router = useRouter();
  const { next } = useSearch({ from: '/open/identity' });
  const [owed, setOwed] = useState<SecondStepOwed | null>(null);
  const enter = async (): Promise<void> => {
    client.clear();
    const me = await client.fetchQuery(meQuery);
    router.history.push(next !== undefined && /^\/[^/\\]/.test(next) ? next : homeOf(me));
  };
  const choosing = useMutation({
    mutationFn: (accountId: string) => chooseDoor(token, accountId),
    onSuccess: async ({ challenge, methods }) => {
      if (challenge === undefined) await enter();
      else setOwed({ challenge, methods: methods ?? ['code'] });
    },
  });
  if (owed !== null) {
    const over = (): void => router.history.push('/login');
    return <SecondStep {...owed} onDone={enter} onOver={over} />;
  }
  return (
    <div className={styles.page}>
      <h1>{t.doorsTitle(waiting.name)}</h1>
      <p className="soft">{t.doorsLead}</p>
      {waiting.doors.map(({ accountId, name, organisation }) => (
        <Button
          key={accountId}
          variant="default"
          fullWidth
          loading={choosing.isPending && choosing.variables === accountId}
          onClick={() => choosing.mutate(accountId)}
        >
          {organisation ?? name}
        </Button>
      ))}
      <Fault>{words(choosing.error)}</Fault>
    </div>
  );
}

function NoDoor({ token, waiting }: Props) {
  const t = useText({ vi, en }).signOn;
  const words = useRefusalWords();
  const [taxCode, setTaxCode] = useState('');
  const asking = useMutation({ mutationFn: () => requestAccess(token, taxCode.trim()) });
  if (asking.isSuccess) {
    return (
      <State page icon={<IconMail stroke={1.4} />} title={t.askedTitle}>
        {t.asked}
      </State>
    );
  }
  return (
    <AccountForm
      title={t.noDoorTitle(waiting.name)}
      lead={t.noDoorLead}
      submit={t.ask}
      busy={asking.isPending}
      problem={words(asking.error)}
      onSubmit={() => asking.mutate()}
      after={
        <>
          <p>
            {t.haveAccount} <Link to="/login">{t.again}</Link>
          </p>
          <p>
            {t.noAccount} <Link to="/signup">{t.signup}</Link>
          </p>
        </>
      }
    >
      <TextInput
        label={t.taxCode}
        description={t.taxCodeHint}
        name="tax-code"
        inputMode="numeric"
        required
        pattern="\d{10}(-\d{3})?"
        value={taxCode}
        onChange={(event) => setTaxCode(event.currentTarget.value)}
      />
    </AccountForm>
  );
}
