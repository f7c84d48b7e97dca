import { NativeSelect } from '@mantine/core';
import { DateTimePicker } from '@mantine/dates';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { walkQuery } from '../../../api/processes.js';
import type { Version, Walk, WalkStep } from '../../../api/process-types.js';
import { useDueWords } from '../../../components/provisional/use-due-words.js';
import { momentWords, pick, shortMoment } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from '../en.js';
import { fieldsOfConditions as fieldsRead } from '../model/edit-limits.js';
import { valueAt, withValue } from '../model/form-values.js';
import styles from '../process-owner.module.css';
import { vi } from '../vi.js';
import { FieldInput } from './field-input.js';
import type { Draft } from './use-draft.js';

interface Props {
  readonly version: Version;
  readonly draft: Draft;
  readonly onSelect: (nodeId: string) => void;
}

interface Taken {
  readonly nodeId: string;
  readonly visit: number;
  readonly outcome: string;
}

/** A sample dossier goes through what is on the screen; nothing of it is filed. */
export function WalkPanel({ version, draft, onSelect }: Props) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const [form, setForm] = useState<Readonly<Record<string, unknown>>>(version.sampleForm);
  const [taken, setTaken] = useState<readonly Taken[]>([]);
  const [startAt, setStartAt] = useState<string | null>(null);
  const [edit] = useDebouncedValue(draft.edit, 400);
  // Those of conditions that are being written, too.
  const fields = fieldsRead(draft.edit, version.formFields);
  const wish = {
    form,
    outcomes: wishesOf(taken),
    ...(startAt === null ? {} : { startAt: `${startAt.slice(0, 16).replace(' ', 'T')}:00+07:00` }),
  };
  const walk = useQuery(walkQuery(version.code, version.version, edit, wish)).data;
  const take = (nodeId: string, visit: number, outcome: string): void =>
    setTaken((all) => [
      ...all.filter((c) => c.nodeId !== nodeId || c.visit < visit),
      { nodeId, visit, outcome },
    ]);
  return (
    <section>
      <h2>{t.walk}</h2>
      <p className="soft">{t.walkLead}</p>
      <div className={styles.walkForm}>
        <DateTimePicker
          label={t.walkStart}
          size="sm"
          className={styles.moment ?? ''}
          placeholder={t.walkToday}
          valueFormat="HH:mm DD/MM/YYYY"
          value={startAt}
          onChange={setStartAt}
          clearable
        />
        {fields.map((field) => (
          <FieldInput
            key={field.path}
            field={field}
            value={valueAt(form, field.path)}
            onChange={(value) => setForm(withValue(form, field.path, value))}
          />
        ))}
      </div>
      {walk !== undefined && (
        <>
          <Verdict walk={walk} />
          <ol className={styles.walk}>
            {walk.steps.map((step, i) => {
              const visit = walk.steps.slice(0, i).filter((s) => s.nodeId === step.nodeId).length;
              return (
                <li key={`${step.nodeId} ${visit}`}>
                  <button
                    type="button"
                    className={styles.walkName}
                    onClick={() => onSelect(step.nodeId)}
                  >
                    {pick(step.name, locale)}
                  </button>
                  <span className="soft small">
                    {step.units.map((u) => pick(u, locale)).join(', ')}
                  </span>
                  <span className={styles.walkDue}>
                    {t.walkUntil(shortMoment(step.dueAt, locale))}
                  </span>
                  <StepOutcome step={step} onTake={(o) => take(step.nodeId, visit, o)} />
                </li>
              );
            })}
          </ol>
        </>
      )}
    </section>
  );
}

/** In the order of visits, with the favourable outcome where an earlier visit was left as it is. */
const wishesOf = (taken: readonly Taken[]) =>
  [...taken].sort((a, b) => a.visit - b.visit).map(({ nodeId, outcome }) => ({ nodeId, outcome }));

function Verdict({ walk }: { readonly walk: Walk }) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const dueWords = useDueWords();
  if (walk.endedAt === null) return <p className={styles.late}>{t.walkStuck}</p>;
  return (
    <p>
      <strong className={walk.inTime ? styles.good : styles.late}>
        {walk.inTime ? t.walkInTime : t.walkLate}
      </strong>
      {'. '}
      {t.walkEnds(momentWords(walk.endedAt, locale))}
      {walk.legalDueAt !== null && `. ${t.walkDue(dueWords(walk.legalDueAt, walk.provisional))}`}
    </p>
  );
}

function StepOutcome({
  step,
  onTake,
}: {
  readonly step: WalkStep;
  readonly onTake: (outcome: string) => void;
}) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  if (step.cancelled) return <span className="soft small">{t.cancelled}</span>;
  const [only] = step.outcomes;
  if (only === undefined) return <span />;
  if (step.outcomes.length === 1) return <span className="small">{pick(only.label, locale)}</span>;
  return (
    <NativeSelect
      size="xs"
      aria-label={t.outcomeOf(pick(step.name, locale))}
      value={step.outcome ?? only.key}
      data={step.outcomes.map((o) => ({ value: o.key, label: pick(o.label, locale) }))}
      onChange={(event) => onTake(event.currentTarget.value)}
    />
  );
}
