import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { yearQuery } from '../../../api/rules.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from '../en.js';
import { vi } from '../vi.js';
import { Pending } from '../year/pending.js';
import type { Addition } from './draft.js';

interface Props {
  readonly calendar: string;
  readonly years: readonly number[];
  readonly onAdd: (more: Addition) => void;
}

/** The days off of a year are decided: its dates are no longer provisional. */
export function AnnounceForm({ calendar: code, years, onAdd }: Props) {
  const t = useText({ vi, en });
  const [year, setYear] = useState(years.at(-1) ?? 0);
  const calendar = useQuery(yearQuery(year, code)).data;
  const known = calendar?.year === year ? calendar : undefined;
  return (
    <>
      <NativeSelect
        label={t.year}
        value={String(year)}
        data={years.map(String)}
        onChange={(event) => setYear(Number(event.currentTarget.value))}
      />
      {known?.announced === true && <p className="soft">{t.announcedAlready(year)}</p>}
      {known !== undefined && <Pending calendar={known} />}
      <div>
        <Button
          variant="light"
          disabled={known === undefined || known.announced}
          onClick={() => onAdd({ announce: [year] })}
        >
          {t.add}
        </Button>
      </div>
    </>
  );
}
