import { useText } from '../../i18n/use-text.js';
import { en } from '../en.js';
import styles from './provisional.module.css';
import { vi } from '../vi.js';

/** One word, the same beside every date that the calendar of its year may still move. */
export function Provisional() {
  const t = useText({ vi, en });
  return (
    <span className={styles.word} title={t.provisionalWhy}>
      {t.provisional}
    </span>
  );
}
