import { Checkbox, Radio, Select, Stack } from '@mantine/core';
import type { FormValue } from '../api/types.js';
import { useText } from '../i18n/use-text.js';
import { en } from './en.js';
import { fieldId } from './field-props.js';
import type { FieldProps } from './field-props.js';
import type { Choice } from './schema.js';
import { isList } from './schema.js';
import { useLabel } from './use-label.js';
import { vi } from './vi.js';

type Props = FieldProps & { readonly choices: readonly Choice[] };

const FEW = 5;
const word = (value: FormValue | undefined): string | null =>
  value === undefined ? null : JSON.stringify(value);

/** A few choices stand open; many are searched. */
export function ChoiceField(props: Props) {
  const t = useText({ vi, en });
  const { required, ...common } = useLabel(props);
  const pickByWord = (said: string | null): void =>
    props.onChange(props.choices.find((c) => word(c.value) === said)?.value);
  if (props.choices.length <= FEW) {
    return (
      <Radio.Group {...common} value={word(props.value)} onChange={pickByWord}>
        <Stack gap={8} mt={6}>
          {props.choices.map((choice, i) => (
            <Radio
              key={choice.label}
              id={`${fieldId(props.pointer)}-${i}`}
              value={word(choice.value) ?? ''}
              label={choice.label}
            />
          ))}
        </Stack>
      </Radio.Group>
    );
  }
  return (
    <Select
      {...common}
      required={required}
      placeholder={t.choose}
      searchable
      allowDeselect={!required}
      clearable={!required}
      data={props.choices.map((c) => ({ value: word(c.value) ?? '', label: c.label }))}
      value={word(props.value)}
      onChange={pickByWord}
      maxDropdownHeight={320}
    />
  );
}

export function ManyChoices(props: Props) {
  const { required: _required, ...common } = useLabel(props);
  const chosen = isList(props.value) ? props.value : [];
  return (
    <Checkbox.Group
      {...common}
      value={chosen.map((v) => word(v) ?? '')}
      onChange={(said) =>
        props.onChange(
          props.choices.filter((c) => said.includes(word(c.value) ?? '')).map((c) => c.value),
        )
      }
    >
      <Stack gap={8} mt={6}>
        {props.choices.map((choice, i) => (
          <Checkbox
            key={choice.label}
            id={`${fieldId(props.pointer)}-${i}`}
            value={word(choice.value) ?? ''}
            label={choice.label}
          />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
