import {
  checkCondition,
  checkSoundness,
  fieldTypesOf,
  validateDefinition,
  type Condition,
} from '#libs/process/domain';
import { demandedComponents } from '../demanded-components.js';
import { firstAnswer } from '../form-example.js';
import type { LimitCase, ProcedureContent } from '../procedure-content.js';
import { seatsOf } from '../seats.js';
import { timeFaults } from '../step-hours.js';
import { checkForm } from './check-form.js';

interface Fault {
  readonly row: string;
  readonly detail: string;
}

/** What a well-formed procedure can still have wrong, each with the row it stands in. */
export function checkProcedure(
  content: ProcedureContent,
  known: { readonly units: ReadonlySet<string> },
): Fault[] {
  return [
    ...componentFaults(content),
    ...limitFaults('/limits', content.limits),
    ...conditionFaults(content),
    ...unitFaults(content, known.units),
    ...processFaults(content),
    ...timeFaults(content).map((fault) => ({
      row: `/limits/${fault.case}`,
      detail: `the steps need ${fault.neededHours} hours, the limit gives ${fault.givenHours}`,
    })),
    ...checkForm(content.form).map((f) => ({ row: `/form${f.row}`, detail: f.detail })),
    ...firstAnswerFaults(content),
  ];
}

const componentFaults = ({ code, components }: ProcedureContent): Fault[] =>
  components.flatMap((component, i) => [
    ...(component.code === `${code}-${String(i + 1).padStart(2, '0')}`
      ? []
      : [{ row: `/components/${i}/code`, detail: `${component.code} is out of order` }]),
    ...(component.required && (component.when ?? component.condition)
      ? [{ row: `/components/${i}`, detail: 'is required and conditional at once' }]
      : []),
    ...(component.originals + component.copies === 0
      ? [{ row: `/components/${i}`, detail: 'asks for no original and no copy' }]
      : []),
  ]);

/** Keys differ, and on each day at most one row stands without condition. */
function limitFaults(row: string, limits: readonly LimitCase[]): Fault[] {
  const doubled = limits.filter((l, i) => limits.findIndex((o) => o.key === l.key) !== i);
  const plain = limits.filter((l) => l.when === undefined && l.inForce !== false);
  const clash = plain.some((a, i) => plain.slice(i + 1).some((b) => overlap(a, b)));
  return [
    ...doubled.map((l) => ({ row: `${row}/${l.key}`, detail: 'the key stands twice' })),
    ...(clash ? [{ row, detail: 'two rows without condition are in force on one day' }] : []),
    ...(plain.length === 0 ? [{ row, detail: 'no row applies when nothing is filled in' }] : []),
  ];
}

const overlap = (a: LimitCase, b: LimitCase): boolean =>
  (a.effectiveFrom ?? '') <= (b.effectiveTo ?? '9999') &&
  (b.effectiveFrom ?? '') <= (a.effectiveTo ?? '9999');

/** Conditions read fields that the form has, and compare them with values of their type. */
function conditionFaults(content: ProcedureContent): Fault[] {
  const types = fieldTypesOf(content.form);
  const conditions: (readonly [string, Condition | undefined])[] = [
    ...[...content.limits, ...(content.committedLimits ?? [])].map(
      (l) => [`/limits/${l.key}`, l.when] as const,
    ),
    ...content.components.map((c) => [`/components/${c.code}`, c.when] as const),
  ];
  return conditions.flatMap(([row, condition]) =>
    (condition ? checkCondition(condition, types) : []).map((fault) => ({
      row,
      detail: fault.detail,
    })),
  );
}

const unitFaults = (content: ProcedureContent, units: ReadonlySet<string>): Fault[] =>
  [
    { row: '/agencyUnit', unit: content.agencyUnit },
    ...seatsOf(content).map(({ unit, node }) => ({ row: `/process/nodes/${node}`, unit })),
  ]
    .filter(({ unit }) => !units.has(unit))
    .map(({ row, unit }) => ({ row, detail: `the unit ${unit} is not in units.yaml` }));

function processFaults(content: ProcedureContent): Fault[] {
  const { components, process, stages } = content;
  const structure = validateDefinition(process, fieldTypesOf(content.form));
  if (structure.length > 0) {
    return structure.map((f) => ({ row: `/process${f.pointer}`, detail: f.detail }));
  }
  const codes = new Set(components.map((c) => c.code));
  const nodes = new Set(process.nodes.map((n) => n.id));
  const strange = process.nodes.flatMap((node) =>
    node.kind === 'consultation' && node.documents !== 'all'
      ? node.documents.filter((d) => !codes.has(d)).map((d) => ({ node: node.id, d }))
      : [],
  );
  return [
    ...strange.map(({ node, d }) => ({
      row: `/process/nodes/${node}`,
      detail: `${d} is no component`,
    })),
    ...checkSoundness(process).faults.map((fault) => ({
      row: '/process',
      detail: `not sound (${fault.property}) at ${fault.nodeIds.join(', ')}`,
    })),
    ...stages.flatMap((stage, i) =>
      stage.nodes
        .filter((id) => !nodes.has(id))
        .map((id) => ({ row: `/stages/${i}`, detail: `the process has no node ${id}` })),
    ),
  ];
}

function firstAnswerFaults(content: ProcedureContent): Fault[] {
  const answer = firstAnswer(content.form);
  const values =
    typeof answer === 'object' && answer !== null && !Array.isArray(answer) ? answer : {};
  return demandedComponents(content, values as Readonly<Record<string, unknown>>)
    .filter((component) => !component.required)
    .map(({ code }) => ({
      row: `/components/${code}`,
      detail: 'is demanded under the first answer of the form',
    }));
}
