import type { Localized } from '#libs/kernel';
import type { SilenceRule } from '#libs/process/domain';
import type { TimeLimit } from '#libs/procedure/domain';
import type {
  ClockLine,
  ConsultationState,
  DossierState,
  Extension,
  Opinion,
  Origin,
  Organisation,
  Party,
  Stage,
  SupplementItem,
  SupplementRequest,
  TaskKind,
  TaskState,
} from '../domain/index.js';
import type { DossierRecord } from './dossier-record.js';

/** Rows aggregated as JSON: timestamps are ISO texts. */
export interface PartsRecord {
  tasks: TaskJson[];
  consultations: ConsultationJson[];
  clock: ClockJson[];
  supplements: SupplementJson[];
  recused: string[];
  origin: OriginJson | null;
}

interface OriginJson {
  code: string | null;
  clock: ClockJson[];
  legal_limit: TimeLimit | null;
  committed_limit: TimeLimit | null;
  extension: Extension | null;
}

interface TaskJson {
  id: string;
  node_id: string;
  kind: TaskKind;
  name: Localized;
  unit_id: string;
  role: string;
  time_limit: TimeLimit;
  opened_at: string;
  due_at: string | null;
  state: TaskState['state'];
  assignee_id: string | null;
  closed_at: string | null;
  closed_by: string | null;
  closed_for: string | null;
  outcome: string | null;
  note: string | null;
  consultation_id: string | null;
}

interface ConsultationJson {
  id: string;
  node_id: string | null;
  joined: boolean;
  unit_id: string | null;
  organisation: Omit<Organisation, 'kind'> | null;
  question: Localized;
  documents: string[] | 'all';
  time_limit: TimeLimit;
  on_silence: SilenceRule;
  opened_at: string;
  opened_by: string | null;
  due_at: string;
  status: ConsultationState['status'];
  closed_at: string | null;
  closed_reason: string | null;
  again_of: string | null;
  extensions: number;
  extended_at: string | null;
  opinion: Opinion | null;
}

interface ClockJson {
  clock: ClockLine['clock'];
  kind: ClockLine['kind'];
  at: string;
  data: Pick<ClockLine, 'pause' | 'extension' | 'reason' | 'legalBasis' | 'signer'>;
}

interface SupplementJson {
  id: string;
  stage: Stage;
  reason: string;
  legal_basis: string;
  items: SupplementItem[];
  leader_reason: string | null;
  requested_by: string;
  requested_at: string;
  answered_at: string | null;
}

/** All that hangs on a dossier, in one round trip. Read after the lock, never in the same statement. */
export const PARTS_SQL = `
  SELECT
    (SELECT coalesce(jsonb_agg(to_jsonb(t) ORDER BY t.opened_at, t.id), '[]') FROM task t
      WHERE t.dossier_id = $1) AS tasks,
    (SELECT coalesce(jsonb_agg(to_jsonb(c) ORDER BY c.opened_at, c.id), '[]') FROM consultation c
      WHERE c.dossier_id = $1) AS consultations,
    (SELECT coalesce(jsonb_agg(to_jsonb(e) ORDER BY e.seq), '[]') FROM clock_entry e
      WHERE e.dossier_id = $1) AS clock,
    (SELECT coalesce(jsonb_agg(to_jsonb(s) ORDER BY s.requested_at), '[]') FROM supplement_request s
      WHERE s.dossier_id = $1) AS supplements,
    (SELECT coalesce(jsonb_agg(DISTINCT x.account_id), '[]') FROM conflict_of_interest x
       JOIN dossier d ON d.id = $1 JOIN account a ON a.id = d.applicant_account_id
      WHERE x.ended_at IS NULL
        AND (x.applicant_account_id = a.id OR x.tax_code = a.organisation_tax_code)) AS recused,
    (SELECT origin_clock(d.origin_id) FROM dossier d WHERE d.id = $1 AND d.origin_id IS NOT NULL) AS origin`;

export const NO_PARTS: PartsRecord = {
  tasks: [],
  consultations: [],
  clock: [],
  supplements: [],
  recused: [],
  origin: null,
};

const at = (text: string): number => Date.parse(text);
const atOrNull = (text: string | null): number | null => (text === null ? null : at(text));

type Parts = Pick<
  DossierState,
  'tasks' | 'consultations' | 'clock' | 'supplements' | 'recused' | 'origin'
>;
type Link = Pick<DossierRecord, 'origin_id' | 'origin_node' | 'root_id'>;

export const toParts = (r: PartsRecord, link: Link): Parts => ({
  tasks: r.tasks.map(toTask),
  consultations: r.consultations.map(toConsultation),
  clock: r.clock.map(toLine),
  supplements: r.supplements.map(toSupplement),
  recused: r.recused,
  origin: toOrigin(link, r.origin),
});

const toLine = (e: ClockJson): ClockLine => ({
  ...e.data,
  clock: e.clock,
  kind: e.kind,
  at: at(e.at),
});

function toOrigin(link: Link, origin: OriginJson | null): Origin | null {
  const { origin_id: dossierId, origin_node: nodeId, root_id: rootId } = link;
  if (dossierId === null || nodeId === null || rootId === null) return null;
  return {
    dossierId,
    nodeId,
    rootId,
    code: origin?.code ?? null,
    clock: (origin?.clock ?? []).map(toLine),
    legalLimit: origin?.legal_limit ?? null,
    committedLimit: origin?.committed_limit ?? null,
    extension: origin?.extension ?? null,
  };
}

const toTask = (t: TaskJson): TaskState => ({
  id: t.id,
  nodeId: t.node_id,
  kind: t.kind,
  name: t.name,
  unitId: t.unit_id,
  role: t.role,
  limit: t.time_limit,
  openedAt: at(t.opened_at),
  dueAt: atOrNull(t.due_at),
  state: t.state,
  assigneeId: t.assignee_id,
  closedAt: atOrNull(t.closed_at),
  closedBy: t.closed_by,
  closedFor: t.closed_for,
  outcome: t.outcome,
  note: t.note,
  consultationId: t.consultation_id,
});

const toConsultation = (c: ConsultationJson): ConsultationState => ({
  id: c.id,
  nodeId: c.node_id,
  joined: c.joined,
  party: partyOf(c),
  question: c.question,
  documents: c.documents,
  limit: c.time_limit,
  onSilence: c.on_silence,
  openedAt: at(c.opened_at),
  openedBy: c.opened_by,
  dueAt: at(c.due_at),
  status: c.status,
  closedAt: atOrNull(c.closed_at),
  closedReason: c.closed_reason,
  againOf: c.again_of,
  extensions: c.extensions,
  extendedAt: atOrNull(c.extended_at),
  opinion: c.opinion,
});

const partyOf = ({ unit_id, organisation }: ConsultationJson): Party =>
  organisation === null
    ? { kind: 'unit', unitId: unit_id ?? '' }
    : { ...organisation, kind: 'organisation' };

const toSupplement = (s: SupplementJson): SupplementRequest => ({
  id: s.id,
  stage: s.stage,
  reason: s.reason,
  legalBasis: s.legal_basis,
  items: s.items,
  ...(s.leader_reason === null ? {} : { leaderReason: s.leader_reason }),
  requestedBy: s.requested_by,
  requestedAt: at(s.requested_at),
  answeredAt: atOrNull(s.answered_at),
});
