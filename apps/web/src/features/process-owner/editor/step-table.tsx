import { useQuery } from '@tanstack/react-query';
import { unitsQuery } from '../../../api/work.js';
import { Scroller } from '../../../components/scroller.js';
import { pick } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from '../en.js';
import styles from '../process-owner.module.css';
import { vi } from '../vi.js';
import { StepRow } from './step-row.js';
import type { Draft } from './use-draft.js';

interface Props {
  readonly draft: Draft;
  readonly selected: string | undefined;
  readonly onSelect: (nodeId: string) => void;
}

/** The process as officials know it: step, unit, role, hours, and where each outcome leads. */
export function StepTable({ draft, selected, onSelect }: Props) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const units = useQuery(unitsQuery).data ?? [];
  const choices = units.map((u) => ({ value: u.code, label: pick(u.name, locale) }));
  const { nodes } = draft.edit.process;
  const nexts = nodes
    .filter((n) => n.kind !== 'start')
    .map((n) => ({ value: n.id, label: pick(n.name, locale) || n.id }));
  return (
    <section>
      <h2>{t.table}</h2>
      <Scroller label={t.table}>
        <table className={styles.steps}>
          <thead>
            <tr>
              <th scope="col">{t.col.step}</th>
              <th scope="col">{t.col.unit}</th>
              <th scope="col">{t.col.role}</th>
              <th scope="col">{t.col.hours}</th>
              <th scope="col">{t.col.next}</th>
              <th scope="col">
                <span className="visually-hidden">{t.col.acts}</span>
              </th>
            </tr>
          </thead>
          {nodes.map((node, i) => (
            <StepRow
              key={node.id}
              number={i + 1}
              node={node}
              draft={draft}
              units={choices}
              nexts={nexts}
              selected={node.id === selected}
              onSelect={() => onSelect(node.id)}
            />
          ))}
        </table>
      </Scroller>
    </section>
  );
}
