import { Button } from '@mantine/core';
import { Scroller } from '../../../components/scroller.js';
import type { LimitRow } from '../../../api/process-types.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from '../en.js';
import { newCondition } from '../model/edit-condition.js';
import { addCase } from '../model/edit-limits.js';
import styles from '../process-owner.module.css';
import { vi } from '../vi.js';
import { LimitLine } from './limit-row.js';
import type { Draft } from './use-draft.js';

/** The limits of the law by case, each with the hours that the steps need under it. */
export function LimitTable({ draft }: { readonly draft: Draft }) {
  const t = useText({ vi, en });
  const { limits } = draft.edit;
  const put = (rows: readonly LimitRow[]): void => draft.change({ limits: rows });
  return (
    <section>
      <h2>{t.limits}</h2>
      <p className="soft">{t.limitsLead}</p>
      <Scroller label={t.limits}>
        <table className={styles.steps}>
          <thead>
            <tr>
              <th scope="col">{t.limitCase}</th>
              <th scope="col">{t.given}</th>
              <th scope="col">{t.needed}</th>
              <th scope="col">
                <span className="visually-hidden">{t.col.acts}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {limits.map((limit, i) => (
              <LimitLine
                key={limit.key}
                limit={limit}
                draft={draft}
                onChange={(next) => put(limits.map((l, k) => (k === i ? next : l)))}
                onRemove={() => put(limits.filter((_, k) => k !== i))}
              />
            ))}
          </tbody>
        </table>
      </Scroller>
      {draft.editable && (
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => put(addCase(limits, newCondition(draft.formFields)))}
        >
          {t.addCase}
        </Button>
      )}
    </section>
  );
}
