import { formatInstant } from '#libs/kernel';
import type { OutboxMessage } from '#libs/platform';
import type { LoadedDossier } from './persistence/dossier.store.js';
import type { StoredEvent } from './persistence/event.store.js';

export const DOSSIER_EVENT = 'dossier-event';
/** What an organisation outside has to be written about; it has no account to be told by. */
export const OUTSIDE_NEWS = 'outside-news';

/** What a message says of its dossier, besides the event. */
interface Told {
  readonly record: Pick<
    LoadedDossier['record'],
    'code' | 'procedure_code' | 'procedure_name' | 'applicant_account_id'
  >;
  readonly state: Pick<LoadedDossier['state'], 'applicantName' | 'contactEmail' | 'status'>;
}

/** What the rest of the house hears of an event: everything frozen at the moment it happened. */
export function messagesOf(event: StoredEvent, told: Told): OutboxMessage[] {
  const { outside, consultationId } = event.data;
  const news = outside === true && typeof consultationId === 'string';
  return [
    messageOf(event, told),
    ...(news
      ? [
          {
            topic: OUTSIDE_NEWS,
            dedupKey: `${OUTSIDE_NEWS}:${event.id}`,
            payload: { consultationId, kind: event.kind },
          },
        ]
      : []),
  ];
}

const messageOf = (event: StoredEvent, { record, state }: Told): OutboxMessage => ({
  topic: DOSSIER_EVENT,
  dedupKey: `${DOSSIER_EVENT}:${event.id}`,
  payload: {
    eventId: event.id,
    dossierId: event.dossierId,
    seq: event.seq,
    kind: event.kind,
    by: event.actor.id,
    at: formatInstant(event.at),
    dossierCode: record.code,
    procedure: { code: record.procedure_code, name: record.procedure_name },
    applicantAccountId: record.applicant_account_id,
    applicantName: state.applicantName,
    contactEmail: state.contactEmail,
    status: state.status,
    data: event.data,
  },
});

/** The same payload, made by the database of the columns of an event and its dossier; `at` is a text. */
export const PAYLOAD_IN_SQL = `jsonb_build_object('eventId', id, 'dossierId', dossier_id, 'seq', seq, 'kind', kind,
  'by', actor_id, 'at', at, 'dossierCode', code,
  'procedure', jsonb_build_object('code', procedure_code, 'name', procedure_name),
  'applicantAccountId', applicant_account_id, 'applicantName', applicant_name, 'contactEmail', contact_email,
  'status', status, 'data', data)`;
