import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { endAbsence, endConflict, revokeDelegation } from '../../../api/standing.js';
import type { Absence, Conflict, Delegation } from '../../../api/standing.js';
import { numericDate, pick } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import { lastDay } from './days.js';
import { en } from './en.js';
import { roleWord } from './posts.js';
import styles from './standing.module.css';
import { useStanding } from './use-standing.js';
import { vi } from './vi.js';

/** Of somebody else the name comes first. */
export function AbsenceRow({ absence, named }: { absence: Absence; named: boolean }) {
  const t = useText({ vi, en });
  const states: Readonly<Record<string, string>> = t.states;
  const from = numericDate(absence.from);
  const period = t.period(from, numericDate(lastDay(absence.to)));
  const ending = useEnd(endAbsence, t.absence.ended);
  const open = absence.state === 'coming' || absence.state === 'present';
  return (
    <li className={styles.row}>
      <div className={open ? styles.words : `${styles.words} ${styles.over}`}>
        <strong>{named ? absence.officer.name : t.absence.kinds[absence.kind]}</strong>
        <div className="figures">
          {absence.state === 'cancelled' ? from : period}{' '}
          <span className="soft small">{states[absence.state]}</span>
        </div>
        <div className="soft small">
          {[
            named ? t.absence.kinds[absence.kind] : undefined,
            absence.substitute && t.absence.substituted(absence.substitute.name),
          ]
            .filter(Boolean)
            .join(', ')}
        </div>
      </div>
      {open && (
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={t.absence.endLabel(absence.officer.name, from)}
          loading={ending.isPending}
          onClick={() => ending.mutate(absence.id)}
        >
          {t.absence.end}
        </Button>
      )}
    </li>
  );
}

export function DelegationRow({ delegation: d, me }: { delegation: Delegation; me: string }) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const states: Readonly<Record<string, string>> = t.states;
  const revoking = useEnd(revokeDelegation, t.delegation.revoked);
  const open = d.state === 'coming' || d.state === 'present';
  const who =
    d.giver.id === me
      ? t.delegation.given(d.receiver.name)
      : d.receiver.id === me
        ? t.delegation.received(d.giver.name)
        : t.delegation.between(d.giver.name, d.receiver.name);
  return (
    <li className={styles.row}>
      <div className={open ? styles.words : `${styles.words} ${styles.over}`}>
        <strong>{who}</strong>
        <div>
          {roleWord(t.roles, d.role)}, {pick(d.unit.name, locale)}
        </div>
        <div className="figures">
          {t.period(numericDate(d.from), numericDate(lastDay(d.to)))}{' '}
          <span className="soft small">{states[d.state]}</span>
        </div>
        {(d.signing || d.basis !== undefined) && (
          <div className="soft small">
            {d.signing ? t.delegation.withSigning(d.basis ?? '') : d.basis}
          </div>
        )}
      </div>
      {open && (
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={t.delegation.revokeLabel(d.giver.name, d.receiver.name)}
          loading={revoking.isPending}
          onClick={() => revoking.mutate(d.id)}
        >
          {t.delegation.revoke}
        </Button>
      )}
    </li>
  );
}

/** The officer's own cannot be ended by the officer: the head judges that. */
export function ConflictRow({ conflict: c, named }: { conflict: Conflict; named: boolean }) {
  const t = useText({ vi, en });
  const ending = useEnd(endConflict, t.conflict.ended);
  const open = c.endedAt === undefined;
  const from = numericDate(c.declaredAt);
  return (
    <li className={styles.row}>
      <div className={open ? styles.words : `${styles.words} ${styles.over}`}>
        <strong>{named ? `${c.officer.name}: ${c.applicantName}` : c.applicantName}</strong>
        <div className="soft small">
          {[
            c.taxCode && t.conflict.taxCodeOf(c.taxCode),
            t.conflict.kinds[c.kind],
            c.endedAt === undefined
              ? t.conflict.since(from)
              : t.conflict.until(from, numericDate(c.endedAt)),
            c.declaredBy.id === c.officer.id ? undefined : t.conflict.declaredBy(c.declaredBy.name),
          ]
            .filter(Boolean)
            .join(', ')}
        </div>
      </div>
      {named && open && (
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={t.conflict.endLabel(c.officer.name, c.applicantName)}
          loading={ending.isPending}
          onClick={() => ending.mutate(c.id)}
        >
          {t.conflict.end}
        </Button>
      )}
    </li>
  );
}

function useEnd(act: (id: string) => Promise<unknown>, done: string) {
  const ending = useStanding(act, done);
  const mutate = (id: string): void =>
    ending.mutate(id, {
      onError: (error) => notifications.show({ message: ending.words(error), color: 'gray' }),
    });
  return { isPending: ending.isPending, mutate };
}
