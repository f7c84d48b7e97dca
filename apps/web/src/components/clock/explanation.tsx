import type { ExplanationLine, TimeUnit } from '../../api/types.js';
import { clockTime, numericDate, pick, shortDate, unitWord } from '../../i18n/format.js';
import { useLocale } from '../../i18n/locale.js';
import type { Locale } from '../../i18n/locale.js';
import { useText } from '../../i18n/use-text.js';
import { Scroller } from '../scroller.js';
import styles from './clock.module.css';
import { en } from './en.js';
import { lookOf } from './clock-model.js';
import { vi } from './vi.js';

interface Props {
  readonly lines: readonly ExplanationLine[];
  readonly unit?: TimeUnit;
}

/** The lines a citizen can check with a finger on a wall calendar; they add up. */
export function Explanation({ lines, unit }: Props) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const total = round(
    lines.filter((l) => l.unit === undefined).reduce((sum, l) => sum + l.counted, 0),
  );
  return (
    <Scroller label={t.why}>
      <table className={styles.lines}>
        <thead>
          <tr>
            <th scope="col">{t.period}</th>
            <th scope="col">{t.meaning}</th>
            <th scope="col" className={styles.number}>
              {t.counted}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={`${line.from}-${line.kind}`}>
              <td className={styles.span}>{spanWords(line, locale)}</td>
              <td>
                <i className={`${styles.dot} ${styles[lookOf(line)] ?? ''}`} aria-hidden="true" />
                {pick(line.text, locale)}
                {line.basis && <span className={styles.basis}>{pick(line.basis, locale)}</span>}
              </td>
              <td className={styles.number}>{line.counted === 0 ? '–' : amount(line, locale)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {t.total}
            </th>
            <td className={styles.number}>
              {format(total, locale)} {unit === undefined ? '' : unitWord(unit, locale)}
            </td>
          </tr>
        </tfoot>
      </table>
    </Scroller>
  );
}

/** Whole days are said as days; hours only where a line begins or ends inside one. */
function spanWords(line: ExplanationLine, locale: Locale): string {
  const from = Date.parse(line.from);
  const to = Date.parse(line.to);
  const ends = isMidnight(to) && to > from ? to - 1 : to;
  const sameDay = numericDate(from) === numericDate(ends);
  const start = isMidnight(from) ? '' : ` ${clockTime(from)}`;
  const end = isMidnight(to) ? '' : ` ${clockTime(to)}`;
  const day = shortDate(from, locale);
  if (!sameDay) return `${day}${start} – ${shortDate(ends, locale)}${end}`;
  if (start === '' && end === '') return day;
  return `${day},${start || ' 00:00'}–${end.trim() || '24:00'}`;
}

const isMidnight = (at: number): boolean => (at + 7 * 3_600_000) % 86_400_000 === 0;

function amount(line: ExplanationLine, locale: Locale): string {
  const said = format(round(line.counted), locale);
  return line.unit === undefined ? said : `${said} ${unitWord(line.unit, locale)}`;
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

function format(value: number, locale: Locale): string {
  return value.toLocaleString(locale === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: 3 });
}
