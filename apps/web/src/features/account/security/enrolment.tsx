import { Button, CopyButton, PasswordInput, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { beginEnrolment, confirmEnrolment, factorQuery } from '../../../api/security.js';
import type { Enrolment as Begun, FactorState } from '../../../api/security.js';
import { QueryView } from '../../../components/states/query-view.js';
import { useText } from '../../../i18n/use-text.js';
import { useRefusalWords } from '../account-form.js';
import { en } from './en.js';
import { Fault } from './fault.js';
import { QrCode } from './qr-code.js';
import { RecoveryCodes } from './recovery-codes.js';
import styles from './security.module.css';
import { vi } from './vi.js';

interface Props {
  readonly onDone: () => void;
  readonly onCancel?: () => void;
}

/** From "this is me" over the picture and the first code to the codes on paper. */
export function Enrolment(props: Props) {
  const query = useQuery(factorQuery);
  return <QueryView query={query}>{(state) => <Steps state={state} {...props} />}</QueryView>;
}

function Steps({ state, onDone, onCancel }: Props & { readonly state: FactorState }) {
  const t = useText({ vi, en });
  const [begun, setBegun] = useState<Begun | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const done = (): void => {
    notifications.show({ message: t.enrol.done });
    onDone();
  };
  if (codes !== null) return <RecoveryCodes codes={codes} onKept={done} />;
  return (
    <div className={styles.enrol}>
      {begun === null ? (
        <Begin passwordNeeded={state.passwordNeeded} onBegun={setBegun} />
      ) : (
        <Scan
          begun={begun}
          onConfirmed={(given) => {
            if (given.length > 0) setCodes(given);
            else done();
          }}
        />
      )}
      {onCancel && (
        <div>
          <Button variant="subtle" onClick={onCancel}>
            {t.cancel}
          </Button>
        </div>
      )}
    </div>
  );
}

interface BeginProps {
  readonly passwordNeeded: boolean;
  readonly onBegun: (begun: Begun) => void;
}

function Begin({ passwordNeeded, onBegun }: BeginProps) {
  const t = useText({ vi, en });
  const words = useRefusalWords();
  const [password, setPassword] = useState('');
  const beginning = useMutation({
    mutationFn: () => beginEnrolment(passwordNeeded ? password : undefined),
    onSuccess: onBegun,
  });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        beginning.mutate();
      }}
    >
      {passwordNeeded && (
        <>
          <p>{t.enrol.passwordLead}</p>
          <PasswordInput
            label={t.currentPassword}
            name="password"
            required
            autoComplete="current-password"
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
        </>
      )}
      <Fault>{words(beginning.error, { 'password.wrong': t.wrongPassword })}</Fault>
      <div>
        <Button type="submit" loading={beginning.isPending}>
          {t.enrol.goOn}
        </Button>
      </div>
    </form>
  );
}

interface ScanProps {
  readonly begun: Begun;
  readonly onConfirmed: (codes: readonly string[]) => void;
}

function Scan({ begun, onConfirmed }: ScanProps) {
  const t = useText({ vi, en }).enrol;
  const words = useRefusalWords();
  const [code, setCode] = useState('');
  const confirming = useMutation({
    mutationFn: () => confirmEnrolment(code.replaceAll(' ', '')),
    onSuccess: ({ recoveryCodes }) => onConfirmed(recoveryCodes),
  });
  return (
    <>
      <h2>{t.scanTitle}</h2>
      <p>{t.scanLead}</p>
      <QrCode text={begun.uri} label={t.qr} />
      <Key secret={begun.secret} />
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          confirming.mutate();
        }}
      >
        <h2>{t.showTitle}</h2>
        <TextInput
          label={t.codeLabel}
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          required
          maxLength={8}
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
        <Fault>{words(confirming.error, { 'second-factor.failed': t.wrong })}</Fault>
        <div>
          <Button type="submit" loading={confirming.isPending}>
            {t.confirm}
          </Button>
        </div>
      </form>
    </>
  );
}

function Key({ secret }: { readonly secret: string }) {
  const t = useText({ vi, en }).enrol;
  const groups = (secret.match(/.{1,4}/g) ?? []).join(' ');
  return (
    <div>
      <p className="soft small">{t.byHand}</p>
      <div className="row">
        <code className={styles.key} data-secret>
          {groups}
        </code>
        <CopyButton value={secret}>
          {({ copied, copy }) => (
            <Button variant="subtle" size="compact-sm" onClick={copy} aria-live="polite">
              {copied ? t.copied : t.copyKey}
            </Button>
          )}
        </CopyButton>
      </div>
    </div>
  );
}
