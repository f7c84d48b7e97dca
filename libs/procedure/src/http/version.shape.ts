import { formatInstant, type Instant, type LocalDate } from '#libs/kernel';
import type { Actor } from '#libs/platform';
import {
  HAND_OVER_OUTCOME_LABELS,
  HAND_OVER_OUTCOMES,
  type ProcessNode,
  type Soundness,
} from '#libs/process/domain';
import { isEditor } from '../authoring/authoring-desk.js';
import { sampleForm } from '../authoring/try-version.js';
import {
  acceptedFiles,
  conditionFields,
  formFields,
  type DraftCheck,
  type ProcedureContent,
  type Walk,
  type WalkStep,
} from '../domain/index.js';
import type { ProcedureEvent, VersionRecord } from '../persistence/draft.store.js';
import type { NamedDto } from './procedure.dto.js';
import type {
  CheckDto,
  ProcedureEventDto,
  SoundnessDto,
  VersionDto,
  VersionItemDto,
  WalkStepDto,
  WalkViewDto,
} from './version-view.dto.js';

/** The shape alone: a plain object, no instance of the class. */
type Plain<T> = Omit<T, never>;

const textOf = (at: Instant | undefined | null): string | null =>
  at === undefined || at === null ? null : formatInstant(at);

export function versionItem(
  record: VersionRecord,
  events: readonly ProcedureEvent[],
  on: LocalDate,
): Plain<VersionItemDto> {
  const own = events.filter((e) => e.version === record.version);
  const published = own.find((e) => e.kind === 'published');
  const changed = own.findLast((e) => e.kind !== 'published' && e.kind !== 'withdrawn');
  const { version, status, revision, basedOn, effectiveFrom, effectiveTo } = record;
  return {
    version,
    status,
    revision,
    basedOn,
    effectiveFrom,
    effectiveTo,
    inForce:
      status === 'published' &&
      (effectiveFrom ?? '9999') <= on &&
      (effectiveTo === null || on <= effectiveTo),
    createdBy: own[0]?.actor ?? null,
    updatedBy: changed?.actor ?? null,
    updatedAt: textOf(changed?.at),
    publishedBy: published?.actor ?? null,
    publishedAt: textOf(published?.at),
  };
}

export function versionView(
  record: VersionRecord,
  content: ProcedureContent,
  events: readonly ProcedureEvent[],
  seen: { readonly on: LocalDate; readonly actor: Actor },
): Plain<VersionDto> {
  return {
    ...versionItem(record, events, seen.on),
    code: record.code,
    name: content.name,
    agency: named(content, content.agencyUnit),
    process: content.process,
    limits: content.limits.map((l) => ({ ...l })),
    committedLimits: (content.committedLimits ?? []).map((l) => ({ ...l })),
    golden: (content.golden ?? []).map((g) => ({ ...g })),
    stepHours: content.stepHours,
    components: content.components.map((c) => ({
      code: c.code,
      name: c.name,
      accepts: [...acceptedFiles(c)],
    })),
    conditionFields: conditionFields(content),
    formFields: formFields(content),
    sampleForm: sampleForm(content),
    editedByYou: isEditor(seen.actor, events),
  };
}

export const soundnessView = (proof: Omit<Soundness, 'faults'>): SoundnessDto => ({
  sound: proof.sound ?? null,
  safe: proof.safe ?? null,
  optionToComplete: proof.optionToComplete ?? null,
  properCompletion: proof.properCompletion ?? null,
  noDeadActivities: proof.noDeadActivities ?? null,
  states: proof.states,
  trace: [...proof.trace],
});

export const checkView = (check: DraftCheck & { readonly bpmn: string | null }): CheckDto => ({
  passes: check.passes,
  faults: check.faults.map(({ trace, ...fault }) => ({
    ...fault,
    ...(trace ? { trace: [...trace] } : {}),
  })),
  soundness: check.soundness ? soundnessView(check.soundness) : null,
  times: check.times.map(({ limit, givenHours, neededHours, fits, path }) => ({
    case: limit.key,
    ...(limit.case ? { name: limit.case } : {}),
    limit: { amount: limit.amount, unit: limit.unit },
    givenHours,
    neededHours,
    fits,
    path: [...path],
  })),
  golden: check.golden.map((g) => ({ ...g })),
  bpmn: check.bpmn,
});

export function walkView(walk: Walk, content: ProcedureContent): WalkViewDto {
  const { legal, endedAt, refusal } = walk;
  const legalDueAt = legal?.dueAt ?? null;
  return {
    case: legal?.limit.key ?? null,
    limit: legal ? { amount: legal.limit.amount, unit: legal.limit.unit } : null,
    legalDueAt: textOf(legalDueAt),
    provisional: legal?.provisional ?? false,
    endedAt: textOf(endedAt),
    inTime: endedAt !== null && legalDueAt !== null && endedAt <= legalDueAt,
    steps: walk.steps.map((step) => walkStep(step, content)),
    ...(refusal ? { refusal: { code: refusal.code, detail: refusal.detail } } : {}),
  };
}

function walkStep(step: WalkStep, content: ProcedureContent): WalkStepDto {
  const node = content.process.nodes.find((n) => n.id === step.nodeId);
  const codes =
    node?.kind === 'consultation'
      ? node.units
      : node?.kind === 'task'
        ? [node.unit === 'competent' ? content.agencyUnit : node.unit]
        : [];
  return {
    nodeId: step.nodeId,
    kind: step.kind,
    name: node?.name ?? { vi: step.nodeId, en: step.nodeId },
    units: codes.map((code) => named(content, code)),
    ...(node?.kind === 'task' ? { role: node.role } : {}),
    limit: { amount: step.limit.amount, unit: step.limit.unit },
    openedAt: formatInstant(step.openedAt),
    dueAt: formatInstant(step.dueAt),
    ...(step.outcome === undefined ? {} : { outcome: step.outcome }),
    outcomes: outcomesToTake(node),
    cancelled: step.cancelled === true,
  };
}

/** The outcomes to choose between at a step; those of a linked dossier in words of their own. */
function outcomesToTake(node: ProcessNode | undefined): object[] {
  if (node?.kind === 'task') return node.outcomes.map((o) => ({ ...o }));
  if (node?.kind !== 'hand-over' || !node.wait) return [];
  return HAND_OVER_OUTCOMES.map((key) => ({ key, label: HAND_OVER_OUTCOME_LABELS[key] }));
}

export const eventView = ({
  version,
  kind,
  at,
  actor,
  data,
}: ProcedureEvent): ProcedureEventDto => ({
  version,
  kind,
  at: formatInstant(at),
  actor,
  data,
});

const named = (content: ProcedureContent, code: string): NamedDto => ({
  code,
  ...(content.unitNames[code] ?? { vi: code, en: code }),
});
