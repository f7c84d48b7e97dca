import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { procedureQuery } from '../../../api/public.js';
import { useMe } from '../../../api/session.js';
import type { Procedure } from '../../../api/types.js';
import { DossierCode } from '../../../components/dossier-code.js';
import { stepUnit } from '../../../components/names.js';
import { usePageTitle } from '../../../components/page-title.js';
import { QueryView } from '../../../components/states/query-view.js';
import { limitWords, pick } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from './en.js';
import { feeWords } from './fee-words.js';
import { Papers } from './papers.js';
import styles from './procedure.module.css';
import { Basis, Limits, Steps } from './sheet-sections.js';
import { SheetClock } from './sheet-clock.js';
import { vi } from './vi.js';

export function ProcedurePage() {
  const { code } = useParams({ from: '/open/procedures/$code' });
  const query = useQuery(procedureQuery(code));
  return <QueryView query={query}>{(procedure) => <Sheet procedure={procedure} />}</QueryView>;
}

function Sheet({ procedure }: { readonly procedure: Procedure }) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const me = useMe();
  const name = pick(procedure.name, locale);
  usePageTitle(name);
  return (
    <article className={styles.sheet}>
      <div className={styles.head}>
        <h1>{name}</h1>
        <div className={`row no-print ${styles.actions ?? ''}`}>
          {me?.kind !== 'officer' && (
            <Button component={Link} to={`/file/${encodeURIComponent(procedure.code)}`} size="md">
              {t.file}
            </Button>
          )}
          <Button
            variant="subtle"
            leftSection={<IconPrinter size={18} />}
            onClick={() => window.print()}
          >
            {t.print}
          </Button>
        </div>
      </div>
      <Facts procedure={procedure} />
      <Papers components={procedure.components} />
      <Limits limits={procedure.limits ?? []} />
      <Steps steps={procedure.steps} />
      <Basis basis={procedure.legalBasis} />
    </article>
  );
}

function Facts({ procedure }: { readonly procedure: Procedure }) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const { limit, committedLimit } = procedure;
  const results = (procedure.results ?? []).map((r) => pick(r.name, locale));
  return (
    <div className={styles.top}>
      <dl className={styles.facts}>
        <div>
          <dt>{t.limit}</dt>
          <dd>
            {limit === null ? '–' : limitWords(limit, locale)}
            {committedLimit && (
              <span className={styles.also}>{t.committed(limitWords(committedLimit, locale))}</span>
            )}
          </dd>
        </div>
        <div>
          <dt>{t.fee}</dt>
          <dd>{feeWords(procedure.fee, t, locale)}</dd>
        </div>
        <div>
          <dt>{t.agency}</dt>
          <dd>{stepUnit(procedure.agency, locale)}</dd>
        </div>
        {results.length > 0 && (
          <div>
            <dt>{t.result}</dt>
            <dd>{results.join('; ')}</dd>
          </div>
        )}
        <div>
          <dt>{t.code}</dt>
          <dd>
            <DossierCode code={procedure.code} />
          </dd>
        </div>
      </dl>
      {limit !== null && <SheetClock limit={committedLimit ?? limit} />}
    </div>
  );
}
