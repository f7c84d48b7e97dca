import type { ProcedureContent } from '../procedure-content.js';
import {
  conditionFaults,
  limitFaults,
  linkFaults,
  strangeDocuments,
  unitFaults,
  type CodedFault,
} from '../content-rules.js';
import type { AuthoringFault } from './authoring-fault.js';
import type { DraftSurroundings } from './draft-surroundings.js';
import { faultText } from './fault-texts.js';
import { namesOf } from './names.js';

/** What does not fit together around the process: units, documents, limits, conditions. */
export function contentFaults(
  content: ProcedureContent,
  { units, procedures }: Pick<DraftSurroundings, 'units' | 'procedures'>,
): AuthoringFault[] {
  const names = namesOf(content.process);
  return [
    ...unitFaults(content, units),
    ...strangeDocuments(content),
    ...linkFaults(content, procedures),
    ...limitFaults('/limits', content.limits),
    ...limitFaults('/committedLimits', content.committedLimits ?? []).filter(
      (f) => f.code !== 'limit.none-without-condition',
    ),
    ...conditionFaults(content),
  ].map((fault: CodedFault): AuthoringFault => {
    const { code, nodeId, limitCase, about } = fault;
    return {
      area: 'content',
      code,
      text: faultText(code, {
        node: names.node(nodeId ?? content.agencyUnit),
        case: limitCase ?? '',
        detail: about,
      }),
      ...(nodeId === undefined ? {} : { nodeId, field: FIELD[code] ?? 'name' }),
      ...(limitCase === undefined ? {} : { limitCase }),
    };
  });
}

const FIELD: Readonly<Record<string, string>> = {
  'unit.unknown': 'unit',
  'documents.unknown': 'documents',
  'hand-over.unknown': 'procedure',
};
