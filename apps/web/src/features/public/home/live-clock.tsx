import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { deadlineQuery } from '../../../api/public.js';
import type { DeadlineRequest } from '../../../api/public.js';
import { Clock } from '../../../components/clock/clock.js';
import { limitWords } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from './en.js';
import { vi } from './vi.js';

const LIMIT = { amount: 17, unit: 'working-day' } as const;

/** The promise of the house, made for this very minute: what 17 working days from now means. */
export function LiveClock() {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const [request] = useState<DeadlineRequest>(() => ({ startAt: thisMinute(), ...LIMIT }));
  const answer = useQuery(deadlineQuery(request)).data;
  if (answer === undefined) return null;
  return (
    <section className="stack">
      <h2>{t.filedToday(limitWords(LIMIT, locale))}</h2>
      <Clock
        explanation={answer.explanation}
        dueAt={answer.dueAt}
        unit={LIMIT.unit}
        provisional={answer.provisional}
        still
      />
      <p className="soft">{t.filedBody}</p>
      <Link to="/calculator">{t.calculator}</Link>
    </section>
  );
}

function thisMinute(): string {
  return new Date(Math.floor(Date.now() / 60_000) * 60_000).toISOString();
}
