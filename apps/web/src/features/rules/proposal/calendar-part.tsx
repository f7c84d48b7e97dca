import { CloseButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { unitsQuery } from '../../../api/work.js';
import { dateWords, pick } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from '../en.js';
import styles from '../rules.module.css';
import { vi } from '../vi.js';
import { useWeekWords } from '../year/use-week-words.js';
import { AddForm } from './add-form.js';
import { added, isEmpty, without } from './draft.js';
import type { CalendarDraft } from './draft.js';
import { WhichCalendar } from './which-calendar.js';
import type { Which } from './which-calendar.js';

interface Props {
  readonly which: Which;
  readonly draft: CalendarDraft;
  readonly onWhich: (which: Which) => void;
  readonly onChange: (draft: CalendarDraft) => void;
}

/** Things are added one by one; what has been added is read back as a sentence. */
export function CalendarPart({ which, draft, onWhich, onChange }: Props) {
  const t = useText({ vi, en });
  const entries = useEntries(draft);
  return (
    <>
      <WhichCalendar which={which} onChange={onWhich} />
      <AddForm calendar={which.code} onAdd={(more) => onChange(added(draft, more))} />
      {!isEmpty(draft) && (
        <section>
          <h2>{t.inProposal}</h2>
          <ul className="plain-list">
            {entries.map(({ part, at, words }) => (
              <li key={`${part} ${at}`} className={styles.entry}>
                <span>{words}</span>
                <CloseButton
                  aria-label={`${t.takeOut}: ${words}`}
                  onClick={() => onChange(without(draft, part, at))}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

interface Entry {
  readonly part: keyof CalendarDraft;
  readonly at: number;
  readonly words: string;
}

function useEntries(draft: CalendarDraft): Entry[] {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const week = useWeekWords();
  const units = useQuery(unitsQuery).data ?? [];
  const unitOf = (code: string): string =>
    pick(units.find((u) => u.code === code)?.name, locale) || code;
  const day = (date: string): string => dateWords(date, locale);
  const { says, kinds } = t;
  const of = (part: keyof CalendarDraft, sentences: readonly string[]): Entry[] =>
    sentences.map((words, at) => ({ part, at, words }));
  return [
    ...of('announce', draft.announce.map(says.announce)),
    ...of(
      'days',
      draft.days.map((d) => says.day(day(d.date), kinds[d.kind], pick(d.name, locale))),
    ),
    ...of(
      'removeDays',
      draft.removeDays.map((date) => says.removeDay(day(date))),
    ),
    ...of(
      'unitDays',
      draft.unitDays.map((d) =>
        says.unitDay(unitOf(d.unit), day(d.date), kinds[d.kind], pick(d.name, locale)),
      ),
    ),
    ...of(
      'removeUnitDays',
      draft.removeUnitDays.map((d) => says.removeUnitDay(unitOf(d.unit), day(d.date))),
    ),
    ...of(
      'weeks',
      draft.weeks.map((w) => says.week(day(w.effectiveFrom), week(w.hours))),
    ),
    ...of(
      'units',
      draft.units.map((code) => says.units(unitOf(code))),
    ),
  ];
}
