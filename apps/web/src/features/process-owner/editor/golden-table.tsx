import { DateTimePicker } from '@mantine/dates';
import { Scroller } from '../../../components/scroller.js';
import { legalParts, pick, shortMoment } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from '../en.js';
import styles from '../process-owner.module.css';
import { vi } from '../vi.js';
import type { Draft } from './use-draft.js';

const wallClock = (at: string): string => {
  const p = legalParts(at);
  return `${p['year']}-${p['month']}-${p['day']} ${p['hour']}:${p['minute']}:00`;
};

/** Due dates counted by hand, beside those that this version gives. */
export function GoldenTable({ draft }: { readonly draft: Draft }) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const { golden } = draft.edit;
  return (
    <section>
      <h2>{t.golden}</h2>
      <p className="soft">{t.goldenLead}</p>
      <Scroller label={t.golden}>
        <table className={styles.steps}>
          <thead>
            <tr>
              <th scope="col">{t.goldenStart}</th>
              <th scope="col">{t.goldenDue}</th>
              <th scope="col">{t.goldenGives}</th>
            </tr>
          </thead>
          <tbody>
            {golden.map((row, i) => {
              const result = draft.check?.golden.find((g) => g.index === i);
              return (
                <tr
                  key={`${row.startAt} ${i}`}
                  className={result?.passes === false ? styles.faulty : ''}
                >
                  <th scope="row">
                    {shortMoment(row.startAt, locale)}
                    <div className="soft small">{formWords(row.form)}</div>
                  </th>
                  <td>
                    <DateTimePicker
                      aria-label={t.goldenAt(i + 1)}
                      size="sm"
                      className={styles.moment ?? ''}
                      disabled={!draft.editable}
                      valueFormat="HH:mm DD/MM/YYYY"
                      value={wallClock(row.dueAt)}
                      onChange={(value) => {
                        if (value === null) return;
                        const dueAt = `${value.slice(0, 10)}T${value.slice(11, 16)}:00+07:00`;
                        draft.change({
                          golden: golden.map((g, k) => (k === i ? { ...g, dueAt } : g)),
                        });
                      }}
                    />
                    <div className="soft small">{pick(row.note, locale)}</div>
                  </td>
                  <td className={result?.passes === false ? styles.late : ''}>
                    {result?.actual ? shortMoment(result.actual, locale) : '–'}
                    {result && <div className="small">{result.passes ? t.passes : t.differs}</div>}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Scroller>
    </section>
  );
}

/** `adjustment.case: court`: what the sample dossier says. */
function formWords(form: unknown, path = ''): string {
  if (typeof form !== 'object' || form === null) return `${path}: ${String(form)}`;
  return Object.entries(form)
    .map(([name, value]) => formWords(value, path === '' ? name : `${path}.${name}`))
    .join(', ');
}
