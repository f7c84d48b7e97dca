import { formatInstant } from '#libs/kernel';
import type { Actor } from '#libs/platform';
import { seesOnlyTheQuestion, type ConsultationState } from '../domain/index.js';
import type { VisibleDossier } from '../read-dossier.js';
import type { ConsultationDto } from './consultation.dto.js';
import { textOf, unitRef, type UnitById } from './dossier.shape.js';

/** Officers in charge see all answers; a consulted unit its own; the applicant who is asked, not what they say. */
export function visibleConsultations(
  { loaded, relations }: VisibleDossier,
  actor: Actor,
): ConsultationState[] {
  const all = loaded.state.consultations;
  if (actor.kind === 'investor') return all.map((c) => ({ ...c, opinion: null }));
  if (!seesOnlyTheQuestion(relations)) return [...all];
  const units = new Set(actor.posts.map((p) => p.unitId));
  return all.filter((c) => units.has(c.unitId));
}

export const consultationShape = (c: ConsultationState, units: UnitById): ConsultationDto => ({
  id: c.id,
  unit: unitRef(units, c.unitId),
  question: c.question,
  documents: c.documents === 'all' ? [] : [...c.documents],
  allDocuments: c.documents === 'all',
  limit: c.limit,
  state: c.status,
  onSilence: c.onSilence,
  openedAt: formatInstant(c.openedAt),
  dueAt: formatInstant(c.dueAt),
  closedAt: textOf(c.closedAt),
  ...(c.closedReason === null ? {} : { closedReason: c.closedReason }),
  ...(c.againOf === null ? {} : { againOf: c.againOf }),
  extensions: c.extensions,
  ...(c.opinion === null
    ? {}
    : {
        opinion: {
          position: c.opinion.position,
          ...(c.opinion.conditions === undefined ? {} : { conditions: c.opinion.conditions }),
          text: c.opinion.text,
          documents: [...c.opinion.documents],
          by: { name: c.opinion.byName },
          ...(c.opinion.signer === undefined ? {} : { signer: c.opinion.signer }),
          at: formatInstant(c.opinion.at),
          standing: c.opinion.at > c.dueAt ? 'late' : 'on-time',
        },
      }),
});
