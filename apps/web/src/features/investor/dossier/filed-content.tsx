import { useQuery } from '@tanstack/react-query';
import { procedureQuery } from '../../../api/public.js';
import { documentAddress } from '../../../api/dossiers.js';
import type { Dossier } from '../../../api/types.js';
import { DossierCode } from '../../../components/dossier-code.js';
import { sectionsOf } from '../../../forms/schema.js';
import { fileSize, pick } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import { Answers } from '../../shared/answers.js';
import { en } from './en.js';
import styles from './dossier.module.css';
import { vi } from './vi.js';

/** What was filed, folded away until somebody wants to read it. */
export function FiledContent({ dossier }: { readonly dossier: Dossier }) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const procedure = useQuery(procedureQuery(dossier.procedure.code)).data;
  if (procedure === undefined) return null;
  const names = new Map(procedure.components.map((c) => [c.code, pick(c.name, locale)]));
  const papers = dossier.components.filter((c) => c.attachments.length > 0);
  return (
    <section>
      <details className={styles.filed}>
        <summary>{t.filed}</summary>
        {sectionsOf(procedure.form).map((section) => (
          <div key={section.key}>
            {section.title !== undefined && <h3>{section.title}</h3>}
            <Answers schema={procedure.form} form={dossier.form} properties={section.properties} />
          </div>
        ))}
      </details>
      {dossier.trackingSecret && (
        <p className="soft small">
          {t.secret} <DossierCode code={dossier.trackingSecret} /> {t.secretHint}
        </p>
      )}
      <details className={styles.filed}>
        <summary>{t.papers}</summary>
        <ul className="plain-list">
          {papers.map((component) => (
            <li key={component.code} className={styles.paper}>
              <span className="soft">{names.get(component.code) ?? component.code}</span>
              {component.attachments.map((file) => (
                <span key={file.id}>
                  <a href={documentAddress(file.id)} target="_blank" rel="noreferrer">
                    {file.fileName}
                  </a>{' '}
                  <span className="soft small">{fileSize(file.size, locale)}</span>
                </span>
              ))}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
