import { useId, useState } from 'react';
import type { ExplanationLine, TimeUnit } from '../../api/types.js';
import { clockTime, momentWords, readsAbroad, shortDate, workingTime } from '../../i18n/format.js';
import { useLocale } from '../../i18n/locale.js';
import type { Locale } from '../../i18n/locale.js';
import { useText } from '../../i18n/use-text.js';
import type { Same } from '../../i18n/use-text.js';
import { ClockBar } from './clock-bar.js';
import { ClockLegend } from './clock-legend.js';
import { modelOf, place } from './clock-model.js';
import type { ClockModel } from './clock-model.js';
import styles from './clock.module.css';
import { en } from './en.js';
import { Explanation } from './explanation.js';
import { useNow } from './use-now.js';
import { vi } from './vi.js';

export interface ClockProps {
  readonly explanation: readonly ExplanationLine[];
  readonly dueAt: string | null;
  readonly unit?: TimeUnit;
  readonly remainingMinutes?: number | null;
  readonly provisional?: boolean;
  /** Set when the clock has come to rest (decided, withdrawn…): drawn until then, no needle. */
  readonly restedAt?: string | null;
  /** A calculation has no "now": no needle and nothing gone by. */
  readonly still?: boolean;
  readonly open?: boolean;
  /** The page says the due date itself, in larger letters. */
  readonly wordless?: boolean;
}

/** Bar, words beneath, and the lines that prove them. The same everywhere. */
export function Clock(props: ClockProps) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const [shown, show] = useState(props.open ?? false);
  const id = useId();
  const present = useNow();
  const still = props.still ?? false;
  const rested = props.restedAt ?? null;
  const now = still ? 0 : rested === null ? present : Date.parse(rested);
  const model = modelOf({ explanation: props.explanation, dueAt: props.dueAt, now });
  const words = sentence(props, now, t, locale);
  return (
    <figure className={styles.clock} aria-label={t.label}>
      {model !== null && (
        <>
          <Ends model={model} t={t} locale={locale} />
          <ClockBar model={model} resting={still || rested !== null} />
          <ClockLegend model={model} still={still} />
        </>
      )}
      <figcaption className={styles.words}>
        {props.wordless !== true && (
          <span className={words.late ? styles.lateWords : undefined}>{words.text}</span>
        )}
        {readsAbroad() && <span className="soft"> ({t.vietnamTime})</span>}
        {props.provisional === true && <span className={styles.provisional}> {t.provisional}</span>}
      </figcaption>
      {props.explanation.length > 0 && (
        <>
          <button
            type="button"
            className={`${styles.why} no-print`}
            aria-expanded={shown}
            aria-controls={id}
            onClick={() => show(!shown)}
          >
            {t.why}
          </button>
          <div id={id} hidden={!shown}>
            <Explanation
              lines={props.explanation}
              {...(props.unit !== undefined && { unit: props.unit })}
            />
          </div>
        </>
      )}
    </figure>
  );
}

/** The flag stands over its day; where the words would meet those of the start, a line lower. */
function flagAt(percent: number) {
  if (percent < 55) {
    return {
      className: `${styles.flag} ${styles.flagLower}`,
      style: { left: `min(${percent}%, 100% - 13rem)` },
    };
  }
  return {
    className: percent < 90 ? `${styles.flag} ${styles.flagInside}` : styles.flag,
    style: { right: `${100 - percent}%` },
  };
}

function Ends({ model, t, locale }: { model: ClockModel; t: Same<typeof vi>; locale: Locale }) {
  const due = model.due;
  return (
    <div className={styles.ends}>
      <span>
        {t.start} {shortDate(model.from, locale)}, {clockTime(model.from)}
      </span>
      {due !== null && (
        <span {...flagAt(place(model, due))}>
          <FlagShape /> {t.due} {shortDate(due, locale)}, {clockTime(due)}
        </span>
      )}
    </div>
  );
}

function FlagShape() {
  return (
    <svg width="11" height="13" viewBox="0 0 11 13" aria-hidden="true">
      <path
        d="M1.5 0v13M2 1h8L7.5 4 10 7H2"
        fill="currentColor"
        stroke="currentColor"
        strokeWidth="1"
      />
    </svg>
  );
}

function sentence(
  props: ClockProps,
  now: number,
  t: Same<typeof vi>,
  locale: Locale,
): { text: string; late: boolean } {
  if (props.dueAt === null) return { text: t.paused, late: false };
  const due = momentWords(props.dueAt, locale);
  if (props.restedAt) return { text: t.finishedOn(due), late: false };
  const left = props.remainingMinutes;
  if (props.still === true || left === undefined || left === null) {
    return { text: t.dueOnly(due), late: false };
  }
  if (left < 0 || now > Date.parse(props.dueAt)) {
    return { text: t.late(workingTime(left, locale), due), late: true };
  }
  return { text: t.left(workingTime(left, locale), due), late: false };
}
