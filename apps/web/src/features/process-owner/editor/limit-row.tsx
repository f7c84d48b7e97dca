import { ActionIcon, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { LimitRow } from '../../../api/process-types.js';
import type { TimeUnit } from '../../../api/types.js';
import { count, pick } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from '../en.js';
import styles from '../process-owner.module.css';
import { vi } from '../vi.js';
import { ConditionEditor } from './condition-editor.js';
import type { Draft } from './use-draft.js';

interface Props {
  readonly limit: LimitRow;
  readonly draft: Draft;
  readonly onChange: (row: LimitRow) => void;
  readonly onRemove: () => void;
}

/** One case: what it is called, when it applies, how long it gives, and how long the steps need. */
export function LimitLine({ limit, draft, onChange, onRemove }: Props) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const name = pick(limit.case, locale) || t.limitAll;
  const time = draft.check?.times.find((c) => c.case === limit.key);
  const faults = (draft.check?.faults ?? []).filter(
    (f) => f.area === 'content' && f.limitCase === limit.key,
  );
  const units = Object.entries(t.timeUnits).map(([value, label]) => ({ value, label }));
  return (
    <tr className={faults.length > 0 || (time && !time.fits) ? styles.faulty : ''}>
      <th scope="row">
        <TextInput
          aria-label={t.caseName(name)}
          variant="unstyled"
          size="sm"
          readOnly={!draft.editable}
          placeholder={t.limitAll}
          value={pick(limit.case, locale)}
          onChange={(e) => {
            const text = e.currentTarget.value;
            const names = { vi: limit.case?.vi ?? text, en: limit.case?.en ?? text };
            onChange({ ...limit, case: { ...names, [locale]: text } });
          }}
        />
        {limit.when && (
          <ConditionEditor
            about={name}
            condition={limit.when}
            fields={draft.formFields}
            editable={draft.editable}
            onChange={(when) => onChange({ ...limit, when })}
          />
        )}
        {faults.map((fault, i) => (
          <p key={`${fault.code} ${i}`} className={styles.conditionFault}>
            {pick(fault.text, locale)}
          </p>
        ))}
      </th>
      <td>
        <div className={styles.limitCell}>
          <NumberInput
            aria-label={t.amountOf(name)}
            size="sm"
            min={0}
            max={5000}
            hideControls
            disabled={!draft.editable}
            decimalSeparator={locale === 'vi' ? ',' : '.'}
            className={styles.amount ?? ''}
            value={limit.amount}
            onChange={(amount) => typeof amount === 'number' && onChange({ ...limit, amount })}
          />
          <NativeSelect
            aria-label={t.unitOfLimit(name)}
            size="sm"
            disabled={!draft.editable}
            value={limit.unit}
            data={units}
            onChange={(e) => onChange({ ...limit, unit: e.currentTarget.value as TimeUnit })}
          />
        </div>
      </td>
      <td className={time && !time.fits ? styles.late : ''}>
        {time && t.hoursOfHours(count(time.neededHours, locale), count(time.givenHours, locale))}
      </td>
      <td className={styles.actsCell}>
        {draft.editable && limit.when && (
          <ActionIcon variant="subtle" aria-label={t.removeCase(name)} onClick={onRemove}>
            <IconX size={16} />
          </ActionIcon>
        )}
      </td>
    </tr>
  );
}
