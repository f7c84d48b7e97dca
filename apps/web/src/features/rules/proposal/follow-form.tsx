import { Button } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../../i18n/use-text.js';
import { en } from '../en.js';
import { vi } from '../vi.js';
import { UnitField } from './day-form.js';
import type { Addition } from './draft.js';

/** A unit that counts by this calendar from now on, whichever it followed before. */
export function FollowForm({ onAdd }: { readonly onAdd: (more: Addition) => void }) {
  const t = useText({ vi, en });
  const [unit, setUnit] = useState<string | null>(null);
  return (
    <>
      <UnitField value={unit} onChange={setUnit} />
      <div>
        <Button
          variant="light"
          disabled={unit === null}
          onClick={() => {
            if (unit === null) return;
            onAdd({ units: [unit] });
            setUnit(null);
          }}
        >
          {t.add}
        </Button>
      </div>
    </>
  );
}
