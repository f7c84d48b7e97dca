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
  const has = (look: string): boolean => model.stretches.some((s) => s.look === look);
  const keys: readonly (readonly [boolean, string | undefined, string])[] = [
    [!still && model.now > model.from, styles.keyUsed, t.usedKey],
    [has('work'), styles.keyWork, t.workKey],
    [true, styles.keyOff, t.offKey],
    [has('holiday'), styles.keyHoliday, t.holidayKey],
    [has('pause'), styles.keyPause, t.pauseKey],
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
