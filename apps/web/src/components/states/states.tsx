import { Button, Skeleton } from '@mantine/core';
import {
  IconCloudOff,
  IconDoor,
  IconLock,
  IconMoodEmpty,
  IconPlugConnectedX,
} from '@tabler/icons-react';
import { Link, useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Problem } from '../../api/problem.js';
import { proveAgain } from '../../api/proof.js';
import { useText } from '../../i18n/use-text.js';
import { en } from '../en.js';
import { vi } from '../vi.js';
import styles from './states.module.css';

interface StateProps {
  readonly icon?: ReactNode;
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  /** It stands for the whole page, not for a part of one. */
  readonly page?: boolean;
}

/** The shape all states share: what it is, what it means, what to do. */
export function State({ icon, title, children, action, page = false }: StateProps) {
  const Heading = page ? 'h1' : 'h2';
  return (
    <div className={styles.state}>
      {icon !== undefined && <div className={styles.icon}>{icon}</div>}
      <Heading className={styles.title}>{title}</Heading>
      {children !== undefined && <p className="soft">{children}</p>}
      {action}
    </div>
  );
}

/** Empty is a beginning: it says how to start. */
export function Empty(props: Omit<StateProps, 'icon'>) {
  return <State icon={<IconMoodEmpty stroke={1.4} />} {...props} />;
}

export function Loading({ lines = 5 }: { readonly lines?: number }) {
  const t = useText({ vi, en });
  return (
    <output className={styles.loading} aria-label={t.loading}>
      {Array.from({ length: lines }, (_, i) => (
        <Skeleton
          key={i}
          height={i === 0 ? 28 : 16}
          width={i === 0 ? '45%' : `${92 - i * 9}%`}
          radius={4}
        />
      ))}
    </output>
  );
}

/** Whatever went wrong, said as the person can use it. */
export function Failed({
  error,
  onRetry,
}: {
  readonly error: unknown;
  readonly onRetry?: () => void;
}) {
  const t = useText({ vi, en });
  // A page whose code did not arrive fails like an answer that did not.
  const status = error instanceof Problem ? error.status : navigator.onLine ? 500 : 0;
  const retry = onRetry && (
    <Button variant="light" onClick={onRetry}>
      {t.retry}
    </Button>
  );
  if (status === 401) return <SignInFirst />;
  if (error instanceof Problem && error.code === 'session.step-up') {
    return <ProofFirst {...(onRetry && { onRetry })} />;
  }
  if (status === 403) {
    return (
      <State page icon={<IconLock stroke={1.4} />} title={t.forbiddenTitle}>
        {t.forbiddenBody}
      </State>
    );
  }
  if (status === 404) return <Missing />;
  if (status === 0) {
    return (
      <State icon={<IconCloudOff stroke={1.4} />} title={t.offlineTitle} action={retry}>
        {t.offlineBody}
      </State>
    );
  }
  const said = error instanceof Problem && status < 500 ? error.detail : undefined;
  return (
    <State icon={<IconPlugConnectedX stroke={1.4} />} title={t.failedTitle} action={retry}>
      {said ?? t.failedBody}
    </State>
  );
}

/** Administration whose proof has grown old: one confirmation, and the page is there. */
function ProofFirst({ onRetry }: { readonly onRetry?: () => void }) {
  const t = useText({ vi, en });
  const prove = async (): Promise<void> => {
    if (await proveAgain()) onRetry?.();
  };
  return (
    <State
      page
      icon={<IconLock stroke={1.4} />}
      title={t.proofTitle}
      action={<Button onClick={() => void prove()}>{t.prove}</Button>}
    >
      {t.proofBody}
    </State>
  );
}

export function SignInFirst() {
  const t = useText({ vi, en });
  const { href } = useLocation();
  return (
    <State
      page
      icon={<IconDoor stroke={1.4} />}
      title={t.signInTitle}
      action={
        <Button component={Link} to={`/login?next=${encodeURIComponent(href)}`}>
          {t.signIn}
        </Button>
      }
    >
      {t.signInBody}
    </State>
  );
}

export function Forbidden() {
  return <Failed error={new Problem({ status: 403, code: 'forbidden' })} />;
}

export function Missing() {
  const t = useText({ vi, en });
  return (
    <State
      page
      icon={<IconDoor stroke={1.4} />}
      title={t.missingTitle}
      action={
        <Button component={Link} to="/" variant="light">
          {t.home}
        </Button>
      }
    >
      {t.missingBody}
    </State>
  );
}
