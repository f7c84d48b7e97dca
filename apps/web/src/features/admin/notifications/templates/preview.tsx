import { useQuery } from '@tanstack/react-query';
import { templatePage, templateQuery } from '../../../../api/notification-desk.js';
import { QueryView } from '../../../../components/states/query-view.js';
import type { Locale } from '../../../../i18n/locale.js';
import { useText } from '../../../../i18n/use-text.js';
import styles from '../../../rules/rules.module.css';
import { en } from '../en.js';
import { vi } from '../vi.js';

interface Props {
  readonly template: string;
  readonly language: Locale;
}

/** The two faces of a mail, and the line in the portal. */
export function Preview({ template, language }: Props) {
  const t = useText({ vi, en });
  const query = useQuery(templateQuery(template, language));
  return (
    <QueryView query={query} lines={6}>
      {(mail) => (
        <>
          <dl className={styles.facts}>
            <dt>{t.subject}</dt>
            <dd lang={language}>{mail.subject}</dd>
            <dt>{t.inPortal}</dt>
            <dd lang={language}>
              <strong>{mail.title}</strong>
              <br />
              {mail.body}
            </dd>
          </dl>
          <div className={styles.faces}>
            <section>
              <h3>{t.asHtml}</h3>
              <iframe
                className={styles.mail}
                sandbox=""
                title={t.asHtml}
                src={templatePage(template, language)}
              />
            </section>
            <section>
              <h3>{t.asText}</h3>
              <pre className={styles.plainMail} lang={language}>
                {mail.text}
              </pre>
            </section>
          </div>
        </>
      )}
    </QueryView>
  );
}
