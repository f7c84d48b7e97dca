import { Button, NativeSelect, NumberInput } from '@mantine/core';
import type { TimeUnit } from '../../../api/types.js';
import { useText } from '../../../i18n/use-text.js';
import styles from './calculator.module.css';
import { en } from './en.js';
import { MomentInput } from './moment-input.js';
import { POLICIES, relevant } from './request.js';
import type { Inputs, PauseInput, PolicyName, PolicyValue } from './request.js';
import { vi } from './vi.js';

interface Props {
  readonly inputs: Inputs;
  readonly onChange: (inputs: Inputs) => void;
}

const UNITS: readonly TimeUnit[] = [
  'working-day',
  'working-hour',
  'calendar-day',
  'month',
  'elapsed-hour',
  'same-working-day',
];

export function CalculatorForm({ inputs, onChange }: Props) {
  const t = useText({ vi, en });
  const set = (change: Partial<Inputs>): void => onChange({ ...inputs, ...change });
  return (
    <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
      <MomentInput
        label={t.start}
        timeLabel={t.startTime}
        value={inputs.start}
        onChange={(start) => set({ start })}
      />
      <div className={styles.pair}>
        <NumberInput
          label={t.amount}
          min={0}
          max={1000}
          step={1}
          decimalScale={2}
          disabled={inputs.unit === 'same-working-day'}
          value={inputs.unit === 'same-working-day' ? 0 : inputs.amount}
          onChange={(value) => set({ amount: typeof value === 'number' ? value : Number.NaN })}
        />
        <NativeSelect
          label={t.unit}
          value={inputs.unit}
          data={UNITS.map((value) => ({ value, label: t.units[value] }))}
          onChange={(event) => {
            const unit = UNITS.find((u) => u === event.currentTarget.value);
            if (unit !== undefined) set({ unit });
          }}
        />
      </div>
      <Pauses inputs={inputs} set={set} />
      <NumberInput
        label={t.extendAmount}
        description={inputs.extension > 0 ? t.units[inputs.unit] : t.noExtension}
        min={0}
        max={1000}
        className={styles.short ?? ''}
        value={inputs.extension}
        onChange={(value) => set({ extension: typeof value === 'number' ? value : 0 })}
      />
      <details className={styles.rules}>
        <summary>{t.rules}</summary>
        <p className="soft small">{t.rulesHint}</p>
        <Policies inputs={inputs} set={set} />
      </details>
    </form>
  );
}

interface PartProps {
  readonly inputs: Inputs;
  readonly set: (change: Partial<Inputs>) => void;
}

function Pauses({ inputs, set }: PartProps) {
  const t = useText({ vi, en });
  const edit = (id: number, change: Partial<PauseInput>): void =>
    set({ pauses: inputs.pauses.map((p) => (p.id === id ? { ...p, ...change } : p)) });
  const add = (): void => {
    const id = Math.max(0, ...inputs.pauses.map((p) => p.id)) + 1;
    const from = { date: inputs.start.date, time: inputs.start.time };
    set({ pauses: [...inputs.pauses, { id, from, to: { date: '', time: '17:00' } }] });
  };
  return (
    <fieldset className={styles.pauses}>
      <legend>{t.pauses}</legend>
      <p className="soft small">{t.pausesHint}</p>
      {inputs.pauses.map((pause) => (
        <div key={pause.id} className={styles.pause}>
          <MomentInput
            label={t.pauseFrom}
            timeLabel={t.startTime}
            value={pause.from}
            onChange={(from) => edit(pause.id, { from })}
          />
          <MomentInput
            label={t.pauseTo}
            timeLabel={t.startTime}
            value={pause.to}
            onChange={(to) => edit(pause.id, { to })}
          />
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={() => set({ pauses: inputs.pauses.filter((p) => p.id !== pause.id) })}
          >
            {t.remove}
          </Button>
        </div>
      ))}
      <div>
        <Button variant="light" size="sm" onClick={add}>
          {t.addPause}
        </Button>
      </div>
    </fieldset>
  );
}

function Policies({ inputs, set }: PartProps) {
  const t = useText({ vi, en });
  const names = (Object.keys(POLICIES) as PolicyName[]).filter((name) =>
    relevant(name, inputs.unit),
  );
  return (
    <div className="stack">
      {names.map((name) => {
        const values: readonly PolicyValue[] = POLICIES[name];
        return (
          <NativeSelect
            key={name}
            label={t.policies[name]}
            value={inputs.policy[name] ?? values[0] ?? ''}
            data={values.map((value) => ({ value, label: t.values[value] }))}
            onChange={(event) => {
              const value = values.find((v) => v === event.currentTarget.value);
              if (value !== undefined) set({ policy: { ...inputs.policy, [name]: value } });
            }}
          />
        );
      })}
    </div>
  );
}
