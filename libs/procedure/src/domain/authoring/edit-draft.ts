import type { FileType } from '#libs/document/domain';
import type { Localized } from '#libs/kernel';
import type { ProcessDefinition } from '#libs/process/domain';
import type { GoldenCase, LimitCase, ProcedureContent } from '../procedure-content.js';
import { seatsOf } from '../seats.js';
import { deriveStepHours } from '../step-hours.js';

/** What a process owner changes; what is left out stays as it is. */
export interface DraftEdit {
  readonly process?: ProcessDefinition;
  readonly limits?: readonly LimitCase[];
  readonly committedLimits?: readonly LimitCase[];
  readonly golden?: readonly GoldenCase[];
  /** Which kinds of files a component takes; components that are not named stay as they are. */
  readonly components?: readonly { readonly code: string; readonly accepts: readonly FileType[] }[];
}

/** The content after an edit, with everything that is computed from process and limits done again. */
export function editDraft(
  content: ProcedureContent,
  edit: DraftEdit,
  unitName: (code: string) => Localized | undefined,
): ProcedureContent {
  const { components, ...parts } = edit;
  const accepts = new Map(components?.map((c) => [c.code, c.accepts]));
  const edited = {
    ...content,
    ...parts,
    components: content.components.map((c) => {
      const kinds = accepts.get(c.code);
      return kinds === undefined ? c : { ...c, accepts: kinds };
    }),
  };
  const { process, limits, committedLimits } = edited;
  const nodes = new Set(process.nodes.map((n) => n.id));
  const units = new Set([content.agencyUnit, ...seatsOf(edited).map((seat) => seat.unit)]);
  return {
    ...edited,
    unitNames: Object.fromEntries(
      [...units].flatMap((code) => {
        const name = unitName(code) ?? content.unitNames[code];
        return name ? [[code, name]] : [];
      }),
    ),
    stages: content.stages
      .map((stage) => ({ ...stage, nodes: stage.nodes.filter((id) => nodes.has(id)) }))
      .filter((stage) => stage.nodes.length > 0),
    stepHours: deriveStepHours(process, [...limits, ...(committedLimits ?? [])]),
  };
}
