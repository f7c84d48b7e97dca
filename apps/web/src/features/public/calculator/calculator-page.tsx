import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Problem } from '../../../api/problem.js';
import { deadlineQuery } from '../../../api/public.js';
import type { DeadlineAnswer, TimeUnit } from '../../../api/types.js';
import { Clock } from '../../../components/clock/clock.js';
import { Provisional } from '../../../components/provisional/provisional.js';
import { usePageTitle } from '../../../components/page-title.js';
import { Failed, Loading } from '../../../components/states/states.js';
import { legalParts, momentWords } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import { CalculatorForm } from './calculator-form.js';
import styles from './calculator.module.css';
import { en } from './en.js';
import { requestOf } from './request.js';
import type { Inputs } from './request.js';
import { vi } from './vi.js';

export function CalculatorPage() {
  const t = useText({ vi, en });
  usePageTitle(t.title);
  const [inputs, setInputs] = useState<Inputs>(beginning);
  const [asked] = useDebouncedValue(inputs, 150);
  const query = useQuery(deadlineQuery(requestOf(asked)));
  const refused =
    query.error instanceof Problem && query.error.status < 500 && query.error.status > 0;
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1>{t.title}</h1>
        <p className="soft">{t.lead}</p>
      </div>
      <CalculatorForm inputs={inputs} onChange={setInputs} />
      <section className={styles.answer} aria-live="polite" aria-busy={query.isFetching}>
        {refused && <Refusal problem={query.error as Problem} />}
        {query.isError && !refused && (
          <Failed error={query.error} onRetry={() => void query.refetch()} />
        )}
        {!query.isError && query.data === undefined && <Loading />}
        {!query.isError && query.data !== undefined && (
          <Answer answer={query.data} unit={asked.unit} />
        )}
      </section>
    </div>
  );
}

function Refusal({ problem }: { readonly problem: Problem }) {
  const t = useText({ vi, en });
  return (
    <div className="stack">
      <h2>{t.wrong}</h2>
      <p>{problem.detail ?? problem.title}</p>
    </div>
  );
}

function Answer({ answer, unit }: { readonly answer: DeadlineAnswer; readonly unit: TimeUnit }) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  return (
    <div className="stack">
      <div>
        <h2 className="soft">{answer.dueAt === null ? t.paused : t.answer}</h2>
        {answer.dueAt !== null && (
          <p className={styles.due}>
            <time dateTime={answer.dueAt}>{momentWords(answer.dueAt, locale)}</time>{' '}
            {answer.provisional && <Provisional />}
          </p>
        )}
      </div>
      {answer.outcome === 'extension-rejected' && <p>{t.rejected}</p>}
      <p className="soft">{t.effective(momentWords(answer.effectiveStartAt, locale))}</p>
      <Clock
        explanation={answer.explanation}
        dueAt={answer.dueAt}
        unit={unit}
        provisional={answer.provisional}
        still
        open={window.matchMedia('(min-width: 56rem)').matches}
        wordless
      />
    </div>
  );
}

function beginning(): Inputs {
  const p = legalParts(Date.now());
  const two = (value: string | undefined): string => (value ?? '').padStart(2, '0');
  return {
    start: {
      date: `${p['year']}-${two(p['month'])}-${two(p['day'])}`,
      time: `${two(p['hour'])}:${two(p['minute'])}`,
    },
    unit: 'working-day',
    amount: 17,
    pauses: [],
    extension: 0,
    policy: {},
  };
}
