import type { FormObject } from '../api/types.js';
import { fieldId } from './field-props.js';
import type { WithEach } from './field-props.js';
import styles from './forms.module.css';
import { isObject } from './schema.js';

/** Questions that belong together, under one heading. */
export function GroupField(props: WithEach) {
  const value: FormObject = isObject(props.value) ? props.value : {};
  const fields = Object.entries(props.schema.properties ?? {}).map(([name, part]) => (
    <props.Each
      key={name}
      schema={part}
      root={props.root}
      pointer={`${props.pointer}/${name}`}
      value={value[name]}
      required={props.schema.required?.includes(name) === true}
      faults={props.faults}
      onChange={(inner) => props.onChange({ ...value, [name]: inner })}
    />
  ));
  if (props.bare === true) {
    return (
      <div id={fieldId(props.pointer)} className={styles.fields}>
        {fields}
      </div>
    );
  }
  return (
    <fieldset id={fieldId(props.pointer)} className={styles.group}>
      {props.schema.title !== undefined && <legend>{props.schema.title}</legend>}
      {props.schema.description !== undefined && (
        <p className="soft small">{props.schema.description}</p>
      )}
      <div className={styles.fields}>{fields}</div>
    </fieldset>
  );
}
