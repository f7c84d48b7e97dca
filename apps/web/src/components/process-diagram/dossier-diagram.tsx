import { useQuery } from '@tanstack/react-query';
import { bpmnQuery } from '../../api/processes.js';
import type { Dossier } from '../../api/types.js';
import { pick } from '../../i18n/format.js';
import { useLocale } from '../../i18n/locale.js';
import { useText } from '../../i18n/use-text.js';
import { en } from './en.js';
import { ProcessDiagram } from './process-diagram.js';
import { vi } from './vi.js';

/** The process that this dossier follows, with the steps at which it stands. */
export function DossierDiagram({ dossier }: { readonly dossier: Dossier }) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const version = dossier.procedureVersionId;
  const xml = useQuery({
    ...bpmnQuery(dossier.procedure.code, version ?? '', locale),
    enabled: version !== undefined,
  });
  if (version === undefined || xml.isError) return null;
  const steps = dossier.currentSteps ?? [];
  const names = [...new Set(steps.map((s) => pick(s.name, locale)))];
  const closed = dossier.closedHandOvers;
  return (
    <>
      <ProcessDiagram
        xml={xml.data}
        current={[...new Set([...steps.map((s) => s.key), ...(dossier.tokens ?? [])])]}
        closed={closed.map((node) => node.key)}
        {...(names.length > 0 ? { label: t.at(names.join(', ')) } : {})}
        height={220}
      />
      {closed.length > 0 && (
        <p className="soft small">
          {t.closed(closed.map((node) => pick(node.name, locale)).join(', '))}
        </p>
      )}
    </>
  );
}
