import { choicesOf, effective } from './schema.js';
import { ChoiceField, ManyChoices } from './choice-fields.js';
import type { FieldProps } from './field-props.js';
import { GroupField } from './group-field.js';
import { ListField } from './list-field.js';
import { BooleanField, DateField, NumberField, TextField } from './plain-fields.js';

/** One question of the form, drawn by what its schema says it is. */
export function Field(props: FieldProps) {
  const schema = effective(props.schema, props.value, props.root);
  const own = { ...props, schema };
  if (schema.properties !== undefined) return <GroupField {...own} Each={Field} />;
  if (schema.type === 'array') {
    const many = schema.items && choicesOf(effective(schema.items, undefined, props.root));
    return many ? <ManyChoices {...own} choices={many} /> : <ListField {...own} Each={Field} />;
  }
  const choices = choicesOf(schema);
  if (choices !== null) return <ChoiceField {...own} choices={choices} />;
  if (schema.type === 'boolean' || typeof schema.const === 'boolean')
    return <BooleanField {...own} />;
  if (schema.type === 'number' || schema.type === 'integer') return <NumberField {...own} />;
  if (schema.format === 'date') return <DateField {...own} />;
  return <TextField {...own} />;
}
