import type { ReactNode } from 'react';
import type { FormObject, FormSchema, FormValue } from '../../api/types.js';
import { choicesOf, effective, isList, isObject } from '../../forms/schema.js';
import { numericDate } from '../../i18n/format.js';
import { useLocale } from '../../i18n/locale.js';
import type { Locale } from '../../i18n/locale.js';
import { useText } from '../../i18n/use-text.js';
import { en } from './en.js';
import styles from './shared.module.css';
import { vi } from './vi.js';

interface Props {
  readonly schema: FormSchema;
  readonly form: FormObject;
  readonly properties: readonly string[];
}

interface Row {
  readonly key: string;
  readonly label: string;
  /** null is a heading over the rows that follow. */
  readonly value: FormValue | undefined | null;
  readonly schema: FormSchema;
  readonly required: boolean;
}

/** What was answered, read back as question and answer. */
export function Answers({ schema, form, properties }: Props) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const whole = effective(schema, form, schema);
  const rows = properties.flatMap((name) =>
    rowsOf(
      whole.properties?.[name] ?? {},
      form[name],
      schema,
      `/${name}`,
      t.nth,
      whole.required?.includes(name) === true,
    ),
  );
  return (
    <dl className={styles.answers}>
      {rows.map((row) =>
        row.value === null ? (
          <div key={row.key} className={styles.heading}>
            <dt>{row.label}</dt>
            <dd />
          </div>
        ) : (
          <div key={row.key}>
            <dt>{row.label}</dt>
            <dd>{show(row, locale, t)}</dd>
          </div>
        ),
      )}
    </dl>
  );
}

function rowsOf(
  part: FormSchema,
  value: FormValue | undefined,
  root: FormSchema,
  key: string,
  nth: (what: string, n: number) => string,
  required: boolean,
): readonly Row[] {
  const s = effective(part, value, root);
  const label = s.title ?? key.split('/').at(-1) ?? '';
  if (s.properties !== undefined) {
    const inner = isObject(value) ? value : {};
    return Object.entries(s.properties).flatMap(([name, sub]) =>
      rowsOf(sub, inner[name], root, `${key}/${name}`, nth, s.required?.includes(name) === true),
    );
  }
  const items = s.items;
  if (isList(value) && items !== undefined && value.some(isObject)) {
    const what = effective(items, undefined, root).title ?? label;
    return value.flatMap((one, i) => [
      { key: `${key}/${i}`, label: nth(what, i + 1), value: null, schema: s, required: false },
      ...rowsOf(items, one, root, `${key}/${i}`, nth, true),
    ]);
  }
  // An optional question without an answer is not repeated.
  if (value === undefined && !required) return [];
  return [{ key, label, value: value ?? undefined, schema: s, required }];
}

function show(
  row: Row,
  locale: Locale,
  t: { readonly blank: string; readonly yes: string; readonly no: string },
): ReactNode {
  const { value, schema } = row;
  if (value === undefined || value === null || value === '') {
    return <span className={styles.blank}>{t.blank}</span>;
  }
  const choices = choicesOf(schema) ?? (schema.items && choicesOf(schema.items)) ?? [];
  const named = (one: FormValue): string =>
    choices.find((c) => c.value === one)?.label ??
    (typeof one === 'string' ? one : JSON.stringify(one));
  if (isList(value)) return value.map(named).join(', ');
  if (choices.length > 0) return named(value);
  if (typeof value === 'boolean') return value ? t.yes : t.no;
  if (typeof value === 'number') return value.toLocaleString(locale === 'vi' ? 'vi-VN' : 'en-GB');
  if (schema.format === 'date' && typeof value === 'string') return numericDate(value);
  return typeof value === 'string' ? value : JSON.stringify(value);
}
