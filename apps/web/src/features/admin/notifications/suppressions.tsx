import { Button, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import {
  liftedQuery,
  liftSuppression,
  SUPPRESSIONS,
  suppressionsQuery,
} from '../../../api/notification-desk.js';
import type { Suppression } from '../../../api/notification-desk.js';
import { detailOf } from '../../../api/problem.js';
import { MoreButton } from '../../../components/more-button.js';
import { Failed, Loading } from '../../../components/states/states.js';
import { shortMoment } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { Dialog } from '../../../components/dialog/dialog.js';
import { useText } from '../../../i18n/use-text.js';
import styles from '../../rules/rules.module.css';
import { en } from './en.js';
import { vi } from './vi.js';

const LEAST = 5;

/** Addresses that nothing is sent to, and those that were lifted, with who and why. */
export function Suppressions() {
  const t = useText({ vi, en });
  const query = useInfiniteQuery(suppressionsQuery);
  const items = query.data?.pages.flatMap((page) => page.items);
  const [chosen, setChosen] = useState<Suppression | null>(null);
  return (
    <section className="stack">
      <h2>{t.tabs.suppressions}</h2>
      <p className="soft">{t.suppressionsLead}</p>
      {query.isPending && <Loading lines={4} />}
      {query.isError && items === undefined && (
        <Failed error={query.error} onRetry={() => void query.refetch()} />
      )}
      {items?.length === 0 && <p>{t.suppressionsNone}</p>}
      <ul className="plain-list">
        {items?.map((item) => (
          <Entry key={`${item.channel} ${item.address}`} item={item}>
            <Button variant="light" size="sm" onClick={() => setChosen(item)}>
              {t.lift}
              <span className="visually-hidden">: {item.address}</span>
            </Button>
          </Entry>
        ))}
      </ul>
      <MoreButton query={query} />
      <LiftedOnes />
      {chosen !== null && <LiftDialog item={chosen} onClose={() => setChosen(null)} />}
    </section>
  );
}

function LiftedOnes() {
  const t = useText({ vi, en });
  const query = useInfiniteQuery(liftedQuery);
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  if (items.length === 0) return null;
  return (
    <>
      <h3>{t.lifted}</h3>
      <ul className="plain-list">
        {items.map((item) => (
          <Lifted key={`${item.liftedAt} ${item.address}`} item={item} />
        ))}
      </ul>
      <MoreButton query={query} />
    </>
  );
}

interface EntryProps {
  readonly item: Suppression;
  readonly children?: ReactNode;
}

function Entry({ item, children }: EntryProps) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const channels: Readonly<Record<string, string>> = t.channels;
  return (
    <li className={styles.item}>
      <div>
        <strong>{item.address}</strong>
        <p className="soft small">
          {channels[item.channel] ?? item.channel}, {t.since(shortMoment(item.since, locale))}:{' '}
          {item.reason}
        </p>
      </div>
      {children}
    </li>
  );
}

function Lifted({
  item,
}: {
  readonly item: Suppression & { liftedAt: string; liftedBy: string; why: string };
}) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  return (
    <Entry item={item}>
      <p className="small">
        {t.liftedBy(item.liftedBy, shortMoment(item.liftedAt, locale))}: {item.why}
      </p>
    </Entry>
  );
}

interface DialogProps {
  readonly item: Suppression;
  readonly onClose: () => void;
}

function LiftDialog({ item, onClose }: DialogProps) {
  const t = useText({ vi, en });
  const client = useQueryClient();
  const [why, setWhy] = useState('');
  const lifting = useMutation({
    mutationFn: () =>
      liftSuppression({ channel: item.channel, address: item.address, why: why.trim() }),
    onSuccess: () => {
      notifications.show({ message: t.liftedNow });
      onClose();
      return client.invalidateQueries({ queryKey: SUPPRESSIONS });
    },
  });
  const ready = why.trim().length >= LEAST;
  return (
    <Dialog onClose={onClose} title={`${t.lift}: ${item.address}`}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) lifting.mutate();
        }}
      >
        <p>{t.liftMeans}</p>
        <TextInput
          label={t.why}
          description={t.whyHint}
          data-autofocus
          maxLength={300}
          value={why}
          onChange={(event) => setWhy(event.currentTarget.value)}
        />
        {lifting.error !== null && (
          <p role="alert" className={styles.alert}>
            {detailOf(lifting.error, t.failed)}
          </p>
        )}
        <div className="row">
          <Button type="submit" disabled={!ready} loading={lifting.isPending}>
            {t.lift}
          </Button>
          <Button variant="subtle" onClick={onClose}>
            {t.cancel}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
