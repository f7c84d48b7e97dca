import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { answerFile, type Question } from '../../../api/answers.js';
import { DossierCode } from '../../../components/dossier-code.js';
import { Provisional } from '../../../components/provisional/provisional.js';
import { fileSize, momentWords, pick } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import styles from './answer.module.css';
import { en } from './en.js';
import { vi } from './vi.js';

interface Props {
  readonly token: string;
  readonly question: Question;
}

/** All that somebody outside sees of the dossier. */
export function QuestionView({ token, question }: Props) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const silence = t.silence[question.onSilence as keyof typeof t.silence];
  return (
    <>
      <p className="soft">{t.lead(pick(question.agency, locale))}</p>
      <section className={styles.asked}>
        <h2>{t.question}</h2>
        <p className={styles.question}>{pick(question.question, locale)}</p>
        <dl className={styles.facts}>
          <div>
            <dt>{t.due}</dt>
            <dd>
              <strong>{momentWords(question.dueAt, locale)}</strong>
              {question.provisional && <Provisional />}
              <span className="soft small">{silence}</span>
            </dd>
          </div>
          <div>
            <dt>{t.organisation}</dt>
            <dd>{question.organisation}</dd>
          </div>
          <div>
            <dt>{t.dossier}</dt>
            <dd>
              <DossierCode code={question.dossierCode} />
            </dd>
          </div>
          <div>
            <dt>{t.procedure}</dt>
            <dd>{pick(question.procedure.name, locale)}</dd>
          </div>
        </dl>
      </section>
      <section className={styles.papers}>
        <h2>{t.files}</h2>
        {question.files.length === 0 && <p className="soft">{t.noFiles}</p>}
        <ul className="plain-list">
          {question.files.map((file) => (
            <FileRow key={file.id} token={token} file={file} />
          ))}
        </ul>
      </section>
    </>
  );
}

function FileRow({ token, file }: { readonly token: string; readonly file: Question['files'][0] }) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const loading = useMutation({
    mutationFn: async () => save(await answerFile(token, file.id), file.fileName),
  });
  return (
    <li className={styles.file}>
      <span className={styles.fileName}>
        {file.fileName} <span className="soft small">{fileSize(file.size, locale)}</span>
      </span>
      <Button
        variant="light"
        size="sm"
        leftSection={<IconDownload size={16} />}
        loading={loading.isPending}
        aria-label={t.download(file.fileName)}
        onClick={() => loading.mutate()}
      >
        {t.download('').trim()}
      </Button>
      {loading.isError && (
        <p role="alert" className={styles.fault}>
          {t.notLoaded}
        </p>
      )}
    </li>
  );
}

function save(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
