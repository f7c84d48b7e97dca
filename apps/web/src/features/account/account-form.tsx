import { Alert, Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Problem } from '../../api/problem.js';
import { usePageTitle } from '../../components/page-title.js';
import { useText } from '../../i18n/use-text.js';
import styles from './account.module.css';
import { en } from './en.js';
import { vi } from './vi.js';

interface Props {
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
  readonly submit: string;
  readonly busy: boolean;
  readonly problem: string | null;
  readonly onSubmit: () => void;
  readonly after?: ReactNode;
}

/** One short form in the middle of its page; what went wrong stands above the button. */
export function AccountForm(props: Props) {
  usePageTitle(props.title);
  return (
    <div className={styles.page}>
      <h1>{props.title}</h1>
      {props.lead !== undefined && <p className="soft">{props.lead}</p>}
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          props.onSubmit();
        }}
      >
        {props.children}
        {props.problem !== null && (
          <Alert role="alert" variant="light" color="gray" className={styles.alert ?? ''}>
            {props.problem}
          </Alert>
        )}
        <Button type="submit" loading={props.busy} fullWidth>
          {props.submit}
        </Button>
      </form>
      {props.after}
    </div>
  );
}

/** A refusal in words: the caller's own sentence for a code, else the server's, else a plain one. */
export function useRefusalWords(): (
  error: unknown,
  own?: Readonly<Record<string, string>>,
) => string | null {
  const t = useText({ vi, en });
  return (error, own = {}) => {
    if (error === null || error === undefined) return null;
    if (!(error instanceof Problem)) return t.failed;
    if (error.status === 0) return t.offline;
    if (error.status === 429) return t.wait(error.retryAfter ?? 60);
    return own[error.code] ?? own[String(error.status)] ?? error.detail ?? t.failed;
  };
}
