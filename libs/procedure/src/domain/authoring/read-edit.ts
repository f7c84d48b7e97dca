import { err, ok, type FieldFault, type Result } from '#libs/kernel';
import {
  PROCESS_DEFINITION_SCHEMA,
  validateDefinition,
  type ProcessDefinition,
  type StepLimit,
} from '#libs/process/domain';
import type { JsonSchema } from '../json-schema.js';
import type { LimitCase } from '../procedure-content.js';
import { LIMITS_SCHEMA } from '../seed/seed-schema.js';
import { validateForm } from '../validate-form.js';
import type { DraftEdit } from './edit-draft.js';

const MOST_NODES = 300;
const MOST_FLOWS = 1_000;
/** In any unit: longer than any procedure, and small enough for every calendar. */
const LONGEST = 5_000;

/** Limits with the shape of their conditions, which the process's own schema knows. */
const ROWS_SCHEMA: JsonSchema = withConditions();

function withConditions(): JsonSchema {
  const text = JSON.stringify(LIMITS_SCHEMA).replaceAll(
    '"when":{"type":"object"}',
    '"when":{"$ref":"#/$defs/condition"}',
  );
  const schema = JSON.parse(text) as JsonSchema;
  const defs = JSON.parse(JSON.stringify(PROCESS_DEFINITION_SCHEMA.$defs)) as JsonSchema;
  return { ...schema, required: [], $defs: defs };
}

/** Trusts what was sent only as far as its shape; what it means is for `checkDraft`. */
export function readEdit(sent: Readonly<Record<string, unknown>>): Result<DraftEdit, FieldFault[]> {
  const { process, ...rows } = sent;
  const faults = [
    ...(process === undefined ? [] : processShape(process)),
    ...validateForm(ROWS_SCHEMA, rows, 'en'),
  ];
  if (faults.length > 0) return err(faults);
  const edit = sent as DraftEdit;
  const amounts = [...nodeAmounts(edit.process), ...rowAmounts(edit)];
  return amounts.length > 0 ? err(amounts) : ok(edit);
}

export function processShape(process: unknown): FieldFault[] {
  const counts = sizeFaults(process);
  if (counts.length > 0) return counts;
  return validateDefinition(process)
    .filter((fault) => fault.code === 'definition.shape')
    .map(({ pointer, code, detail }) => ({ pointer: `/process${pointer}`, code, detail }));
}

function sizeFaults(process: unknown): FieldFault[] {
  if (typeof process !== 'object' || process === null) return [];
  const { nodes, flows } = process as Readonly<Record<string, unknown>>;
  const tooMany = (list: unknown, most: number) => Array.isArray(list) && list.length > most;
  return [
    ...(tooMany(nodes, MOST_NODES) ? [fault('/process/nodes', `at most ${MOST_NODES}`)] : []),
    ...(tooMany(flows, MOST_FLOWS) ? [fault('/process/flows', `at most ${MOST_FLOWS}`)] : []),
  ];
}

export function nodeAmounts(process: ProcessDefinition | undefined): FieldFault[] {
  return (process?.nodes ?? []).flatMap((node, i) => [
    ...(node.kind === 'task' && (node.hours ?? 0) > LONGEST
      ? [fault(`/process/nodes/${i}/hours`, `at most ${LONGEST}`)]
      : []),
    ...('limit' in node && node.limit
      ? amountFaults(`/process/nodes/${i}/limit/amount`, node.limit)
      : []),
  ]);
}

const rowAmounts = ({ limits, committedLimits }: DraftEdit): FieldFault[] =>
  Object.entries({ limits: limits ?? [], committedLimits: committedLimits ?? [] }).flatMap(
    ([name, rows]: [string, readonly LimitCase[]]) =>
      rows.flatMap((row, i) => amountFaults(`/${name}/${i}/amount`, row)),
  );

function amountFaults(pointer: string, { amount, unit }: StepLimit): FieldFault[] {
  if (amount > LONGEST) return [fault(pointer, `at most ${LONGEST}`)];
  const whole = unit === 'calendar-day' || unit === 'month';
  return whole && !Number.isInteger(amount) ? [fault(pointer, 'a whole number')] : [];
}

const fault = (pointer: string, detail: string): FieldFault => ({
  pointer,
  code: 'definition.shape',
  detail,
});
