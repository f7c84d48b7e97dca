import type { Act, OriginEnd, Position } from '../domain/index.js';
import { part, type EventTexts } from './event-texts.js';

export const eventTexts: EventTexts = {
  'dossier.created': (w) =>
    w.origin === '' ? 'Draft begun' : `Opened as a linked dossier of ${w.origin}`,
  'dossier.submitted': () => 'Dossier submitted',
  'dossier.accepted': (w) => `Dossier accepted${part(', result due ', w.due)}`,
  'dossier.refused': (w) => `Dossier not accepted${part(': ', w.reason)}`,
  'dossier.supplement-requested': (w) =>
    `Supplement requested${part(': ', w.reason)}${part(' Wanted: ', w.items)}`,
  'dossier.supplemented': () => 'Supplement handed in',
  'dossier.withdrawn': (w) => `Withdrawn by the applicant${part(': ', w.reason)}`,
  'dossier.stopped': (w) => `Processing stopped${part(': ', w.reason)}`,
  'dossier.extended': (w) =>
    `Apology and extension${part(' from ', w.before)}${part(' to ', w.due)}${part(': ', w.reason)}`,
  'dossier.paused': (w) => `Clock paused${part(': ', w.reason)}`,
  'dossier.resumed': (w) => `Clock running again${part(', result due ', w.due)}`,
  'dossier.payment-requested': (w) => `Fee of ${w.amount} requested`,
  'dossier.payment-recorded': (w) => `Fee of ${w.amount} received`,
  'dossier.payment-waived': (w) => `Fee waived${part(': ', w.reason)}`,
  'dossier.decided': (w) => (w.approved ? 'Decided: approved' : 'Decided: not approved'),
  'dossier.returned': () => 'Result handed over',
  'dossier.due-date-changed': (w) =>
    `Due date changed${part(' from ', w.before)}${part(' to ', w.due)}${part(': ', w.reason)}`,
  'dossier.recounted': (w) => `Time is counted by the new rules${part(': ', w.reason)}`,
  'dossier.due-soon': (w) => `Due soon${part(': ', w.due)}`,
  'dossier.apology-due': (w) =>
    `Apology drafted${part(', result due ', w.due)}${part(': ', w.reason)}`,
  'dossier.overdue': (w) => `Overdue${part(' since ', w.due)}`,
  'dossier.quiet': (w) => `Nothing has happened${part(' since ', w.before)}`,
  'dossier.first-answer-due': (w) => `First answer due${part(' by ', w.due)}`,
  'dossier.rated': (w) => `Rated ${w.score} of 5 by the applicant`,
  'dossier.handed-over': (w) => `Handed over to a linked procedure${part(': ', w.linked)}`,
  'dossier.linked-ended': (w) => `Linked dossier${part(' ', w.code)} ended: ${w.outcome}`,
  'dossier.origin-ended': (w) =>
    `The origin${part(' ', w.origin)} ${w.originEnd}${part(': ', w.reason)}`,
  'dossier.migrated': (w) => `Moved to another version of the procedure${part(': ', w.reason)}`,
  'task.opened': (w) => `Passed to ${w.unit}: ${w.step}${part(', due ', w.due)}`,
  'task.acknowledged': (w) => `${w.person} took note of the step: ${w.step}`,
  'task.unacknowledged': (w) => `Nobody in ${w.unit} has taken note in time: ${w.step}`,
  'task.still-unacknowledged': (w) => `Still nobody in ${w.unit} has taken note: ${w.step}`,
  'task.claimed': (w) => `${w.person} took on: ${w.step}`,
  'task.assigned': (w) => `Given to ${w.person}: ${w.step}`,
  'task.released': (w) => `Back in the unit’s queue: ${w.step}`,
  'task.given-by-rule': (w) =>
    `Given by rule to ${w.person}, who has the least work left: ${w.step}`,
  'task.handed-over': (w) => `Handed over from ${w.giver} to ${w.person}: ${w.step}`,
  'task.completed': (w) => `Step done: ${w.step}${part(' (', w.outcome, ')')}`,
  'task.cancelled': (w) => `No longer needed: ${w.step}`,
  'task.overdue': (w) => `Step overdue: ${w.step}${part(', due ', w.due)}`,
  'task.due-date-changed': (w) => `Due dates of open steps changed${part(': ', w.reason)}`,
  'consultation.opened': (w) => `Opinion of ${w.unit} requested${part(', due ', w.due)}`,
  'consultation.answered': (w) => `${w.unit} answered: ${w.position}`,
  'consultation.due-soon': (w) => `Opinion of ${w.unit} due soon${part(': ', w.due)}`,
  'consultation.reminded': (w) => `${w.unit} reminded to answer${part(', due ', w.due)}`,
  'consultation.revoked': (w) => `Question to ${w.unit} taken back${part(': ', w.reason)}`,
  'consultation.extended': (w) =>
    `${w.unit} has more time to answer${part(', until ', w.due)}${part(': ', w.reason)}`,
  'consultation.link-sent': (w) => `New answer link sent to ${w.unit}`,
  'consultation.read': (w) => `${w.unit} opened the question`,
  'consultation.lapsed': (w) => `${w.unit} did not answer in time${part(': ', w.silence)}`,
  'consultation.closed': (w) => `Opinion of ${w.unit} no longer needed`,
  'document.issued': (w) => `Issued: ${w.title}`,
  'attachment.added': (w) => `File ${w.fileName} uploaded`,
  'dossier.anonymised': (w) => `Personal data taken out of the dossier${part(': ', w.reason)}`,
  'attachment.removed': (w) => `File ${w.fileName} taken out`,
};

export const positions: Readonly<Record<Position, string>> = {
  agree: 'agrees',
  'agree-with-conditions': 'agrees with conditions',
  disagree: 'disagrees',
};

export const silences: Readonly<Record<string, string>> = {
  'deemed-consent': 'deemed to agree',
  'proceed-without': 'goes on without it, the unit stays accountable',
  escalate: 'put before the leader',
};

/** Of an origin: how it ended, and what that means for the linked dossier. */
export const originEnds: Readonly<Record<OriginEnd, string>> = {
  withdrawn: 'was withdrawn by the applicant',
  stopped: 'was stopped',
  refused: 'was not accepted',
  'not-needed': 'needs this linked dossier no longer',
};
export const originStands = {
  ended: '; this dossier ends with it',
  stands: '; the result that is there stands',
};

export const acts: Readonly<Record<Act, string>> = {
  'save-form': 'Change the form',
  attach: 'Upload files',
  submit: 'Submit',
  accept: 'Accept the dossier',
  'request-supplement': 'Request a supplement',
  'answer-supplement': 'Hand in the supplement',
  refuse: 'Refuse the dossier',
  'complete-step': 'Complete the step',
  consult: 'Ask other units',
  'answer-opinion': 'Give the opinion',
  'lapse-consultation': 'Apply the silence rule',
  'revoke-consultation': 'Take a question back',
  'extend-consultation': 'Give more time to answer',
  'ask-again': 'Ask again',
  'send-link': 'Send a new answer link',
  'fire-timer': 'Waiting time is over',
  'linked-ended': 'Linked dossier has ended',
  'origin-ended': 'Origin has ended',
  'hand-over-again': 'Hand over when it is open again',
  migrate: 'Move to another version',
  'draft-apology': 'Draft the apology',
  pause: 'Pause the clock',
  resume: 'Resume the clock',
  extend: 'Apologise and extend',
  'record-payment': 'Record a payment',
  'waive-payment': 'Waive the fee',
  withdraw: 'Withdraw',
  stop: 'Stop processing',
  rate: 'Rate',
};

export const overlayOutcomes: Readonly<Record<string, string>> = {
  accept: 'Accept the dossier',
  'request-supplement': 'Request a supplement',
  refuse: 'Refuse the dossier',
  paid: 'Paid in full',
  waive: 'Waive the fee',
  extend: 'Sign the apology and extend',
  'on-time': 'The date will be kept',
  proceed: 'Go on without the opinion',
  retry: 'It is open again: hand over',
};

export const person = 'System';

export const actingFor = (who: string, whom: string): string => `${who} (for ${whom})`;
