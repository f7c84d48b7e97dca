import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { deadlineQuery } from '../../../api/public.js';
import type { TimeLimit } from '../../../api/types.js';
import { Clock } from '../../../components/clock/clock.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from './en.js';
import { vi } from './vi.js';

/** What the limit means on today's calendar. */
export function SheetClock({ limit }: { readonly limit: TimeLimit }) {
  const t = useText({ vi, en });
  const [startAt] = useState(() =>
    new Date(Math.floor(Date.now() / 60_000) * 60_000).toISOString(),
  );
  const answer = useQuery(deadlineQuery({ startAt, unit: limit.unit, amount: limit.amount })).data;
  if (answer === undefined) return null;
  return (
    <section className="stack no-print">
      <h2>{t.clockTitle}</h2>
      <Clock
        explanation={answer.explanation}
        dueAt={answer.dueAt}
        unit={limit.unit}
        provisional={answer.provisional}
        still
      />
    </section>
  );
}
