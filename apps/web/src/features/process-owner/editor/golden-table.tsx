import { Button } from '@mantine/core';
import { Scroller } from '../../../components/scroller.js';
import type { GoldenRow } from '../../../api/process-types.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from '../en.js';
import { fieldsDeciding } from '../model/edit-limits.js';
import styles from '../process-owner.module.css';
import { vi } from '../vi.js';
import { GoldenLine } from './golden-row.js';
import type { Draft } from './use-draft.js';

/** Due dates counted by hand, beside those that this version gives. */
export function GoldenTable({ draft }: { readonly draft: Draft }) {
  const t = useText({ vi, en });
  const { golden, limits } = draft.edit;
  const fields = fieldsDeciding(limits, draft.formFields);
  const put = (rows: readonly GoldenRow[]): void => draft.change({ golden: rows });
  return (
    <section>
      <h2>{t.golden}</h2>
      <p className="soft">{t.goldenLead}</p>
      <Scroller label={t.golden}>
        <table className={styles.steps}>
          <thead>
            <tr>
              <th scope="col">{t.goldenStart}</th>
              <th scope="col">{t.goldenDue}</th>
              <th scope="col">{t.goldenGives}</th>
              <th scope="col">
                <span className="visually-hidden">{t.col.acts}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {golden.map((row, i) => (
              <GoldenLine
                // Rows have no other name than their place.
                key={i}
                number={i + 1}
                row={row}
                result={draft.check?.golden.find((g) => g.index === i)}
                fields={fields}
                editable={draft.editable}
                onChange={(next) => put(golden.map((g, k) => (k === i ? next : g)))}
                onRemove={() => put(golden.filter((_, k) => k !== i))}
              />
            ))}
          </tbody>
        </table>
      </Scroller>
      {draft.editable && (
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => put([...golden, newGolden(golden.at(-1))])}
        >
          {t.addGolden}
        </Button>
      )}
    </section>
  );
}

/** Begins with the moments of the last row, which somebody then counts anew. */
const newGolden = (last: GoldenRow | undefined): GoldenRow => ({
  startAt: last?.startAt ?? '2026-01-05T08:00:00+07:00',
  dueAt: last?.dueAt ?? '2026-01-06T17:00:00+07:00',
  form: {},
});
