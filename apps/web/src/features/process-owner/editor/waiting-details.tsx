import { Checkbox, MultiSelect, NativeSelect, NumberInput, Select, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { processesQuery } from '../../../api/processes.js';
import type { ConsultationNode, HandOverNode, TimerNode } from '../../../api/process-types.js';
import { pick } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from '../en.js';
import { vi } from '../vi.js';
import type { DetailProps } from './detail-props.js';

/** Who is asked what, with which papers, how many answers are enough, and what silence means. */
export function ConsultationDetails({ node, draft, units, patch }: DetailProps<ConsultationNode>) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const question = (locale: 'vi' | 'en', label: string) => (
    <Textarea
      size="sm"
      autosize
      minRows={2}
      label={label}
      readOnly={!draft.editable}
      value={node.question[locale]}
      onChange={(event) =>
        patch({ question: { ...node.question, [locale]: event.currentTarget.value } })
      }
    />
  );
  return (
    <>
      <MultiSelect
        size="sm"
        label={t.unitsAsked}
        searchable
        disabled={!draft.editable}
        data={[...units]}
        value={[...node.units]}
        onChange={(chosen) => patch({ units: chosen })}
      />
      <NativeSelect
        size="sm"
        label={t.silence}
        disabled={!draft.editable}
        value={node.onSilence}
        data={Object.entries(t.silences).map(([value, label]) => ({ value, label }))}
        onChange={(event) => patch({ onSilence: event.currentTarget.value })}
      />
      <NativeSelect
        size="sm"
        label={t.answer}
        disabled={!draft.editable}
        value={node.answer.kind}
        data={Object.entries(t.answers).map(([value, label]) => ({ value, label }))}
        onChange={(event) => {
          const kind = event.currentTarget.value;
          patch({ answer: kind === 'at-least' ? { kind, count: 2 } : { kind } });
        }}
      />
      {node.answer.kind === 'at-least' && (
        <NumberInput
          size="sm"
          label={t.answerCount}
          min={1}
          max={Math.max(1, node.units.length)}
          disabled={!draft.editable}
          value={node.answer.count ?? 1}
          onChange={(value) =>
            patch({ answer: { kind: 'at-least', count: typeof value === 'number' ? value : 1 } })
          }
        />
      )}
      <MultiSelect
        size="sm"
        label={t.documentsSent}
        placeholder={node.documents === 'all' ? t.documentsAll : ''}
        disabled={!draft.editable}
        data={draft.components.map((c) => ({ value: c.code, label: pick(c.name, locale) }))}
        value={node.documents === 'all' ? [] : [...node.documents]}
        onChange={(codes) => patch({ documents: codes.length === 0 ? 'all' : codes })}
      />
      <LimitUnit node={node} draft={draft} patch={patch} />
      {question('vi', t.question)}
      {question('en', t.questionEn)}
    </>
  );
}

/** To which procedure it hands over, and whether the process waits for the end of the linked dossier. */
export function HandOverDetails({ node, draft, patch }: DetailProps<HandOverNode>) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const procedures = useQuery(processesQuery).data?.items ?? [];
  return (
    <>
      <Select
        size="sm"
        label={t.linkedProcedure}
        searchable
        allowDeselect={false}
        disabled={!draft.editable}
        data={procedures
          .filter((p) => p.open && p.code !== draft.code)
          .map((p) => ({ value: p.code, label: `${p.code} ${pick(p.name, locale)}` }))}
        value={node.procedure === '–' ? null : node.procedure}
        onChange={(procedure) => procedure !== null && patch({ procedure })}
      />
      <Checkbox
        label={t.waits}
        disabled={!draft.editable}
        checked={node.wait === true}
        onChange={(event) => patch({ wait: event.currentTarget.checked || undefined })}
      />
      {node.wait && <LimitUnit node={node} draft={draft} patch={patch} />}
    </>
  );
}

type Limited = ConsultationNode | TimerNode | HandOverNode;

/** In what the time of a step that nobody of the unit works on is counted. */
export function LimitUnit({
  node,
  draft,
  patch,
}: Pick<DetailProps<Limited>, 'node' | 'draft' | 'patch'>) {
  const t = useText({ vi, en });
  const limit = node.limit ?? { amount: 0, unit: 'working-day' as const };
  return (
    <NativeSelect
      size="sm"
      label={t.countedIn}
      disabled={!draft.editable}
      value={limit.unit}
      data={Object.entries(t.timeUnits).map(([value, label]) => ({ value, label }))}
      onChange={(event) => patch({ limit: { ...limit, unit: event.currentTarget.value } })}
    />
  );
}
