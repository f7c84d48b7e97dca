import { isUuid, parseInstant, type Instant, type Localized } from '#libs/kernel';

/** What the dossier writes into the outbox about each of its events, frozen when it happened. */
export interface DossierEvent {
  readonly eventId: string;
  readonly dossierId: string;
  readonly seq: number;
  readonly kind: string;
  readonly at: Instant;
  /** Whose act it was; nobody's where the law, a rule or somebody outside made it happen. */
  readonly by: string | null;
  /** A draft has no code yet. */
  readonly dossierCode: string | null;
  readonly procedure: { readonly code: string; readonly name: Localized };
  readonly applicantAccountId: string | null;
  readonly contactEmail: string | null;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Reads a payload; a shape that we do not understand is a fault, never a silent omission. */
export function readDossierEvent(payload: unknown): DossierEvent {
  const p = asRecord(payload, 'payload');
  const procedure = asRecord(p['procedure'], 'procedure');
  const eventId = text(p, 'eventId');
  const dossierId = text(p, 'dossierId');
  if (!isUuid(eventId) || !isUuid(dossierId)) throw new Error('A dossier event without identity');
  return {
    eventId,
    dossierId,
    seq: Number(p['seq']),
    kind: text(p, 'kind'),
    at: instant(p['at']),
    by: optionalText(p['by']),
    dossierCode: optionalText(p['dossierCode']),
    procedure: { code: text(procedure, 'code'), name: localized(procedure['name']) },
    applicantAccountId: optionalText(p['applicantAccountId']),
    contactEmail: optionalText(p['contactEmail']),
    data: isRecord(p['data']) ? p['data'] : {},
  };
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const optionalText = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null;

/** A name in two languages, or one string that serves for both. */
export const optionalLocalized = (value: unknown): Localized | null => {
  if (typeof value === 'string') return { vi: value, en: value };
  if (!isRecord(value)) return null;
  const vi = optionalText(value['vi']);
  const en = optionalText(value['en']);
  return vi === null && en === null ? null : { vi: vi ?? en ?? '', en: en ?? vi ?? '' };
};

export const optionalInstant = (value: unknown): Instant | null =>
  typeof value === 'number'
    ? value
    : typeof value === 'string'
      ? (parseInstant(value) ?? null)
      : null;

function asRecord(value: unknown, name: string): Readonly<Record<string, unknown>> {
  if (!isRecord(value)) throw new Error(`A dossier event without ${name}`);
  return value;
}

function text(record: Readonly<Record<string, unknown>>, name: string): string {
  const value = optionalText(record[name]);
  if (value === null) throw new Error(`A dossier event without ${name}`);
  return value;
}

function localized(value: unknown): Localized {
  const name = optionalLocalized(value);
  if (name === null) throw new Error('A dossier event without the name of its procedure');
  return name;
}

function instant(value: unknown): Instant {
  const at = optionalInstant(value);
  if (at === null) throw new Error('A dossier event without its moment');
  return at;
}
