import { useQuery } from '@tanstack/react-query';
import { comparisonQuery } from '../../../api/processes.js';
import type { Change, Version } from '../../../api/process-types.js';
import { pick } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import type { Locale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from '../en.js';
import styles from '../process-owner.module.css';
import { vi } from '../vi.js';

/** What the saved draft changes, for whoever reviews it. */
export function Comparison({
  version,
  dirty,
}: {
  readonly version: Version;
  readonly dirty: boolean;
}) {
  const t = useText({ vi, en });
  const comparison = useQuery(comparisonQuery(version.code, version.version)).data;
  if (comparison === undefined) return null;
  return (
    <section>
      <h2>{t.changes(comparison.from)}</h2>
      {dirty && <p className="soft small">{t.unsaved}</p>}
      {comparison.changes.length === 0 ? (
        <p className="soft">{t.noChanges}</p>
      ) : (
        <ul className={styles.changes}>
          {comparison.changes.map((change) => (
            <ChangeRow
              key={`${change.area} ${change.kind} ${change.id}`}
              change={change}
              version={version}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

function ChangeRow({ change, version }: { readonly change: Change; readonly version: Version }) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const say = (value: unknown): string => words(value, locale, version) || t.nothing;
  const fields: Readonly<Record<string, string>> = t.fields;
  return (
    <li>
      <strong>
        {t.changeKinds[change.kind]} {t.areas[change.area]}
      </strong>{' '}
      {titleOf(change, locale, version)}
      {change.fields?.map(({ field, before, after }) => (
        <div key={field} className="small">
          {fields[field] ?? field}: <del>{say(before)}</del> → <ins>{say(after)}</ins>
        </div>
      ))}
    </li>
  );
}

function titleOf({ area, id, before, after }: Change, locale: Locale, version: Version): string {
  const row = (after ?? before) as
    { name?: never; case?: never; from?: string; to?: string } | undefined;
  if (area === 'flow' && row?.from !== undefined && row.to !== undefined) {
    return `${nodeName(row.from, locale, version)} → ${nodeName(row.to, locale, version)}`;
  }
  return pick(row?.name ?? row?.case, locale) || id;
}

const nodeName = (id: string, locale: Locale, { process }: Version): string => {
  const node = process.nodes.find((n) => n.id === id);
  return node ? `“${pick(node.name, locale)}”` : id;
};

/** A value as people read it: text in the reader's language, lists by their names. */
function words(value: unknown, locale: Locale, version: Version): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') {
    return version.process.nodes.some((n) => n.id === value)
      ? nodeName(value, locale, version)
      : value;
  }
  if (typeof value === 'number') return String(value).replace('.', locale === 'vi' ? ',' : '.');
  if (typeof value === 'boolean') return value ? '✓' : '–';
  if (Array.isArray(value)) return value.map((v) => words(v, locale, version)).join(', ');
  const row = value as Readonly<Record<string, unknown>>;
  if (typeof row[locale] === 'string') return row[locale];
  if ('label' in row) return words(row['label'], locale, version);
  if ('amount' in row) return `${words(row['amount'], locale, version)} ${String(row['unit'])}`;
  return JSON.stringify(value);
}
