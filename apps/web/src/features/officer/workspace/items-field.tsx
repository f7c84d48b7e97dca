import { Button, Checkbox, Input, Stack, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { procedureQuery } from '../../../api/public.js';
import type { Dossier } from '../../../api/types.js';
import { pick } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from '../en.js';
import { vi } from '../vi.js';
import type { CommandValues } from './commands.js';
import styles from './workspace.module.css';

type Items = CommandValues['items'];

interface Props {
  readonly dossier: Dossier;
  readonly items: Items;
  readonly error: string | undefined;
  readonly onChange: (items: Items) => void;
}

/** Which papers to supply, and what is wrong with each: everything in one request. */
export function ItemsField({ dossier, items, error, onChange }: Props) {
  const t = useText({ vi, en }).dialog;
  const { locale } = useLocale();
  const procedure = useQuery(procedureQuery(dossier.procedure.code)).data;
  const toggle = (component: string, name: string): void => {
    const rest = items.filter((item) => item.component !== component);
    onChange(rest.length < items.length ? rest : [...items, { component, text: name }]);
  };
  return (
    <Input.Wrapper label={t.items} description={t.itemsHint} error={error} labelElement="div">
      <Stack gap={8} mt={8}>
        {(procedure?.components ?? []).map((component) => {
          const name = pick(component.name, locale);
          const item = items.find((one) => one.component === component.code);
          return (
            <div key={component.code}>
              <Checkbox
                label={name}
                checked={item !== undefined}
                {...(error !== undefined && { 'aria-invalid': true })}
                onChange={() => toggle(component.code, name)}
              />
              {item !== undefined && (
                <TextInput
                  size="sm"
                  ml={30}
                  mt={4}
                  aria-label={`${t.itemText}: ${name}`}
                  placeholder={t.itemText}
                  value={item.text}
                  onChange={(e) =>
                    onChange(
                      items.map((one) =>
                        one.component === component.code
                          ? { ...one, text: e.currentTarget.value }
                          : one,
                      ),
                    )
                  }
                />
              )}
            </div>
          );
        })}
        {items.map(
          (item, at) =>
            item.component === '' && (
              <div key={`free ${at}`} className={styles.freeItem}>
                <TextInput
                  size="sm"
                  aria-label={t.freeItem}
                  placeholder={t.freeItem}
                  value={item.text}
                  onChange={(e) => {
                    const text = e.currentTarget.value;
                    onChange(items.map((one, i) => (i === at ? { ...one, text } : one)));
                  }}
                />
                <Button
                  variant="subtle"
                  size="compact-sm"
                  onClick={() => onChange(items.filter((_, i) => i !== at))}
                >
                  {t.dropItem}
                </Button>
              </div>
            ),
        )}
        <div>
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={() => onChange([...items, { component: '', text: '' }])}
          >
            {t.addItem}
          </Button>
        </div>
      </Stack>
    </Input.Wrapper>
  );
}
