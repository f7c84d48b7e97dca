import { checkSoundness, fieldTypesOf, validateDefinition } from '#libs/process/domain';
import { conditionFaults, limitFaults, strangeDocuments, unitFaults } from '../content-rules.js';
import { demandedComponents } from '../demanded-components.js';
import { firstAnswer } from '../form-example.js';
import type { ProcedureContent } from '../procedure-content.js';
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
    ...[
      ...limitFaults('/limits', content.limits),
      ...conditionFaults(content),
      ...unitFaults(content, known.units),
    ].map(({ row, detail }) => ({ row, detail })),
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

function processFaults(content: ProcedureContent): Fault[] {
  const { process, stages } = content;
  const structure = validateDefinition(process, fieldTypesOf(content.form));
  if (structure.length > 0) {
    return structure.map((f) => ({ row: `/process${f.pointer}`, detail: f.detail }));
  }
  const nodes = new Set(process.nodes.map((n) => n.id));
  return [
    ...strangeDocuments(content).map(({ row, detail }) => ({ row, detail })),
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
