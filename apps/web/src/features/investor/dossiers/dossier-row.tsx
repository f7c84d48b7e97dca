import type { DossierItem } from '../../../api/types.js';
import { DossierLine } from '../../../components/dossier-line.js';
import { stepUnit } from '../../../components/names.js';
import { dateWords, momentWords } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import type { Locale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import type { Same } from '../../../i18n/use-text.js';
import { en } from './en.js';
import { vi } from './vi.js';

export function DossierRow({ dossier }: { readonly dossier: DossierItem }) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  return (
    <DossierLine
      dossier={dossier}
      to={
        dossier.status === 'draft'
          ? { to: '/drafts/$id', params: { id: dossier.id } }
          : { to: '/my/dossiers/$code', params: { code: dossier.code ?? dossier.id } }
      }
      about={<span className="soft small">{about(dossier, t, locale)}</span>}
    />
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
