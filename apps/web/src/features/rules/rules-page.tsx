import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { yearQuery } from '../../api/rules.js';
import type { YearCalendar } from '../../api/rules.js';
import { usePageTitle } from '../../components/page-title.js';
import { Provisional } from '../../components/provisional/provisional.js';
import { QueryView } from '../../components/states/query-view.js';
import { dateWords, pick } from '../../i18n/format.js';
import { useLocale } from '../../i18n/locale.js';
import { useText } from '../../i18n/use-text.js';
import { Changes } from './changes.js';
import { en } from './en.js';
import { Followers } from './year/followers.js';
import styles from './rules.module.css';
import { vi } from './vi.js';
import { DayList, WeekHours } from './year/day-list.js';
import { Pending } from './year/pending.js';
import { YearView } from './year/year-view.js';

/** By which days and hours time is counted this year, and every change of that. */
export function RulesPage() {
  const t = useText({ vi, en });
  usePageTitle(t.title);
  const search: Record<string, string> = useSearch({ from: '/office/rules-room/rules' });
  const year = search['year'] === undefined ? undefined : Number(search['year']);
  const query = useQuery(yearQuery(year, search['calendar'] ?? ''));
  return (
    <div className={styles.page}>
      <div className="spread">
        <h1>{t.title}</h1>
        <Button component={Link} to="/rules/new">
          {t.propose}
        </Button>
      </div>
      <p className="soft">{t.lead}</p>
      <Changes />
      <QueryView query={query} lines={10}>
        {(calendar) => <Year calendar={calendar} />}
      </QueryView>
    </div>
  );
}

function Year({ calendar }: { readonly calendar: YearCalendar }) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const navigate = useNavigate();
  const show = (change: { year?: string; calendar?: string }): void =>
    void navigate({
      to: '/rules',
      search: { year: String(calendar.year), calendar: calendar.code, ...change },
      replace: true,
      resetScroll: false,
    });
  return (
    <>
      <section className="stack">
        <div className="spread">
          <h2>{t.yearTitle(calendar.year)}</h2>
          <div className="row no-print">
            {calendar.calendars.length > 1 && (
              <NativeSelect
                size="sm"
                aria-label={t.calendar}
                value={calendar.code}
                data={calendar.calendars.map((c) => ({
                  value: c.code,
                  label: pick(c.name, locale),
                }))}
                onChange={(event) => show({ calendar: event.currentTarget.value })}
              />
            )}
            <NativeSelect
              size="sm"
              aria-label={t.year}
              value={String(calendar.year)}
              data={calendar.years.map(String)}
              onChange={(event) => show({ year: event.currentTarget.value })}
            />
          </div>
        </div>
        <p className="soft small">
          {pick(calendar.name, locale)} · {t.version(calendar.version)} ·{' '}
          {t.fromDay(dateWords(calendar.effectiveFrom, locale))}
        </p>
        <Followers calendar={calendar} />
        {calendar.announced ? (
          <p>{t.announced}</p>
        ) : (
          <p>
            <Provisional /> {t.notAnnounced(calendar.year)}
          </p>
        )}
        <YearView calendar={calendar} />
      </section>
      <DayList calendar={calendar} />
      <Pending calendar={calendar} />
      <WeekHours calendar={calendar} />
    </>
  );
}
