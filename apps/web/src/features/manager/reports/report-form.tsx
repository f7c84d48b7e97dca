import { Button, NativeSelect } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { askForReport, reportsQuery } from '../../../api/exports.js';
import type { NewReport } from '../../../api/exports.js';
import { detailOf } from '../../../api/problem.js';
import { FilterDate } from '../../../components/filter-date.js';
import { isoDay } from '../../../i18n/format.js';
import { useText } from '../../../i18n/use-text.js';
import styles from '../../rules/rules.module.css';
import { en } from './en.js';
import { vi } from './vi.js';

const KINDS = ['register', 'dossiers', 'summary'] as const;
const GROUPS = ['procedure', 'unit', 'step', 'officer', 'month'] as const;

/** Which report, of which days. */
export function ReportForm() {
  const t = useText({ vi, en });
  const client = useQueryClient();
  const [kind, setKind] = useState<NewReport['kind']>('register');
  const [groupBy, setGroupBy] = useState<(typeof GROUPS)[number]>('procedure');
  const [now] = useState(Date.now);
  const [from, setFrom] = useState<string | null>(`${isoDay(now).slice(0, 4)}-01-01`);
  const [to, setTo] = useState<string | null>(isoDay(now));
  const asking = useMutation({
    mutationFn: (body: NewReport) => askForReport(body),
    onSuccess: () => client.resetQueries({ queryKey: reportsQuery.queryKey }),
  });
  const isReady = from !== null && to !== null && from <= to;
  return (
    <form
      className="stack no-print"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isReady) return;
        const by = kind === 'summary' ? groupBy : 'procedure';
        asking.mutate({ kind, filter: { from, to, groupBy: by } });
      }}
    >
      <div className={styles.pair}>
        <NativeSelect
          label={t.kind}
          value={kind}
          data={KINDS.map((value) => ({ value, label: t.kinds[value] }))}
          onChange={(event) =>
            setKind(KINDS.find((k) => k === event.currentTarget.value) ?? 'register')
          }
        />
        {kind === 'summary' && (
          <NativeSelect
            label={t.by}
            value={groupBy}
            data={GROUPS.map((value) => ({ value, label: t.groups[value] }))}
            onChange={(event) =>
              setGroupBy(GROUPS.find((g) => g === event.currentTarget.value) ?? 'procedure')
            }
          />
        )}
        <FilterDate label={t.from} value={from} max={to} onChange={setFrom} />
        <FilterDate label={t.to} value={to} min={from} onChange={setTo} />
      </div>
      {asking.error !== null && (
        <p role="alert" className={styles.alert}>
          {detailOf(asking.error, t.failed)}
        </p>
      )}
      <div>
        <Button type="submit" disabled={!isReady} loading={asking.isPending}>
          {t.make}
        </Button>
      </div>
    </form>
  );
}
