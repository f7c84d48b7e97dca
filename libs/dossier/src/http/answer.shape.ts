import { formatInstant } from '#libs/kernel';
import { opinionFileDto, type OpinionFile } from '#libs/document';
import { ProblemException } from '#libs/platform';
import type { OpenLink } from '../answer-links.js';
import { linkExpiry } from '../domain/index.js';
import type { Answered } from '../use-cases/answer-by-link.js';
import type { ShownFile } from '../use-cases/read-question.js';
import type { AnswerReceiptDto, QuestionDto } from './answer.dto.js';
import type { Measure } from './consultation.shape.js';
import { unitRef } from './dossier.shape.js';

interface Around {
  readonly measure: Measure;
  readonly uploads: readonly OpinionFile[];
  readonly graceDays: number;
}

export function questionShape(
  { loaded, consultation: c, organisation, files }: OpenLink & { readonly files: ShownFile[] },
  { measure: { units, time }, uploads, graceDays }: Around,
): QuestionDto {
  const { record } = loaded;
  return {
    organisation: organisation.name,
    dossierCode: record.code ?? '',
    procedure: { code: record.procedure_code, name: record.procedure_name },
    agency: unitRef(units, record.agency_unit_id).name,
    question: c.question,
    askedAt: formatInstant(c.openedAt),
    dueAt: formatInstant(c.dueAt),
    provisional: time.isProvisional(c.dueAt),
    linkUntil: formatInstant(linkExpiry(c.dueAt, graceDays)),
    onSilence: c.onSilence,
    files: files.map(({ id, fileName, mediaType, size, sha256 }) => ({
      id,
      fileName,
      mediaType,
      size,
      sha256,
    })),
    uploads: uploads.map(opinionFileDto),
  };
}

export function receiptShape({ loaded, consultationId }: Answered): AnswerReceiptDto {
  const { state, record } = loaded;
  const answered = state.consultations.find((c) => c.id === consultationId);
  if (answered?.party.kind !== 'organisation' || answered.opinion === null) {
    throw new ProblemException(404, 'answer-link.unknown');
  }
  return {
    organisation: answered.party.name,
    dossierCode: record.code ?? '',
    position: answered.opinion.position,
    answeredAt: formatInstant(answered.opinion.at),
    standing: answered.opinion.at > answered.dueAt ? 'late' : 'on-time',
  };
}
