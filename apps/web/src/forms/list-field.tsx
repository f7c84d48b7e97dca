import { Button } from '@mantine/core';
import { useState } from 'react';
import type { FormValue } from '../api/types.js';
import { useText } from '../i18n/use-text.js';
import { en } from './en.js';
import { fieldId } from './field-props.js';
import type { FieldProps, WithEach } from './field-props.js';
import styles from './forms.module.css';
import { isList, resolve, withDefaults } from './schema.js';
import { vi } from './vi.js';

/** Several entries of one kind: investors, workers, lots of land. Removing can be taken back. */
export function ListField(props: WithEach) {
  const t = useText({ vi, en });
  const { schema, root, pointer, onChange } = props;
  const [removed, setRemoved] = useState<{ at: number; value: FormValue } | null>(null);
  const item = schema.items ?? {};
  const what = resolve(item, root).title ?? schema.title ?? t.row;
  const known = isList(props.value) ? props.value : [];
  const rows = known.length === 0 && (schema.minItems ?? 0) > 0 ? [blank(item, root)] : known;
  const most = schema.maxItems ?? 100;
  const put = (at: number, value: FormValue | undefined): void =>
    onChange(rows.map((row, i) => (i === at ? (value ?? null) : row)));
  const remove = (at: number): void => {
    setRemoved({ at, value: rows[at] ?? null });
    onChange(rows.filter((_, i) => i !== at));
  };
  const restore = (): void => {
    if (removed !== null)
      onChange([...rows.slice(0, removed.at), removed.value, ...rows.slice(removed.at)]);
    setRemoved(null);
  };
  return (
    <fieldset className={styles.group} id={fieldId(pointer)}>
      {schema.title !== undefined && <legend>{schema.title}</legend>}
      {schema.description !== undefined && <p className="soft small">{schema.description}</p>}
      {rows.map((row, i) => (
        // The position is the identity of a row here: the API knows rows by nothing else.
        <div key={`${pointer}-${i}`} className={styles.entry}>
          <div className="spread">
            <strong>{t.nth(what, i + 1)}</strong>
            {rows.length > (schema.minItems ?? 0) && (
              <Button variant="subtle" size="compact-sm" onClick={() => remove(i)}>
                {t.remove}
              </Button>
            )}
          </div>
          <props.Each
            schema={item}
            root={root}
            pointer={`${pointer}/${i}`}
            value={row}
            required
            bare
            faults={props.faults}
            onChange={(value) => put(i, value)}
          />
        </div>
      ))}
      <div className="row">
        {rows.length < most && (
          <Button variant="light" size="sm" onClick={() => onChange([...rows, blank(item, root)])}>
            {t.add(what)}
          </Button>
        )}
        {removed !== null && (
          <Button variant="subtle" size="sm" onClick={restore}>
            {t.undo}
          </Button>
        )}
      </div>
      {props.faults.has(pointer) && <p className={styles.fault}>{props.faults.get(pointer)}</p>}
    </fieldset>
  );
}

function blank(item: FieldProps['schema'], root: FieldProps['root']): FormValue {
  return withDefaults(item, undefined, root) ?? (resolve(item, root).properties ? {} : '');
}
