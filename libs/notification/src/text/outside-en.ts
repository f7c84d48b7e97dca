import type { Catalogue } from './template-text.js';

/** Letters to organisations that are asked and have no account. */
export const outside = {
  'outside-question': {
    title: 'Your opinion is requested on dossier {{code}}',
    body: '{{#if agency}}{{agency}}{{else}}The authority{{/if}} asks your organisation for its opinion on dossier {{code}} by {{dueAt}}.',
    more: [
      '{{#if question}}The question: {{question}}{{/if}}',
      'You need no account: the link below opens the question with its documents, and answers once. Any link sent before it no longer works. Please do not pass it on outside your organisation.',
      '{{silence}}',
    ],
    action: 'Read the question and answer',
  },
  'outside-reminder': {
    title: 'Reminder: your opinion on dossier {{code}}',
    body: 'We have not received your opinion on dossier {{code}} yet. It is due by {{dueAt}}.',
    more: ['{{#if question}}The question: {{question}}{{/if}}', '{{silence}}'],
    action: 'Read the question and answer',
  },
  'outside-extended': {
    title: 'More time for your opinion: dossier {{code}}',
    body: 'Your organisation now has until {{dueAt}} to give its opinion on dossier {{code}}.',
    action: 'Read the question and answer',
  },
  'outside-answered': {
    title: 'Your opinion has arrived: dossier {{code}}',
    body: 'The opinion of your organisation on dossier {{code}} is recorded. Thank you.',
    more: ['If your organisation did not send this opinion, please tell the authority at once.'],
  },
  'outside-lapsed': {
    title: 'The time for your opinion has passed: dossier {{code}}',
    body: 'The answer on dossier {{code}} was due by {{dueAt}}, and we have not received your opinion.',
    more: ['{{silenceApplied}}'],
  },
  'outside-revoked': {
    title: 'Your opinion is no longer needed: dossier {{code}}',
    body: 'The consultation of your organisation on dossier {{code}} has ended; you need not answer any more.{{#if reason}} Reason: {{reason}}{{/if}}',
  },
} satisfies Partial<Catalogue['templates']>;
