import { IconCircleCheck, IconMail, IconMailOff } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { questionQuery, type AnswerReceipt } from '../../../api/answers.js';
import { Problem } from '../../../api/problem.js';
import { usePageTitle } from '../../../components/page-title.js';
import { Failed, Loading, State } from '../../../components/states/states.js';
import { momentWords } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import { AnswerForm } from './answer-form.js';
import { en } from './en.js';
import { QuestionView } from './question-view.js';
import styles from './answer.module.css';
import { vi } from './vi.js';

/** The secret stands behind the `#`: browsers send that to nobody. */
export function AnswerPage() {
  const t = useText({ vi, en });
  usePageTitle(t.title);
  const token = useLocation({ select: (location) => location.hash.replace(/^#/, '') });
  if (token === '') {
    return (
      <State page icon={<IconMail stroke={1.4} />} title={t.noLink}>
        {t.noLinkBody}
      </State>
    );
  }
  return <Answering key={token} token={token} />;
}

function Answering({ token }: { readonly token: string }) {
  const t = useText({ vi, en });
  const query = useQuery(questionQuery(token));
  const [receipt, setReceipt] = useState<AnswerReceipt | null>(null);
  if (receipt !== null) return <Received receipt={receipt} />;
  if (query.isPending) return <Loading />;
  if (query.isError) return <Closed error={query.error} onRetry={() => void query.refetch()} />;
  return (
    <div className={styles.page}>
      <h1>{t.title}</h1>
      <QuestionView token={token} question={query.data} />
      <AnswerForm token={token} question={query.data} onSent={setReceipt} />
    </div>
  );
}

function Received({ receipt }: { readonly receipt: AnswerReceipt }) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  return (
    <State page icon={<IconCircleCheck stroke={1.4} />} title={t.sentTitle}>
      {t.sent(receipt.dossierCode, momentWords(receipt.answeredAt, locale))}{' '}
      {receipt.standing === 'late' && t.sentLate}
    </State>
  );
}

/** Used, over, or no link at all: the server's words, without a hint of what lies behind. */
function Closed({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  if (error instanceof Problem && error.code.startsWith('answer-link.')) {
    return (
      <State page icon={<IconMailOff stroke={1.4} />} title={error.title ?? ''}>
        {error.detail}
      </State>
    );
  }
  return <Failed error={error} onRetry={onRetry} />;
}
