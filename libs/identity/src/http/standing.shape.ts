import { formatInstant, type Instant } from '#libs/kernel';
import type { Absence } from '../persistence/absence.store.js';
import type { Conflict } from '../persistence/conflict.store.js';
import type { Delegation } from '../persistence/delegation.store.js';
import type { AbsenceDto, ConflictDto, DelegationDto } from './standing.dto.js';

const when = (from: Instant, to: Instant, now: Instant): string =>
  now < from ? 'coming' : now < to ? 'present' : 'past';

export const absenceShape = (a: Absence, now: Instant): AbsenceDto => ({
  id: a.id,
  officer: { ...a.officer },
  kind: a.kind,
  from: formatInstant(a.from),
  to: formatInstant(a.to),
  handOver: a.handOver,
  ...(a.substitute === null ? {} : { substitute: { ...a.substitute } }),
  state: a.to <= a.from ? 'cancelled' : when(a.from, a.to, now),
});

export const delegationShape = (d: Delegation, now: Instant): DelegationDto => ({
  id: d.id,
  kind: d.kind,
  giver: { ...d.giver },
  receiver: { ...d.receiver },
  unit: d.unit,
  role: d.role,
  from: formatInstant(d.from),
  to: formatInstant(d.to),
  signing: d.signing,
  ...(d.basis === null ? {} : { basis: d.basis }),
  recordedBy: { ...d.recordedBy },
  ...(d.revokedAt === null ? {} : { revokedAt: formatInstant(d.revokedAt) }),
  state: d.revokedAt === null ? when(d.from, d.to, now) : 'revoked',
});

export const conflictShape = (c: Conflict): ConflictDto => ({
  id: c.id,
  officer: { ...c.officer },
  kind: c.kind,
  applicantName: c.applicantName,
  ...(c.taxCode === null ? {} : { taxCode: c.taxCode }),
  declaredBy: { ...c.declaredBy },
  declaredAt: formatInstant(c.declaredAt),
  ...(c.endedAt === null ? {} : { endedAt: formatInstant(c.endedAt) }),
});
