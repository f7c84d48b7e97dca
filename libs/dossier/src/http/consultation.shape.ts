import { formatInstant, type Instant } from '#libs/kernel';
import type { Actor } from '#libs/platform';
import {
  partyName,
  seesOnlyTheQuestion,
  unitAsked,
  type ConsultationState,
  type Opinion,
  type Timekeeper,
} from '../domain/index.js';
import type { VisibleDossier } from '../read-dossier.js';
import type { ConsultationDto, OpinionViewDto, PartyDto } from './consultation.dto.js';
import { textOf, unitRef, type UnitById } from './dossier.shape.js';

/** Officers in charge see all answers; a consulted unit its own; the applicant who is asked, not what they say. */
export function visibleConsultations(
  { loaded, relations }: VisibleDossier,
  actor: Actor,
): ConsultationState[] {
  const all = loaded.state.consultations;
  if (actor.kind === 'investor') return all.map(forApplicant);
  if (!seesOnlyTheQuestion(relations)) return [...all];
  const units = new Set(actor.posts.map((p) => p.unitId));
  return all.filter((c) => units.has(unitAsked(c) ?? ''));
}

/** The applicant learns who is asked, neither what they say nor how to write to them. */
const forApplicant = (c: ConsultationState): ConsultationState => ({
  ...c,
  opinion: null,
  ...(c.party.kind === 'organisation' ? { party: { ...c.party, email: '', contact: null } } : {}),
});

export interface Measure {
  readonly units: UnitById;
  readonly time: Pick<Timekeeper, 'workingMinutes' | 'isProvisional'>;
  readonly now: Instant;
}

export function consultationShape(
  c: ConsultationState,
  { units, time, now }: Measure,
): ConsultationDto {
  const unitId = unitAsked(c);
  return {
    id: c.id,
    party: partyShape(c, units),
    ...(unitId === null ? {} : { unit: unitRef(units, unitId) }),
    question: c.question,
    documents: c.documents === 'all' ? [] : [...c.documents],
    allDocuments: c.documents === 'all',
    limit: c.limit,
    state: c.status,
    onSilence: c.onSilence,
    openedAt: formatInstant(c.openedAt),
    dueAt: formatInstant(c.dueAt),
    ...(time.isProvisional(c.dueAt) ? { provisional: true } : {}),
    closedAt: textOf(c.closedAt),
    usedMinutes: time.workingMinutes(c.openedAt, c.closedAt ?? now),
    joined: c.joined,
    ...(c.closedReason === null ? {} : { closedReason: c.closedReason }),
    ...(c.againOf === null ? {} : { againOf: c.againOf }),
    extensions: c.extensions,
    ...(c.opinion === null ? {} : { opinion: opinionShape(c.opinion, c.dueAt) }),
  };
}

function partyShape({ party }: ConsultationState, units: UnitById): PartyDto {
  const name = partyName(party, units);
  if (party.kind === 'unit') return { kind: 'unit', name };
  const { email, contact } = party;
  return {
    kind: 'organisation',
    name,
    ...(email === '' ? {} : { email }),
    ...(contact === null ? {} : { contact }),
  };
}

const opinionShape = (o: Opinion, dueAt: Instant): OpinionViewDto => ({
  position: o.position,
  ...(o.conditions === undefined ? {} : { conditions: o.conditions }),
  text: o.text,
  documents: [...o.documents],
  files: (o.files ?? []).map((f) => ({ ...f })),
  by: { name: o.byName },
  ...(o.signer === undefined ? {} : { signer: o.signer }),
  at: formatInstant(o.at),
  standing: o.at > dueAt ? 'late' : 'on-time',
});
