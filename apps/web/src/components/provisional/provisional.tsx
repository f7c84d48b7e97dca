import { useQuery } from '@tanstack/react-query';
import { announcedQuery } from '../../api/rules.js';
import { legalParts } from '../../i18n/format.js';
import { useText } from '../../i18n/use-text.js';
import { en } from '../en.js';
import styles from './provisional.module.css';
import { vi } from '../vi.js';

/** The word beside a date whose year has not been announced; nothing beside any other. */
export function ProvisionalAt({ at }: { readonly at: string | null | undefined }) {
  const year = at ? Number(legalParts(at)['year']) : undefined;
  const query = useQuery({ ...announcedQuery(year ?? 0), enabled: year !== undefined });
  if (query.data !== false) return null;
  return (
    <>
      {' '}
      <Provisional />
    </>
  );
}

/** One word, the same beside every date that the calendar of its year may still move. */
export function Provisional() {
  const t = useText({ vi, en });
  return (
    <span className={styles.word} title={t.provisionalWhy}>
      {t.provisional}
    </span>
  );
}
