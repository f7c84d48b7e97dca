import { Link } from '@tanstack/react-router';
import type { MoveCount, RuleChange } from '../../../api/rules.js';
import { Scroller } from '../../../components/scroller.js';
import { count, pick } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from '../en.js';
import styles from '../rules.module.css';
import { vi } from '../vi.js';

interface Sum {
  readonly key: string;
  readonly procedure: MoveCount;
  dossiers: number;
  steps: number;
  kept: number;
}

/** By procedure and unit; every number leads to the clocks behind it. */
export function Counts({ change }: { readonly change: RuleChange }) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const rows = summed(change.counts ?? []);
  const total = (part: 'dossiers' | 'steps' | 'kept'): number =>
    rows.reduce((sum, row) => sum + row[part], 0);
  return (
    <section className="stack">
      <h2>{t.foundTitle}</h2>
      <p>
        {t.found(
          count(change.looked, locale),
          count(total('dossiers'), locale),
          count(total('steps'), locale),
        )}{' '}
        {total('kept') > 0 && t.foundKept(count(total('kept'), locale))}
      </p>
      <p className="soft">{t.neverCured}</p>
      {rows.length > 0 && (
        <Scroller label={t.foundTitle}>
          <table className={`${styles.table} ${styles.numbers}`}>
            <thead>
              <tr>
                <th scope="col">{t.procedure}</th>
                <th scope="col">{t.unit}</th>
                <th scope="col">{t.dossiers}</th>
                <th scope="col">{t.steps}</th>
                <th scope="col">{t.keptColumn}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ key, procedure: p, dossiers, steps, kept }) => (
                <tr key={key}>
                  <th scope="row">
                    <span className={styles.code}>{p.procedureCode}</span>{' '}
                    {pick(p.procedureName, locale)}
                  </th>
                  <td>{pick(p.unit.name, locale)}</td>
                  <Number id={change.id} of={p} fate="moves" value={dossiers} />
                  <Number id={change.id} of={p} fate="moves" value={steps} />
                  <Number id={change.id} of={p} fate="kept" value={kept} />
                </tr>
              ))}
            </tbody>
          </table>
        </Scroller>
      )}
    </section>
  );
}

interface NumberProps {
  readonly id: string;
  readonly of: MoveCount;
  readonly fate: 'moves' | 'kept';
  readonly value: number;
}

function Number({ id, of, fate, value }: NumberProps) {
  const { locale } = useLocale();
  if (value === 0) return <td className="soft">0</td>;
  return (
    <td>
      <Link
        to="/rules/$id"
        params={{ id }}
        search={{ procedure: of.procedureCode, unit: of.unit.code, fate }}
        hash="moves"
      >
        {count(value, locale)}
      </Link>
    </td>
  );
}

function summed(counts: readonly MoveCount[]): Sum[] {
  const rows = new Map<string, Sum>();
  for (const part of counts) {
    const key = `${part.procedureCode} ${part.unit.code}`;
    const row = rows.get(key) ?? { key, procedure: part, dossiers: 0, steps: 0, kept: 0 };
    if (part.subject === 'dossier') row.dossiers += part.moves;
    else row.steps += part.moves;
    row.kept += part.kept;
    rows.set(key, row);
  }
  return [...rows.values()];
}
