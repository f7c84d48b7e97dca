import { pick } from '../../i18n/format.js';
import { useLocale } from '../../i18n/locale.js';
import { useText } from '../../i18n/use-text.js';
import type { ClockModel } from './clock-model.js';
import styles from './clock.module.css';
import { en } from './en.js';
import { vi } from './vi.js';

/** Names only what this bar really shows. */
export function ClockLegend({
  model,
  still,
}: {
  readonly model: ClockModel;
  readonly still: boolean;
}) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const has = (look: string): boolean => model.stretches.some((s) => s.look === look);
  const named = (look: string, word: string): string => {
    const names = new Set(
      model.stretches.filter((s) => s.look === look).map((s) => pick(s.line.text, locale)),
    );
    return names.size > 0 && names.size < 4 ? [...names].join('; ') : word;
  };
  const keys: readonly (readonly [boolean, string | undefined, string])[] = [
    [!still && model.now > model.from, styles.keyUsed, t.usedKey],
    [has('work'), styles.keyWork, t.workKey],
    [true, styles.keyOff, t.offKey],
    [has('holiday'), styles.keyHoliday, named('holiday', t.holidayKey)],
    [has('pause'), styles.keyPause, named('pause', t.pauseKey)],
    [model.overdueFrom !== null, styles.keyLate, t.lateKey],
  ];
  return (
    <ul className={styles.legend} aria-hidden="true">
      {keys
        .filter(([shown]) => shown)
        .map(([, look, word]) => (
          <li key={word}>
            <i className={look} /> {word}
          </li>
        ))}
    </ul>
  );
}
