import { parseInstant, type Localized } from '#libs/kernel';
import {
  checkSoundness,
  fieldTypesOf,
  validateDefinition,
  type DefinitionFault,
  type Soundness,
  type SoundnessFault,
} from '#libs/process/domain';
import type { ProcedureContent } from '../procedure-content.js';
import type { AuthoringFault } from './authoring-fault.js';
import { caseTimes, type CaseTime } from './case-times.js';
import { contentFaults } from './content-faults.js';
import type { DraftSurroundings } from './draft-surroundings.js';
import { faultText } from './fault-texts.js';
import { checkGolden, type GoldenResult } from './golden.js';
import { momentText } from './moment-text.js';
import { namesOf, type Names } from './names.js';

export interface DraftCheck {
  /** Nothing of what is checked keeps it from being published. */
  readonly passes: boolean;
  readonly faults: readonly AuthoringFault[];
  /** Missing while the structure has faults: there is nothing to run yet. */
  readonly soundness?: Omit<Soundness, 'faults'>;
  readonly times: readonly CaseTime[];
  readonly golden: readonly GoldenResult[];
}

/** Everything that must hold before a version is published, told where it is and in words. */
export function checkDraft(content: ProcedureContent, around: DraftSurroundings): DraftCheck {
  const names = namesOf(content.process);
  const structure = validateDefinition(content.process, fieldTypesOf(content.form));
  const times = caseTimes(content);
  const golden = checkGolden(content, around.calendar);
  const proof = structure.length === 0 ? checkSoundness(content.process) : undefined;
  const faults = [
    ...structure.map((fault) => structureFault(fault, names)),
    ...contentFaults(content, around),
    ...(proof ? soundnessFaults(proof, names) : []),
    ...times.flatMap((time) => (time.fits ? [] : [timeFault(time)])),
    ...goldenFaults(golden),
  ];
  return {
    passes: faults.length === 0,
    faults,
    ...(proof ? { soundness: withoutFaults(proof) } : {}),
    times,
    golden,
  };
}

function withoutFaults(verdict: Soundness): Omit<Soundness, 'faults'> {
  const { faults: _, ...proof } = verdict;
  return proof;
}

function structureFault(fault: DefinitionFault, names: Names): AuthoringFault {
  const { code, detail, nodeId, flowId, field } = fault;
  const flow = flowId === undefined ? undefined : names.flow(flowId);
  return {
    area: 'structure',
    code,
    text: faultText(code, {
      detail,
      id: nodeId ?? flowId ?? '',
      node: names.node(nodeId ?? flow?.from ?? ''),
      from: names.node(flow?.from ?? ''),
      to: names.node(flow?.to ?? ''),
    }),
    ...(nodeId === undefined ? {} : { nodeId }),
    ...(flowId === undefined ? {} : { flowId }),
    ...(nodeId === undefined && flow ? { nodeId: flow.from } : {}),
    ...(field === undefined ? {} : { field }),
  };
}

function soundnessFaults(proof: Soundness, names: Names): AuthoringFault[] {
  if (proof.sound === undefined && proof.faults.length === 0) {
    return [
      {
        area: 'soundness',
        code: 'soundness.undecided',
        text: faultText('soundness.undecided', {}),
      },
    ];
  }
  return proof.faults.map((fault) => soundnessFault(fault, names));
}

function soundnessFault(fault: SoundnessFault, names: Names): AuthoringFault {
  const code = `soundness.${fault.property}` as const;
  const doubled = fault.flowId === undefined ? undefined : names.flow(fault.flowId);
  const at = fault.nodeIds.length > 0 ? fault.nodeIds : doubled ? [doubled.to] : [];
  const [nodeId] = at;
  return {
    area: 'soundness',
    code,
    text: faultText(code, { nodes: names.nodes(at) }),
    ...(nodeId === undefined ? {} : { nodeId }),
    ...(fault.flowId === undefined ? {} : { flowId: fault.flowId }),
    trace: fault.trace.map((step) => step.nodeId),
  };
}

function timeFault({ limit, neededHours, givenHours, path }: CaseTime): AuthoringFault {
  const own: Localized = { vi: 'mọi trường hợp còn lại', en: 'every other case' };
  const [worst] = path.toSorted((a, b) => b.hours - a.hours);
  return {
    area: 'time',
    code: 'time.too-long',
    text: faultText('time.too-long', {
      case: quoted(limit.case ?? own),
      needed: neededHours,
      given: givenHours,
      over: neededHours - givenHours,
    }),
    limitCase: limit.key,
    ...(worst ? { nodeId: worst.nodeId, field: 'hours' } : {}),
    trace: path.map((step) => step.nodeId),
  };
}

const quoted = ({ vi, en }: Localized): Localized => ({ vi: `“${vi}”`, en: `“${en}”` });

function goldenFaults(golden: readonly GoldenResult[]): AuthoringFault[] {
  if (golden.length === 0) {
    return [{ area: 'golden', code: 'golden.none', text: faultText('golden.none', {}) }];
  }
  return golden
    .filter((result) => !result.passes)
    .map((result) => {
      const code = result.actual === null ? 'golden.no-limit' : 'golden.differs';
      return {
        area: 'golden',
        code,
        text: faultText(code, {
          start: inWords(result.startAt),
          expected: inWords(result.expected),
          actual: inWords(result.actual ?? ''),
        }),
        goldenIndex: result.index,
        ...(result.limitCase === null ? {} : { limitCase: result.limitCase }),
      };
    });
}

function inWords(text: string): Localized {
  const at = parseInstant(text);
  return at === undefined ? { vi: text, en: text } : momentText(at);
}
