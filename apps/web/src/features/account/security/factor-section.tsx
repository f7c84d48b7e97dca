import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconShieldCheck, IconShieldOff } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { factorQuery, removeFactor, renewRecoveryCodes } from '../../../api/security.js';
import type { FactorState } from '../../../api/security.js';
import { QueryView } from '../../../components/states/query-view.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from './en.js';
import { Enrolment } from './enrolment.js';
import { ProofForm } from './proof-form.js';
import { RecoveryCodes } from './recovery-codes.js';
import styles from './security.module.css';
import { vi } from './vi.js';

type Doing = 'nothing' | 'turn-on' | 'turn-off' | 'renew';
const FEW = 3;

export function FactorSection() {
  const t = useText({ vi, en }).factor;
  const query = useQuery(factorQuery);
  return (
    <section className={styles.section}>
      <h2>{t.title}</h2>
      <QueryView query={query} lines={2}>
        {(state) => <Factor state={state} />}
      </QueryView>
    </section>
  );
}

function Factor({ state }: { readonly state: FactorState }) {
  const t = useText({ vi, en }).factor;
  const client = useQueryClient();
  const [doing, setDoing] = useState<Doing>('nothing');
  const back = (): void => {
    setDoing('nothing');
    void client.invalidateQueries({ queryKey: ['me'] });
  };
  if (doing === 'turn-on') return <Enrolment onDone={back} onCancel={back} />;
  if (doing === 'turn-off') {
    const done = (): void => {
      notifications.show({ message: t.turnedOff });
      back();
    };
    return (
      <>
        <p>{t.turnOffLead}</p>
        <ProofForm submit={t.turnOff} act={removeFactor} onDone={done} onCancel={back} />
      </>
    );
  }
  if (doing === 'renew') return <Renewal onDone={back} />;
  return state.enrolled || state.passkeys > 0 ? (
    <On state={state} onDo={setDoing} />
  ) : (
    <>
      <p className={`${styles.on} ${styles.off}`}>
        <IconShieldOff size={20} stroke={1.6} aria-hidden />
        {t.off}
      </p>
      <Button onClick={() => setDoing('turn-on')}>{t.turnOn}</Button>
    </>
  );
}

interface OnProps {
  readonly state: FactorState;
  readonly onDo: (doing: Doing) => void;
}

function On({ state, onDo }: OnProps) {
  const t = useText({ vi, en }).factor;
  const left = state.recoveryCodesLeft;
  return (
    <>
      <p className={styles.on}>
        <IconShieldCheck size={20} stroke={1.6} aria-hidden />
        {state.enrolled ? t.on : t.onByPasskey}
      </p>
      <p className="soft">{left <= FEW ? t.codesFew(left) : t.codesLeft(left)}</p>
      {state.required && <p className="soft small">{t.required}</p>}
      <Group gap="sm">
        <Button variant="light" onClick={() => onDo('renew')}>
          {t.renew}
        </Button>
        {!state.enrolled && (
          <Button variant="subtle" onClick={() => onDo('turn-on')}>
            {t.addApp}
          </Button>
        )}
        {state.enrolled && (!state.required || state.passkeys > 0) && (
          <Button variant="subtle" onClick={() => onDo('turn-off')}>
            {t.turnOff}
          </Button>
        )}
      </Group>
    </>
  );
}

function Renewal({ onDone }: { readonly onDone: () => void }) {
  const t = useText({ vi, en }).factor;
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  if (codes !== null) return <RecoveryCodes codes={codes} onKept={onDone} />;
  return (
    <>
      <p>{t.renewLead}</p>
      <ProofForm
        submit={t.renewSubmit}
        act={renewRecoveryCodes}
        onDone={({ recoveryCodes }) => setCodes(recoveryCodes)}
        onCancel={onDone}
      />
    </>
  );
}
