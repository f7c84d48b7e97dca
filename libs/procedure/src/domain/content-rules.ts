import { checkCondition, fieldTypesOf, type Condition } from '#libs/process/domain';
import type { ContentFaultCode } from './authoring/authoring-fault.js';
import type { LimitCase, ProcedureContent } from './procedure-content.js';
import { seatsOf } from './seats.js';

/** What does not fit together, with the row of the content it stands in. */
export interface CodedFault {
  readonly code: ContentFaultCode;
  readonly row: string;
  readonly detail: string;
  /** The unit, component or key that the fault is about. */
  readonly about: string;
  readonly nodeId?: string;
  readonly limitCase?: string;
}

/** Keys differ, and on each day exactly one row stands without condition. */
export function limitFaults(row: string, limits: readonly LimitCase[]): CodedFault[] {
  const doubled = limits.filter((l, i) => limits.findIndex((o) => o.key === l.key) !== i);
  const plain = limits.filter((l) => l.when === undefined && l.inForce !== false);
  const clash = plain.find((a, i) => plain.slice(i + 1).some((b) => overlap(a, b)));
  return [
    ...doubled.map((l): CodedFault => ({
      code: 'limit.key-doubled',
      row: `${row}/${l.key}`,
      detail: 'the key stands twice',
      about: l.key,
      limitCase: l.key,
    })),
    ...(clash
      ? [
          {
            code: 'limit.two-without-condition' as const,
            row,
            detail: 'two rows without condition are in force on one day',
            about: clash.key,
            limitCase: clash.key,
          },
        ]
      : []),
    ...(plain.length === 0
      ? [
          {
            code: 'limit.none-without-condition' as const,
            row,
            detail: 'no row applies when nothing is filled in',
            about: '',
          },
        ]
      : []),
  ];
}

const overlap = (a: LimitCase, b: LimitCase): boolean =>
  (a.effectiveFrom ?? '') <= (b.effectiveTo ?? '9999') &&
  (b.effectiveFrom ?? '') <= (a.effectiveTo ?? '9999');

/** Conditions read fields that the form has, and compare them with values of their type. */
export function conditionFaults(
  content: Pick<ProcedureContent, 'form' | 'limits' | 'committedLimits' | 'components'>,
): CodedFault[] {
  const types = fieldTypesOf(content.form);
  const faults = (condition: Condition | undefined, fault: Omit<CodedFault, 'detail'>) =>
    (condition ? checkCondition(condition, types) : []).map(({ detail }) => ({
      ...fault,
      ...(fault.code === 'condition.of-limit' ? { about: detail } : {}),
      detail,
    }));
  return [
    ...[...content.limits, ...(content.committedLimits ?? [])].flatMap((l) =>
      faults(l.when, {
        code: 'condition.of-limit',
        row: `/limits/${l.key}`,
        about: '',
        limitCase: l.key,
      }),
    ),
    ...content.components.flatMap((c) =>
      faults(c.when, {
        code: 'condition.of-component',
        row: `/components/${c.code}`,
        about: c.code,
      }),
    ),
  ];
}

/** Every unit that decides, works or is asked is in the organisation. */
export const unitFaults = (content: ProcedureContent, units: ReadonlySet<string>): CodedFault[] =>
  [
    { row: '/agencyUnit', unit: content.agencyUnit, nodeId: undefined },
    ...seatsOf(content).map(({ unit, node }) => ({
      row: `/process/nodes/${node}`,
      unit,
      nodeId: node,
    })),
  ]
    .filter(({ unit }) => !units.has(unit))
    .map(({ row, unit, nodeId }) => ({
      code: 'unit.unknown',
      row,
      detail: `the unit ${unit} is not in units.yaml`,
      about: unit,
      ...(nodeId === undefined ? {} : { nodeId }),
    }));

/** A hand-over leads to another procedure, which takes dossiers. */
export const linkFaults = (
  { code, process }: Pick<ProcedureContent, 'code' | 'process'>,
  procedures: ReadonlySet<string>,
): CodedFault[] =>
  process.nodes.flatMap((node) =>
    node.kind === 'hand-over' && (node.procedure === code || !procedures.has(node.procedure))
      ? [
          {
            code: 'hand-over.unknown' as const,
            row: `/process/nodes/${node.id}`,
            detail: `${node.procedure} is no other procedure in force`,
            about: node.procedure,
            nodeId: node.id,
          },
        ]
      : [],
  );

/** What a consultation sends along is a component of the dossier. */
export function strangeDocuments({
  components,
  process,
}: Pick<ProcedureContent, 'components' | 'process'>): CodedFault[] {
  const codes = new Set(components.map((c) => c.code));
  return process.nodes.flatMap((node) =>
    node.kind === 'consultation' && node.documents !== 'all'
      ? node.documents
          .filter((d) => !codes.has(d))
          .map((d) => ({
            code: 'documents.unknown' as const,
            row: `/process/nodes/${node.id}`,
            detail: `${d} is no component`,
            about: d,
            nodeId: node.id,
          }))
      : [],
  );
}
