import { NativeSelect, SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { summaryQuery } from '../../../api/manage.js';
import { usePageTitle } from '../../../components/page-title.js';
import { QueryView } from '../../../components/states/query-view.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from '../en.js';
import { vi } from '../vi.js';
import { AtRisk } from './at-risk.js';
import styles from './board.module.css';
import { Months } from './months.js';
import { OnTime } from './on-time.js';
import { groupName, periodName, periodOf } from './period.js';
import { NobodyTook } from './unacknowledged.js';
import { WhereWaiting } from './where-waiting.js';

/** Three questions, each answered in a sentence before its numbers. */
export function BoardPage() {
  const t = useText({ vi, en });
  usePageTitle(t.title);
  const search: Record<string, string | undefined> = useSearch({ from: '/office/manager/manage' });
  const navigate = useNavigate();
  const [now] = useState(Date.now);
  const chosen = periodName(search['period']);
  const groupBy = groupName(search['by']);
  const period = periodOf(chosen, now);
  const query = useQuery(summaryQuery(groupBy, period));
  const set = (change: Record<string, string>): void =>
    void navigate({
      to: '/manage',
      search: { period: chosen, by: groupBy, ...change },
      replace: true,
    });
  return (
    <div className={styles.page}>
      <section className={styles.question}>
        <div className="spread">
          <h1>{t.title}</h1>
          <div className="row no-print">
            <NativeSelect
              size="sm"
              aria-label={t.period}
              value={chosen}
              data={Object.entries(t.periods).map(([value, label]) => ({ value, label }))}
              onChange={(event) => set({ period: event.currentTarget.value })}
            />
            <SegmentedControl
              size="sm"
              aria-label={t.by}
              value={groupBy}
              data={Object.entries(t.group).map(([value, label]) => ({ value, label }))}
              onChange={(by) => set({ by })}
            />
          </div>
        </div>
        <QueryView query={query} lines={8}>
          {(summary) => <OnTime rows={summary.items} groupBy={groupBy} period={period} />}
        </QueryView>
      </section>
      <Months period={period} />
      <WhereWaiting by="unit" period={period} />
      <WhereWaiting by="step" period={period} />
      <AtRisk />
      <NobodyTook />
    </div>
  );
}
