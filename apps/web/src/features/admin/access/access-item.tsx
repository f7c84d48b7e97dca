import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { providersQuery, type OrganisationAccess } from '../../../api/sign-on.js';
import { momentWords, pick } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import styles from './access.module.css';
import { AccessDialog, type AccessAct } from './access-dialog.js';
import { en } from './en.js';
import { vi } from './vi.js';

/** What can still be done, by what has become of the request. */
const ACTS: Readonly<Record<string, readonly AccessAct[]>> = {
  requested: ['approve', 'refuse'],
  approved: ['revoke'],
};

export function AccessItem({ access }: { readonly access: OrganisationAccess }) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const [doing, setDoing] = useState<AccessAct>();
  const { person, organisation, provider, taxCode, state, reason, decidedBy } = access;
  const known = useQuery(providersQuery).data?.find(({ key }) => key === provider);
  const words = (at: string): string => momentWords(at, locale);
  const inForce =
    access.from !== null &&
    (access.to === null
      ? t.since(words(access.from))
      : t.sinceUntil(words(access.from), words(access.to)));
  return (
    <li className={styles.item}>
      <div className="spread">
        <div>
          <strong>{person}</strong>{' '}
          <span className="soft">{t.by(known ? pick(known.label, locale) : provider)}</span>
        </div>
        <span className="soft small">{t.states[state] ?? state}</span>
      </div>
      <p>
        {organisation ?? t.noName} <span className="soft">· {t.taxCode(taxCode)}</span>
      </p>
      <p className="soft small">
        {t.asked(words(access.requestedAt))}
        {inForce && ` · ${inForce}`}
      </p>
      {decidedBy !== null && (
        <p className="small">
          {t.decided(decidedBy)}
          {reason !== null && ` · ${reason}`}
        </p>
      )}
      <div className="row">
        {(ACTS[state] ?? []).map((act) => (
          <Button
            key={act}
            size="sm"
            variant={act === 'approve' ? 'light' : 'subtle'}
            aria-label={t.of(t[act], person)}
            onClick={() => setDoing(act)}
          >
            {t[act]}
          </Button>
        ))}
      </div>
      {doing !== undefined && (
        <AccessDialog access={access} act={doing} onClose={() => setDoing(undefined)} />
      )}
    </li>
  );
}
