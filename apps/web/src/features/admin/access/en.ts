import type { Same } from '../../../i18n/use-text.js';
import type { vi } from './vi.js';

export const en: Same<typeof vi> = {
  title: 'Authority to act for organisations',
  lead: 'People with an e-ID ask to work in an organisation’s account. Its holder decides; decide in their place only where they cannot, and say on what grounds.',
  show: 'Show',
  open: 'Waiting and in force',
  all: 'All',
  emptyOpen: 'Nothing waits, and nothing is in force',
  empty: 'Nobody has asked to act for an organisation yet',
  states: {
    requested: 'Waiting',
    approved: 'In force',
    refused: 'Refused',
    ended: 'Ended',
    revoked: 'Taken back',
  },
  noName: 'Organisation without a name',
  taxCode: (code) => `Tax code ${code}`,
  by: (provider) => `signs in with ${provider}`,
  asked: (when) => `Asked on ${when}`,
  since: (when) => `In force since ${when}`,
  sinceUntil: (from, to) => `In force from ${from} until ${to}`,
  decided: (who) => `Decided by ${who}`,
  approve: 'Allow',
  refuse: 'Refuse',
  revoke: 'Take back',
  of: (act, person) => `${act}: ${person}`,
  approveBody:
    'They can file and follow dossiers in the organisation’s account, and cannot change its password or details.',
  refuseBody: 'The holder of the account sees this decision with its reason.',
  revokeBody:
    'At once: their sessions in the organisation’s account end. To work there again they have to ask anew.',
  reason: 'Grounds',
  reasonHint: 'For example: power of attorney 12/UQ of 20 November 2026, original seen.',
  until: 'Until the end of',
  untilHint: 'Empty: until it is taken back',
  done: 'The decision was recorded.',
  failed: 'That did not work; please try again.',
};
