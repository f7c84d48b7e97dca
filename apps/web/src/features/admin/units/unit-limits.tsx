import { Button, NumberInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { setUnitLimit } from '../../../api/standing.js';
import type { LimitKind, UnitLimits } from '../../../api/standing.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from './en.js';
import styles from './units.module.css';
import { vi } from './vi.js';

interface Props {
  readonly limits: UnitLimits;
  readonly unitName: string;
  /** By its code: whose limit holds here. */
  readonly nameOf: (code: string) => string;
}

/** How many working hours may go by in this unit; empty takes those of the unit above. */
export function UnitHours({ limits, unitName, nameOf }: Props) {
  return (
    <div className={styles.hours}>
      {(['acknowledgement', 'silence'] as const).map((kind) => (
        // What was saved is what stands here: also after somebody else changed it.
        <Hours
          key={`${kind} ${limits[kind].hours} ${limits[kind].own}`}
          {...{ kind, limits, unitName, nameOf }}
        />
      ))}
    </div>
  );
}

function Hours({ kind, limits, unitName, nameOf }: Props & { readonly kind: LimitKind }) {
  const t = useText({ vi, en });
  const client = useQueryClient();
  const { hours, own, from } = limits[kind];
  const [value, setValue] = useState<string | number>(own ? hours : '');
  const saving = useMutation({
    mutationFn: (wanted: number | null) => setUnitLimit(limits.unit.code, kind, wanted),
    onSuccess: () => notifications.show({ message: t.hoursSaved }),
    onError: () => notifications.show({ message: t.failed, color: 'gray' }),
    onSettled: () => client.invalidateQueries({ queryKey: ['units', 'limits'] }),
  });
  const wanted = value === '' ? null : Number(value);
  const changed = wanted !== (own ? hours : null);
  const source = from === null ? t.delivered : t.fromUnit(nameOf(from));
  return (
    <form
      className={styles.limit}
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate(wanted);
      }}
    >
      <NumberInput
        label={t.hours[kind]}
        aria-label={t.hoursOf(t.hours[kind], unitName)}
        description={own ? t.ownHours : source}
        placeholder={`${hours}${t.hoursUnit}`}
        suffix={t.hoursUnit}
        min={1}
        max={2000}
        allowDecimal={false}
        hideControls
        disabled={saving.isPending}
        value={value}
        onChange={setValue}
      />
      {changed && (
        <Button type="submit" size="compact-sm" variant="light" loading={saving.isPending}>
          {wanted === null ? t.takeAbove : t.save}
        </Button>
      )}
    </form>
  );
}
