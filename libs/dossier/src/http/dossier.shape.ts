import { formatInstant, type Instant } from '#libs/kernel';
import type { Attachment } from '#libs/document';
import type { UnitRefDto } from '#libs/identity';
import {
  linkedOutcome,
  NATIONAL_STATUS,
  openTasks,
  type DossierState,
  type Relation,
  type Timekeeper,
  type UnitRef,
} from '../domain/index.js';
import type { Link } from '../linked-dossiers.js';
import type { DossierListRow } from '../persistence/dossier-list.store.js';
import type { LoadedDossier } from '../persistence/dossier.store.js';
import type {
  CurrentStepDto,
  DossierAttachmentDto,
  DossierDto,
  DossierItemDto,
  LinkedDossierDto,
  SupplementViewDto,
} from './dossier.dto.js';

export type UnitById = (id: string) => UnitRef | undefined;

export const textOf = (at: Instant | null): string | null =>
  at === null ? null : formatInstant(at);
const textOfDate = (at: Date | null): string | null => textOf(at?.getTime() ?? null);

export const unitRef = (units: UnitById, id: string): UnitRefDto => {
  const unit = units(id);
  return { id, code: unit?.code ?? '', name: unit?.name ?? { vi: '', en: '' } };
};

export const currentSteps = (
  state: DossierState,
  units: UnitById,
  { isProvisional }: Pick<Timekeeper, 'isProvisional'>,
): CurrentStepDto[] =>
  openTasks(state)
    .filter((t) => t.kind !== 'outside')
    .map((t) => ({
      key: t.nodeId,
      name: t.name,
      unit: unitRef(units, t.unitId),
      since: formatInstant(t.openedAt),
      dueAt: textOf(t.dueAt),
      ...(t.dueAt !== null && isProvisional(t.dueAt) ? { provisional: true } : {}),
    }));

/** A row of a list: everything but the form and the files. */
export const dossierItem = (
  r: DossierListRow,
  units: UnitById,
  mayMove: (at: Instant) => boolean,
): DossierItemDto => ({
  id: r.id,
  code: r.code,
  status: r.status,
  nationalStatus: NATIONAL_STATUS[r.status],
  ...(r.decision === null ? {} : { decision: r.decision }),
  version: r.version,
  procedure: { code: r.procedure_code, name: r.procedure_name },
  applicant: { name: r.applicant_name },
  sentAt: textOfDate(r.sent_at),
  arrivedAt: textOfDate(r.arrived_at),
  receivedAt: textOfDate(r.received_at),
  dueAt: textOfDate(r.due_at),
  legalDueAt: textOfDate(r.legal_due_at),
  decidedAt: textOfDate(r.decided_at),
  provisional: r.provisional,
  createdAt: formatInstant(r.created_at.getTime()),
  updatedAt: formatInstant(r.updated_at.getTime()),
  currentSteps: r.steps.map((s) => ({
    key: s.key,
    name: s.name,
    unit: unitRef(units, s.unit_id),
    since: formatInstant(Date.parse(s.since)),
    dueAt: s.due_at === null ? null : formatInstant(Date.parse(s.due_at)),
    ...(s.due_at !== null && mayMove(Date.parse(s.due_at)) ? { provisional: true } : {}),
  })),
});

export interface Seen {
  /** The calendar of the agency that handles it. */
  readonly time: Pick<Timekeeper, 'isProvisional'>;
  readonly loaded: LoadedDossier;
  readonly relations: ReadonlySet<Relation>;
  readonly units: UnitById;
  /** Components that this person sees. */
  readonly components: readonly string[];
  readonly attachments: readonly Attachment[];
  readonly links: readonly Link[];
  /** Nodes of the process at which a token stands. */
  readonly tokens: readonly string[];
  readonly closedHandOvers: DossierDto['closedHandOvers'];
  /** Undefined where it is not for this person to follow. */
  readonly following: boolean | undefined;
}

export function dossierShape(seen: Seen): DossierDto {
  const { loaded, relations, units } = seen;
  const { state, record } = loaded;
  const supplement = state.supplements.at(-1);
  return {
    id: state.id,
    code: record.code,
    status: state.status,
    nationalStatus: NATIONAL_STATUS[state.status],
    ...(state.decision === null ? {} : { decision: state.decision }),
    version: state.version,
    procedure: { code: record.procedure_code, name: record.procedure_name },
    procedureVersionId: state.procedureVersionId,
    applicant: { name: state.applicantName },
    form: { ...state.form },
    components: seen.components.map((code) => ({
      code,
      attachments: seen.attachments.filter((a) => a.component === code).map(attachmentShape),
    })),
    sentAt: textOf(state.sentAt),
    arrivedAt: textOf(state.arrivedAt),
    receivedAt: textOf(state.receivedAt),
    dueAt: textOf(state.dueAt),
    legalDueAt: textOf(state.legalDueAt),
    provisional: state.provisional,
    decidedAt: textOf(state.decidedAt),
    closedAt: textOf(state.closedAt),
    createdAt: formatInstant(record.created_at.getTime()),
    updatedAt: formatInstant(record.updated_at.getTime()),
    pause: state.pause,
    currentSteps: currentSteps(state, units, seen.time),
    tokens: [...seen.tokens],
    closedHandOvers: seen.closedHandOvers,
    links: seen.links.map((link) => linkShape(state, link)),
    ...(state.fee === null ? {} : { fee: feeShape(state) }),
    ...(supplement ? { supplement: supplementShape(supplement) } : {}),
    ...(state.rating === null ? {} : { rating: ratingShape(state.rating) }),
    ...(relations.has('applicant') && record.code !== null && record.tracking_secret !== null
      ? { trackingSecret: record.tracking_secret }
      : {}),
    ...(seen.following === undefined ? {} : { following: seen.following }),
  };
}

function linkShape(state: DossierState, link: Link): LinkedDossierDto {
  const outcome = link.is_origin ? undefined : linkedOutcome(link.status, link.decision);
  return {
    relation: link.is_origin ? 'origin' : 'linked',
    id: link.id,
    code: link.code,
    status: link.status,
    procedure: { code: link.procedure_code, name: link.procedure_name },
    nodeId: link.node_id,
    waits: link.is_origin ? link.waits : state.awaited.some((a) => a.linkedId === link.id),
    ...(outcome === undefined ? {} : { outcome }),
  };
}

const ratingShape = ({ score, comment }: NonNullable<DossierState['rating']>) =>
  comment === undefined ? { score } : { score, comment };

function feeShape({ fee }: DossierState) {
  const { amount = 0, payment, waivedReason } = fee ?? {};
  return {
    amount,
    paid: payment !== undefined,
    ...(waivedReason === undefined ? {} : { waivedReason }),
  };
}

const supplementShape = (s: DossierState['supplements'][number]): SupplementViewDto => ({
  stage: s.stage,
  reason: s.reason,
  legalBasis: s.legalBasis,
  items: s.items.map((i) => ({ ...i })),
  requestedAt: formatInstant(s.requestedAt),
  ...(s.answeredAt === null ? {} : { answeredAt: formatInstant(s.answeredAt) }),
});

const attachmentShape = (a: Attachment): DossierAttachmentDto => ({
  id: a.id,
  component: a.component,
  fileName: a.fileName,
  mediaType: a.mediaType,
  size: a.size,
  sha256: a.sha256,
  ...(a.pages === undefined ? {} : { pages: a.pages }),
});
