import { shortMoment, shortTime } from '../../i18n/format.js';
import { useLocale } from '../../i18n/locale.js';
import { useText } from '../../i18n/use-text.js';
import { Provisional } from '../provisional/provisional.js';
import styles from './clock.module.css';
import { en } from './en.js';
import { useNow } from './use-now.js';
import { vi } from './vi.js';

interface Props {
  readonly dueAt: string | null;
  /** As the calendar that counted the date has it. */
  readonly provisional?: boolean;
  readonly since?: string | null;
  readonly remainingMinutes?: number | null;
  /** Full length of the time given, in working minutes, when known. */
  readonly totalMinutes?: number | null;
}

/** The clock in miniature, for rows: how much is left, when it ends, and red only when it is late. */
export function MiniClock({
  dueAt,
  provisional = false,
  since,
  remainingMinutes,
  totalMinutes,
}: Props) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const now = useNow();
  if (dueAt === null) return <span className="soft small">{t.pausedShort}</span>;
  const due = Date.parse(dueAt);
  const left = remainingMinutes ?? null;
  const late = left === null ? now > due : left < 0;
  const used = usedShare(left, totalMinutes ?? null, since ?? null, due, now);
  return (
    <span className={styles.miniWrap}>
      <span className={styles.track} aria-hidden="true">
        <span
          className={late ? styles.trackLate : styles.trackUsed}
          style={{ width: `${late ? 100 : used}%` }}
        />
      </span>
      <span className={late ? styles.miniLate : styles.miniWords}>
        {left !== null && (
          <>
            {late ? t.lateShort(shortTime(left, locale)) : t.leftShort(shortTime(left, locale))}{' '}
            ·{' '}
          </>
        )}
        <time dateTime={dueAt}>{shortMoment(dueAt, locale)}</time>
        {!late && provisional && (
          <>
            {' '}
            <Provisional />
          </>
        )}
      </span>
    </span>
  );
}

function usedShare(
  left: number | null,
  total: number | null,
  since: string | null,
  due: number,
  now: number,
): number {
  if (left !== null && total !== null && total > 0) return clamp(100 - (left / total) * 100);
  if (since !== null)
    return clamp(((now - Date.parse(since)) / Math.max(1, due - Date.parse(since))) * 100);
  // Without a known length: five working days fill the bar.
  return left === null ? 0 : clamp(100 - (left / 2400) * 100);
}

const clamp = (value: number): number => Math.min(100, Math.max(3, value));
