import { Button, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { clearRule, rulesQuery } from '../../../../api/notification-desk.js';
import type { EventRule, RuleDeparture, RuleList } from '../../../../api/notification-desk.js';
import { allProceduresQuery } from '../../../../api/public.js';
import { detailOf } from '../../../../api/problem.js';
import { Scroller } from '../../../../components/scroller.js';
import { QueryView } from '../../../../components/states/query-view.js';
import { pick } from '../../../../i18n/format.js';
import { useLocale } from '../../../../i18n/locale.js';
import { useText } from '../../../../i18n/use-text.js';
import styles from '../../../rules/rules.module.css';
import { en } from '../en.js';
import { vi } from '../vi.js';
import { DepartureDialog } from './departure-dialog.js';
import { eventWords } from './event-words.js';
import { useDepartureWords } from './use-departure-words.js';

/** Who is told about what; and where one procedure departs from it. */
export function Rules() {
  const t = useText({ vi, en });
  const query = useQuery(rulesQuery);
  const [setting, setSetting] = useState<string | null>(null);
  return (
    <section className="stack">
      <h2>{t.tabs.rules}</h2>
      <p className="soft">{t.rulesLead}</p>
      <QueryView query={query} lines={8}>
        {(list) => (
          <>
            <Departures list={list} />
            <AllRules rules={list.rules} onDepart={setSetting} />
          </>
        )}
      </QueryView>
      {setting !== null && <DepartureDialog kind={setting} onClose={() => setSetting(null)} />}
    </section>
  );
}

function Departures({ list }: { readonly list: RuleList }) {
  const t = useText({ vi, en });
  return (
    <section>
      <h3>{t.departures}</h3>
      {list.items.length === 0 && <p className="soft">{t.departuresNone}</p>}
      <ul className="plain-list">
        {list.items.map((item) => (
          <Departure key={`${item.procedure} ${item.kind}`} item={item} />
        ))}
      </ul>
    </section>
  );
}

function Departure({ item }: { readonly item: RuleDeparture }) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const client = useQueryClient();
  const words = useDepartureWords();
  const procedures = useQuery(allProceduresQuery).data?.items ?? [];
  const name = pick(procedures.find((p) => p.code === item.procedure)?.name, locale);
  const clearing = useMutation({
    mutationFn: () => clearRule(item.procedure, item.kind),
    onSuccess: () => {
      notifications.show({ message: t.cleared });
      return client.invalidateQueries({ queryKey: rulesQuery.queryKey });
    },
    onError: (error) =>
      notifications.show({
        message: detailOf(error, t.failed),
        color: 'gray',
      }),
  });
  return (
    <li className={styles.item}>
      <div>
        <span className={styles.code}>{item.procedure}</span> {name}
        <p>
          {eventWords(t.events, item.kind)}: {words(item.override)}
        </p>
      </div>
      <Button
        variant="light"
        size="sm"
        loading={clearing.isPending}
        aria-label={`${t.reset}: ${item.procedure}, ${eventWords(t.events, item.kind)}`}
        onClick={() => clearing.mutate()}
      >
        {t.reset}
      </Button>
    </li>
  );
}

interface AllProps {
  readonly rules: readonly EventRule[];
  readonly onDepart: (kind: string) => void;
}

function AllRules({ rules, onDepart }: AllProps) {
  const t = useText({ vi, en });
  const [typed, setTyped] = useState('');
  const fits = ({ kind }: EventRule): boolean =>
    `${kind} ${eventWords(t.events, kind)}`.toLowerCase().includes(typed.trim().toLowerCase());
  const shown = rules.filter(fits);
  return (
    <section className="stack">
      <h3>{t.defaults}</h3>
      <TextInput
        type="search"
        label={t.searchRule}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Scroller label={t.defaults}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t.event}</th>
              <th scope="col">{t.whoHow}</th>
              <th scope="col">{t.departure}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((rule) => (
              <tr key={rule.kind}>
                <th scope="row">{eventWords(t.events, rule.kind)}</th>
                <td>
                  <Told rule={rule} />
                </td>
                <td>
                  {rule.told.length > 0 && (
                    <Button
                      variant="subtle"
                      size="compact-sm"
                      aria-label={`${t.depart}: ${eventWords(t.events, rule.kind)}`}
                      onClick={() => onDepart(rule.kind)}
                    >
                      {t.depart}
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
    </section>
  );
}

function Told({ rule }: { readonly rule: EventRule }) {
  const t = useText({ vi, en });
  const silences: Readonly<Record<string, string>> = t.silences;
  if (rule.told.length === 0) {
    return (
      <span className="soft">
        {t.silent}
        {silences[rule.kind] && `: ${silences[rule.kind]}`}
      </span>
    );
  }
  const channels: Readonly<Record<string, string>> = t.channels;
  return (
    <ul className="plain-list">
      {rule.told.map((told) => (
        <li key={told.audience}>
          {t.audiences[told.audience]}:{' '}
          {told.channels.map((channel) => channels[channel] ?? channel).join(', ')}
          {told.urgent && ` (${t.atOnce})`}
        </li>
      ))}
    </ul>
  );
}
