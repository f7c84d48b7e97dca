import type { Act } from '#libs/dossier/domain';
import type { Role } from '#libs/platform';

/**
 * Who may call what, declared for every operation of the OpenAPI document. An operation that is not
 * here fails the build: whoever adds a route says whom it is for.
 */
export type Expectation =
  | 'public'
  /** Anybody with a session, about themselves. */
  | 'session'
  /** Like it, but calling it would end the session or never end: only the closed door is tried. */
  | 'session, not called'
  | { readonly kind: 'investor' | 'officer' }
  | { readonly roles: readonly Role[] }
  /** Whoever has any relation to the dossier; for all others it does not exist. */
  | { readonly dossier: 'read' | 'handler' | Act; readonly kind?: 'investor' | 'officer' }
  /** Whoever works in the unit of the task; who sees the dossier learns that it is not theirs. */
  | { readonly task: 'read' | 'act' }
  | { readonly consultation: 'asked unit' | 'asker' };

export interface Declared {
  readonly who: Expectation;
  readonly body?: unknown;
}

const declared = (who: Expectation, body?: unknown): Declared => ({ who, body });
const ADMINISTRATOR: Expectation = { roles: ['administrator'] };
const LETTERS: Expectation = { roles: ['receptionist', 'clerk', 'administrator'] };
const AUDITOR: Expectation = { roles: ['auditor'] };
const OWNER: Expectation = { roles: ['process-owner'] };
const RULES: Expectation = { roles: ['administrator', 'process-owner'] };
const BOARD: Expectation = { roles: ['manager', 'leader', 'head', 'auditor'] };
const LEADING: Expectation = { roles: ['head', 'leader', 'manager'] };
const READ = declared({ dossier: 'read' });
const TASK: Expectation = { task: 'act' };

const act = (name: 'handler' | Act, kind: 'investor' | 'officer', body?: unknown): Declared =>
  declared({ dossier: name, kind }, body);
const grounds = { reason: 'Thử quyền', legalBasis: 'Điều 1 Nghị định 61/2018/NĐ-CP' };

const D = '/api/v1/dossiers/{dossier}';
const V = '/api/v1/procedures/{code}/versions';
const C = '/api/v1/calendar/versions';

export const EXPECTATIONS: Readonly<Record<string, Declared>> = {
  'GET /health/live': declared('public'),
  'GET /health/ready': declared('public'),
  'GET /dev/mail': declared('public'),
  'GET /dev/mail/inbox': declared('public'),
  'GET /api/v1/demo/progress': declared('public'),
  'GET /api/v1/calendar': declared('public'),
  'GET /api/v1/fields': declared('public'),
  'GET /api/v1/procedures': declared('public'),
  'GET /api/v1/procedures/{code}': declared('public'),
  'GET /api/v1/statistics': declared('public'),
  'GET /api/v1/tracking/{code}': declared('public'),
  'GET /api/v1/units': declared('public'),
  'GET /api/v1/zones': declared('public'),
  'GET /api/v1/documents/verify/{code}': declared('public'),
  'POST /api/v1/deadlines': declared('public', {}),
  'POST /api/v1/auth/login': declared('public', {}),
  'POST /api/v1/auth/second-factor': declared('public', {}),
  'POST /api/v1/auth/passkey/options': declared('public', {}),
  'POST /api/v1/auth/passkey': declared('public', {}),
  'GET /api/v1/auth/sign-on': declared('public'),
  'POST /api/v1/auth/sign-on/{provider}': declared('public', {}),
  'GET /api/v1/auth/sign-on/{provider}/callback': declared('public'),
  'POST /api/v1/auth/sign-on/{provider}/logout': declared('public', {}),
  'POST /api/v1/auth/sign-on/waiting': declared('public', {}),
  'POST /api/v1/auth/sign-on/waiting/choice': declared('public', {}),
  'POST /api/v1/auth/sign-on/waiting/access-request': declared('public', {}),
  'POST /api/v1/auth/sign-up': declared('public', {}),
  'POST /api/v1/auth/confirm-email': declared('public', {}),
  'POST /api/v1/auth/forgot-password': declared('public', {}),
  'POST /api/v1/auth/reset-password': declared('public', {}),
  'POST /api/v1/auth/accept-invitation': declared('public', {}),
  // Signed by the mail server or the gateway; their own tests try wrong signatures.
  'POST /api/v1/delivery-reports/bounces': declared('public', {}),
  'POST /api/v1/delivery-reports/{channel}': declared('public', {}),
  'POST /api/v1/auth/logout': declared('session, not called'),

  'GET /api/v1/me': declared('session'),
  'GET /api/v1/me/notification-preferences': declared('session'),
  'PUT /api/v1/me/notification-preferences': declared('session', {}),
  // The token of the letter is the right; the mail program has no session (RFC 8058).
  'GET /api/v1/unsubscribe/{token}': declared('public'),
  'POST /api/v1/unsubscribe/{token}': declared('public'),
  'GET /api/v1/admin/deliveries': declared(ADMINISTRATOR),
  'GET /api/v1/admin/notifications/{id}/deliveries': declared(ADMINISTRATOR),
  'POST /api/v1/admin/deliveries/{id}/resend': declared(ADMINISTRATOR),
  'GET /api/v1/admin/queue': declared(ADMINISTRATOR),
  'GET /api/v1/admin/suppressions': declared(ADMINISTRATOR),
  'GET /api/v1/admin/suppressions/lifted': declared(ADMINISTRATOR),
  'POST /api/v1/admin/suppressions/lift': declared(ADMINISTRATOR, {}),
  'GET /api/v1/admin/templates': declared(ADMINISTRATOR),
  'GET /api/v1/admin/templates/{key}': declared(ADMINISTRATOR),
  'GET /api/v1/admin/templates/{key}/page': declared(ADMINISTRATOR),
  'POST /api/v1/admin/templates/{key}/test': declared(ADMINISTRATOR, {}),
  'GET /api/v1/admin/notification-rules': declared(ADMINISTRATOR),
  'PUT /api/v1/admin/notification-rules/{procedure}/{kind}': declared(ADMINISTRATOR, {}),
  'DELETE /api/v1/admin/notification-rules/{procedure}/{kind}': declared(ADMINISTRATOR),
  'GET /api/v1/desk/letters': declared(LETTERS),
  'POST /api/v1/desk/letters/{id}/outcome': declared(LETTERS, {}),
  'PATCH /api/v1/me': declared('session', {}),
  'POST /api/v1/me/password': declared('session', {}),
  'GET /api/v1/me/sessions': declared('session'),
  'DELETE /api/v1/me/sessions': declared('session, not called'),
  'DELETE /api/v1/me/sessions/{id}': declared('session'),
  'GET /api/v1/me/second-factor': declared('session'),
  'POST /api/v1/me/second-factor': declared('session', {}),
  'POST /api/v1/me/second-factor/confirmation': declared('session', {}),
  'POST /api/v1/me/second-factor/recovery-codes': declared('session', {}),
  'DELETE /api/v1/me/second-factor': declared('session, not called'),
  'GET /api/v1/me/passkeys': declared('session'),
  'POST /api/v1/me/passkeys': declared('session', {}),
  'POST /api/v1/me/passkeys/options': declared('session', {}),
  'PATCH /api/v1/me/passkeys/{id}': declared('session', {}),
  'DELETE /api/v1/me/passkeys/{id}': declared('session'),
  'POST /api/v1/me/step-up/passkey/options': declared('session', {}),
  'POST /api/v1/me/step-up/passkey': declared('session', {}),
  'GET /api/v1/me/personal-data': declared('session'),
  'GET /api/v1/me/erasure-requests': declared('session'),
  'POST /api/v1/me/erasure-requests': declared({ kind: 'investor' }, {}),
  'DELETE /api/v1/me/erasure-requests/{id}': declared('session'),
  'GET /api/v1/admin/erasure-requests': declared(ADMINISTRATOR),
  'POST /api/v1/admin/erasure-requests/{id}/decision': declared(ADMINISTRATOR, {}),
  'GET /api/v1/admin/retention-rules': declared(ADMINISTRATOR),
  'GET /api/v1/admin/retention-acts': declared(ADMINISTRATOR),
  'POST /api/v1/admin/retention-acts/{dossier}/decision': declared(ADMINISTRATOR, {}),
  'GET /api/v1/me/identities': declared('session'),
  'POST /api/v1/me/identities/{provider}': declared('session', {}),
  'DELETE /api/v1/me/identities/{id}': declared('session'),
  'GET /api/v1/me/organisation-access': declared({ kind: 'investor' }),
  'POST /api/v1/me/organisation-access/{id}/decision': declared({ kind: 'investor' }, {}),
  'POST /api/v1/me/organisation-access/{id}/revocation': declared({ kind: 'investor' }),
  'GET /api/v1/admin/organisation-access': declared(ADMINISTRATOR),
  'POST /api/v1/admin/organisation-access/{id}/decision': declared(ADMINISTRATOR, {}),
  'POST /api/v1/admin/organisation-access/{id}/revocation': declared(ADMINISTRATOR),
  'POST /api/v1/me/step-up': declared('session', {}),
  'GET /api/v1/notifications': declared('session'),
  'POST /api/v1/notifications/read-all': declared('session'),
  'GET /api/v1/notifications/stream': declared('session, not called'),
  'GET /api/v1/notifications/unread-count': declared('session'),
  'POST /api/v1/notifications/{id}/read': declared('session'),

  'GET /api/v1/admin/accounts': declared(ADMINISTRATOR),
  'POST /api/v1/admin/accounts': declared(ADMINISTRATOR, {}),
  'GET /api/v1/admin/accounts/{id}': declared(ADMINISTRATOR),
  'POST /api/v1/admin/accounts/{id}/block': declared(ADMINISTRATOR, {}),
  'POST /api/v1/admin/accounts/{id}/lost-factor': declared(ADMINISTRATOR, {}),
  'POST /api/v1/admin/accounts/{id}/unblock': declared(ADMINISTRATOR),
  'POST /api/v1/admin/accounts/{id}/invitation': declared(ADMINISTRATOR),
  'POST /api/v1/admin/accounts/{id}/posts': declared(ADMINISTRATOR, {}),
  'POST /api/v1/admin/accounts/{id}/posts/{postId}/end': declared(ADMINISTRATOR, {}),
  'GET /api/v1/audit/digests': declared(AUDITOR),
  'GET /api/v1/audit/digests/{number}': declared(AUDITOR),
  'GET /api/v1/audit/reads': declared(AUDITOR),
  'POST /api/v1/audit/verifications': declared(AUDITOR),
  'GET /api/v1/monitoring/at-risk': declared(BOARD),
  'GET /api/v1/monitoring/dossiers': declared(BOARD),
  'GET /api/v1/monitoring/summary': declared(BOARD),
  'GET /api/v1/monitoring/unacknowledged': declared(BOARD),
  'POST /api/v1/exports': declared(BOARD, {}),
  'GET /api/v1/exports': declared(BOARD),
  'GET /api/v1/exports/{id}': declared(BOARD),
  'GET /api/v1/exports/{id}/content': declared(BOARD),

  [`GET ${C}`]: declared(RULES),
  [`POST ${C}`]: declared(RULES, {}),
  [`GET ${C}/{id}`]: declared(RULES),
  [`GET ${C}/{id}/moves`]: declared(RULES),
  [`POST ${C}/{id}/rehearsal`]: declared(RULES, {}),
  [`POST ${C}/{id}/approval`]: declared(RULES, {}),
  [`POST ${C}/{id}/withdrawal`]: declared(RULES, {}),

  'GET /api/v1/processes': declared(OWNER),
  [`GET ${V}`]: declared(OWNER),
  [`POST ${V}`]: declared(OWNER, {}),
  [`GET ${V}/{version}`]: declared(OWNER),
  [`PUT ${V}/{version}`]: declared(OWNER, {}),
  [`POST ${V}/{version}/publication`]: declared(OWNER, {}),
  [`POST ${V}/{version}/withdrawal`]: declared(OWNER, {}),
  [`GET ${V}/{version}/events`]: declared(OWNER),
  [`POST ${V}/{version}/check`]: declared(OWNER, {}),
  [`POST ${V}/{version}/walk`]: declared(OWNER, {}),
  [`GET ${V}/{version}/comparison`]: declared(OWNER),
  [`GET ${V}/{version}/process.bpmn`]: declared('session'),
  [`PUT ${V}/{version}/process.bpmn`]: declared(OWNER, {}),

  'GET /api/v1/dossiers': declared('session'),
  'POST /api/v1/dossiers': declared({ kind: 'investor' }, {}),
  [`GET ${D}`]: READ,
  [`GET ${D}/actions`]: READ,
  [`GET ${D}/clock`]: READ,
  [`GET ${D}/consultations`]: READ,
  [`GET ${D}/documents`]: READ,
  [`GET ${D}/events`]: READ,
  'GET /api/v1/documents/{id}/content': READ,
  [`PATCH ${D}/form`]: act('save-form', 'investor', {}),
  [`POST ${D}/submission`]: act('submit', 'investor'),
  [`POST ${D}/supplement`]: act('answer-supplement', 'investor', {}),
  [`POST ${D}/withdrawal`]: act('withdraw', 'investor', {}),
  [`POST ${D}/rating`]: act('rate', 'investor', { score: 5 }),
  [`POST ${D}/attachments`]: declared({ dossier: 'attach' }, 'component'),
  [`DELETE ${D}/attachments/{attachment}`]: declared({ dossier: 'attach' }),
  [`POST ${D}/documents`]: act('handler', 'officer', 'kind'),
  [`POST ${D}/refusal`]: act('refuse', 'officer', grounds),
  [`POST ${D}/supplement-request`]: act('request-supplement', 'officer', {
    ...grounds,
    items: [{ text: 'Bản sao' }],
  }),
  [`POST ${D}/stop`]: act('stop', 'officer', grounds),
  [`POST ${D}/migration-plan`]: act('migrate', 'officer', {}),
  [`POST ${D}/migration`]: act('migrate', 'officer', { ...grounds, version: 1 }),
  [`POST ${D}/extension`]: act('extend', 'officer', { ...grounds, amount: 1, unit: 'working-day' }),
  [`POST ${D}/pause`]: act('pause', 'officer', grounds),
  [`POST ${D}/resume`]: act('resume', 'officer', { reason: 'Thử quyền' }),
  [`POST ${D}/payment`]: act('record-payment', 'officer', {
    amount: 1,
    method: 'cash',
    receiptNo: 'x',
    paidAt: '2026-11-23T08:59:00+07:00',
  }),
  [`POST ${D}/consultations`]: act('consult', 'officer', {
    units: ['city.science'],
    question: 'Có ý kiến gì không?',
    documents: [],
  }),
  'POST /api/v1/consultations/{id}/opinion': declared(
    { consultation: 'asked unit' },
    { position: 'agree', text: 'Thống nhất.' },
  ),

  'POST /api/v1/consultations/{id}/revocation': declared(
    { consultation: 'asker' },
    { reason: 'Thử quyền' },
  ),
  'POST /api/v1/consultations/{id}/extension': declared(
    { consultation: 'asker' },
    { reason: 'Thử quyền', amount: 1, unit: 'working-day' },
  ),
  'POST /api/v1/consultations/{id}/repetition': declared(
    { consultation: 'asker' },
    { reason: 'Thử quyền' },
  ),

  'POST /api/v1/consultations/{id}/link': declared({ consultation: 'asker' }, {}),
  'POST /api/v1/consultations/{id}/attachments': declared({ consultation: 'asked unit' }),
  'GET /api/v1/consultations/{id}/attachments': declared({ consultation: 'asked unit' }),
  'DELETE /api/v1/consultations/{id}/attachments/{attachment}': declared({
    consultation: 'asked unit',
  }),
  // The secret of the mail is the right; their own tests try wrong ones.
  'POST /api/v1/answers': declared('public', {}),
  'POST /api/v1/answers/question': declared('public', {}),
  'POST /api/v1/answers/content': declared('public', {}),
  'POST /api/v1/answers/attachments': declared('public'),

  'GET /api/v1/tasks': declared({ kind: 'officer' }),
  'GET /api/v1/absences': declared({ kind: 'officer' }),
  'POST /api/v1/absences': declared({ kind: 'officer' }, {}),
  'POST /api/v1/absences/{id}/end': declared({ kind: 'officer' }),
  'GET /api/v1/delegations': declared({ kind: 'officer' }),
  'POST /api/v1/delegations': declared({ kind: 'officer' }, {}),
  'POST /api/v1/delegations/{id}/revocation': declared({ kind: 'officer' }),
  'GET /api/v1/conflicts-of-interest': declared({ kind: 'officer' }),
  'POST /api/v1/conflicts-of-interest': declared({ kind: 'officer' }, {}),
  'POST /api/v1/conflicts-of-interest/{id}/end': declared({ kind: 'officer' }),
  [`POST ${D}/conflict-of-interest`]: declared({ kind: 'officer' }, {}),
  'GET /api/v1/following': declared({ kind: 'officer' }),
  [`PUT ${D}/following`]: declared({ dossier: 'read', kind: 'officer' }),
  [`DELETE ${D}/following`]: declared({ dossier: 'read', kind: 'officer' }),
  'GET /api/v1/units/{unit}/officers': declared({ kind: 'officer' }),
  'GET /api/v1/admin/unit-limits': declared({ roles: ['administrator'] }),
  'PUT /api/v1/admin/unit-limits/{unit}': declared({ roles: ['administrator'] }, {}),
  'PUT /api/v1/units/{unit}/automatic-roles': declared({ roles: ['administrator', 'head'] }, {}),
  'GET /api/v1/units/{unit}/workload': declared(LEADING),
  'GET /api/v1/units/{unit}/workload/proposal': declared(LEADING),
  'GET /api/v1/tasks/{id}': declared({ task: 'read' }),
  'GET /api/v1/tasks/{id}/officers': declared({ task: 'read' }),
  'POST /api/v1/tasks/{id}/claim': declared(TASK),
  'POST /api/v1/tasks/{id}/acknowledgement': declared(TASK),
  'POST /api/v1/tasks/{id}/assign': declared(TASK, {
    officerId: '00000000-0000-7000-8000-000000000000',
  }),
  'POST /api/v1/tasks/{id}/release': declared(TASK),
  'POST /api/v1/tasks/{id}/completion': declared(TASK, { outcome: 'none-such', note: 'x' }),
};
