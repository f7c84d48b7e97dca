import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { IconAlertTriangle, IconShieldCheck } from '@tabler/icons-react';
import { verifyNow } from '../../api/audit.js';
import type { AuditReport, Finding } from '../../api/audit.js';
import { detailOf } from '../../api/problem.js';
import { Scroller } from '../../components/scroller.js';
import { count, momentWords } from '../../i18n/format.js';
import { useLocale } from '../../i18n/locale.js';
import { useText } from '../../i18n/use-text.js';
import styles from '../rules/rules.module.css';
import { en } from './en.js';
import { vi } from './vi.js';

export function Verification() {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const verifying = useMutation({
    mutationFn: async () => ({ report: await verifyNow(), at: Date.now() }),
  });
  const done = verifying.data;
  return (
    <section className="stack">
      <h2>{t.verifyTitle}</h2>
      <p className="soft">{t.verifyLead}</p>
      <div className="no-print">
        <Button loading={verifying.isPending} onClick={() => verifying.mutate()}>
          {t.verify}
        </Button>
      </div>
      <div aria-live="polite" className="stack">
        {verifying.isPending && <p>{t.verifying}</p>}
        {verifying.error !== null && (
          <p className={styles.alert}>{detailOf(verifying.error, t.failed)}</p>
        )}
        {done !== undefined && !verifying.isPending && (
          <>
            <Verdict report={done.report} />
            <p className="soft small">{t.checkedAt(momentWords(done.at, locale))}</p>
          </>
        )}
      </div>
      {done !== undefined && done.report.findings.length > 0 && (
        <Findings findings={done.report.findings} />
      )}
    </section>
  );
}

function Verdict({ report }: { readonly report: AuditReport }) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const say = (n: number): string => count(n, locale);
  if (report.intact) {
    return (
      <p className={styles.good}>
        <IconShieldCheck size={20} stroke={1.8} />
        {t.intact(say(report.events), say(report.dossiers), say(report.digests))}
      </p>
    );
  }
  return (
    <>
      <p className={styles.bad}>
        <IconAlertTriangle size={20} stroke={1.8} />
        {t.broken(say(report.findings.length))}
      </p>
      <p>{t.brokenNext}</p>
    </>
  );
}

function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  const t = useText({ vi, en });
  return (
    <Scroller label={t.verifyTitle}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t.where}</th>
            <th scope="col">{t.faultColumn}</th>
            <th scope="col">{t.detail}</th>
          </tr>
        </thead>
        <tbody>
          {findings.map((finding, i) => (
            <tr key={i}>
              <th scope="row">
                <Place finding={finding} />
              </th>
              <td>{t.faults[finding.fault]}</td>
              <td className="soft">{finding.detail}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}

/** Named to the row: the event of the dossier, or the digest. */
function Place({ finding }: { readonly finding: Finding }) {
  const t = useText({ vi, en });
  const dossier = finding.dossierCode ?? finding.dossierId ?? '–';
  if (finding.digest !== undefined) return <>{t.digestOf(String(finding.digest))}</>;
  if (finding.seq !== undefined) return <>{t.eventOf(dossier, String(finding.seq))}</>;
  return <>{t.headOf(dossier)}</>;
}
