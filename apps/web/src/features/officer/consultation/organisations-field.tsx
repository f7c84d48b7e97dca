import { Button, TextInput } from '@mantine/core';
import { useText } from '../../../i18n/use-text.js';
import styles from './consultation.module.css';
import { en } from './en.js';
import { vi } from './vi.js';

export interface OrganisationValue {
  readonly name: string;
  readonly email: string;
  readonly contact: string;
}

interface Props {
  readonly organisations: readonly OrganisationValue[];
  readonly error: string | undefined;
  readonly onChange: (organisations: readonly OrganisationValue[]) => void;
}

/** Those outside: a name, a mailbox, and whom the letter greets. */
export function OrganisationsField({ organisations, error, onChange }: Props) {
  const t = useText({ vi, en });
  const set = (at: number, more: Partial<OrganisationValue>): void =>
    onChange(organisations.map((o, i) => (i === at ? { ...o, ...more } : o)));
  return (
    <fieldset className={styles.organisations}>
      <legend>{t.organisations}</legend>
      <p className="soft small">{t.organisationsHint}</p>
      {organisations.map((one, i) => (
        <div key={i} className={styles.organisation}>
          <TextInput
            label={t.organisationName}
            value={one.name}
            error={one.name.trim() === '' ? error : undefined}
            onChange={(e) => set(i, { name: e.currentTarget.value })}
          />
          <TextInput
            type="email"
            label={t.organisationEmail}
            value={one.email}
            error={one.email.trim() === '' ? error : undefined}
            onChange={(e) => set(i, { email: e.currentTarget.value })}
          />
          <TextInput
            label={t.organisationContact}
            value={one.contact}
            onChange={(e) => set(i, { contact: e.currentTarget.value })}
          />
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={`${t.dropOrganisation}: ${one.name}`}
            onClick={() => onChange(organisations.filter((_, at) => at !== i))}
          >
            {t.dropOrganisation}
          </Button>
        </div>
      ))}
      {organisations.length > 0 && error !== undefined && filled(organisations) && (
        <p role="alert" className={styles.fault}>
          {error}
        </p>
      )}
      <Button
        variant="light"
        size="compact-sm"
        onClick={() => onChange([...organisations, { name: '', email: '', contact: '' }])}
      >
        {t.addOrganisation}
      </Button>
    </fieldset>
  );
}

const filled = (organisations: readonly OrganisationValue[]): boolean =>
  organisations.every((o) => o.name.trim() !== '' && o.email.trim() !== '');
