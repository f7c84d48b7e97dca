import { Link } from '@tanstack/react-router';
import type { DossierItem } from '../../../api/types.js';
import { MiniClock } from '../../../components/clock/mini-clock.js';
import { DossierCode } from '../../../components/dossier-code.js';
import { stepUnit } from '../../../components/names.js';
import { StatusWord } from '../../../components/status/status-word.js';
import { dateWords, momentWords, pick } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import type { Locale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import type { Same } from '../../../i18n/use-text.js';
import styles from './dossiers.module.css';
import { en } from './en.js';
import { vi } from './vi.js';

const RUNNING = ['in-process', 'submitted'];

export function DossierRow({ dossier }: { readonly dossier: DossierItem }) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const draft = dossier.status === 'draft';
  const name = pick(dossier.procedure.name, locale);
  const running = RUNNING.includes(dossier.status) && dossier.dueAt;
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        {draft ? (
          <Link to="/drafts/$id" params={{ id: dossier.id }} className={styles.name}>
            {name}
          </Link>
        ) : (
          <Link
            to="/my/dossiers/$code"
            params={{ code: dossier.code ?? dossier.id }}
            className={styles.name}
          >
            {name}
          </Link>
        )}
        <div className={styles.meta}>
          {dossier.code !== null && <DossierCode code={dossier.code} />}
          <span className="soft small">{about(dossier, t, locale)}</span>
        </div>
      </div>
      <div className={styles.state}>
        {!draft && <StatusWord status={dossier.status} />}
        {running && (
          <MiniClock
            dueAt={dossier.dueAt ?? null}
            provisional={dossier.provisional}
            since={dossier.receivedAt ?? null}
            remainingMinutes={null}
          />
        )}
      </div>
    </li>
  );
}

function about(dossier: DossierItem, t: Same<typeof vi>, locale: Locale): string {
  if (dossier.status === 'draft') {
    const touched = dossier.updatedAt ?? dossier.createdAt;
    return touched === undefined ? '' : t.saved(momentWords(touched, locale));
  }
  if (dossier.status === 'supplement-requested') return t.answer;
  if (dossier.status === 'awaiting-payment') return t.pay;
  if (dossier.decidedAt) return t.finished(dateWords(dossier.decidedAt, locale));
  if (dossier.status === 'submitted') return t.wait;
  const units = [...new Set((dossier.currentSteps ?? []).map((s) => stepUnit(s.unit, locale)))];
  const [first] = units;
  if (first === undefined || dossier.status !== 'in-process') return '';
  return units.length > 2 ? `${t.at(first)} +${units.length - 1}` : t.at(units.join(', '));
}
