import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { changeQuery, isRunning } from '../../../api/rules.js';
import type { RuleChange } from '../../../api/rules.js';
import { usePageTitle } from '../../../components/page-title.js';
import { QueryView } from '../../../components/states/query-view.js';
import { momentWords } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from '../en.js';
import styles from '../rules.module.css';
import { vi } from '../vi.js';
import { Acts } from './acts.js';
import { Counts } from './counts.js';
import { Moves } from './moves.js';
import { Progress } from './progress.js';
import { useChangeWords } from './use-change-words.js';

/** One change: what it says, what its rehearsal found, and who may put it in force. */
export function ChangePage() {
  const t = useText({ vi, en });
  const { id } = useParams({ from: '/office/rules-room/rules/$id' });
  const query = useQuery(changeQuery(id));
  usePageTitle(t.change);
  return (
    <div className={styles.page}>
      <Link to="/rules" className="small">
        ← {t.back}
      </Link>
      <QueryView query={query}>{(change) => <Change change={change} />}</QueryView>
    </div>
  );
}

function Change({ change }: { readonly change: RuleChange }) {
  const t = useText({ vi, en });
  const words = useChangeWords()(change);
  const found = change.rehearsedAt !== undefined && change.status !== 'withdrawn';
  return (
    <>
      <div className="stack">
        <div className="spread">
          <h1 className={styles.title}>{words.length === 1 ? words[0] : t.change}</h1>
          <span className={styles[change.status] ?? ''}>{t.statuses[change.status]}</span>
        </div>
        {words.length > 1 && (
          <ul className={styles.says}>
            {words.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
        <dl className={styles.facts}>
          <dt>{t.reason}</dt>
          <dd>{change.reason}</dd>
          <dt>{t.legalBasis}</dt>
          <dd>{change.legalBasis}</dd>
        </dl>
        <Course change={change} />
      </div>
      {isRunning(change) && <Progress change={change} />}
      <Acts change={change} />
      {found && !isRunning(change) && <Counts change={change} />}
      {found && !isRunning(change) && <Moves change={change} />}
    </>
  );
}

/** Who did what, and when. */
function Course({ change }: { readonly change: RuleChange }) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const at = (moment: string): string => momentWords(moment, locale);
  return (
    <ol className={styles.course}>
      <li>{t.proposedBy(change.proposedBy, at(change.proposedAt))}</li>
      {change.rehearsedAt && <li>{t.rehearsedAt(at(change.rehearsedAt))}</li>}
      {change.approvedBy && change.approvedAt && (
        <li>{t.approvedBy(change.approvedBy, at(change.approvedAt))}</li>
      )}
      {change.appliedAt && <li>{t.appliedAt(at(change.appliedAt))}</li>}
    </ol>
  );
}
