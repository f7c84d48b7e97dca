import type { Catalogue } from './template-text.js';

/** What consulted units are told, and the letters to organisations that have no account. */
export const consultations = {
  'consultation-opened': {
    title: 'Your opinion is asked: dossier {{code}}',
    body: '{{#if unitName}}{{unitName}}{{else}}Your department{{/if}} has been asked for its opinion on dossier {{code}}.{{#if dueAt}} Please answer by {{dueAt}}.{{/if}}',
    more: ['{{#if question}}The question: {{question}}{{/if}}', '{{silence}}'],
    action: 'Answer',
  },
  'consultation-answered': {
    title: 'An opinion has arrived: dossier {{code}}',
    body: '{{#if unitName}}{{unitName}}{{else}}The department asked{{/if}} has answered on dossier {{code}}.',
    action: 'Read the opinion',
  },
  'consultation-due-soon': {
    title: 'Opinion due soon: dossier {{code}}',
    body: '{{#if unitName}}{{unitName}}{{else}}Your department{{/if}} has to answer about dossier {{code}} by {{dueAt}}.',
    more: ['{{silence}}'],
    action: 'Answer',
  },
  'consultation-reminded': {
    title: 'A reminder of your opinion: dossier {{code}}',
    body: 'Half of the time is gone: {{#if unitName}}{{unitName}}{{else}}your department{{/if}} has not answered on dossier {{code}}. Please answer by {{dueAt}}.',
    action: 'Answer',
  },
  'consultation-revoked': {
    title: 'No opinion needed any more: dossier {{code}}',
    body: 'The question about dossier {{code}} has been taken back.{{#if reason}} The reason: {{reason}}{{/if}}',
    action: 'Open worklist',
  },
  'consultation-extended': {
    title: 'More time for your opinion: dossier {{code}}',
    body: 'You now have until {{dueAt}} to answer on dossier {{code}}.{{#if reason}} The reason: {{reason}}{{/if}}',
    action: 'Answer',
  },
  'consultation-lapsed': {
    title: 'No opinion in time: dossier {{code}}',
    body: '{{#if unitName}}{{unitName}}{{else}}The department asked{{/if}} did not answer on dossier {{code}} in time. {{silenceApplied}}',
    action: 'Open dossier',
  },
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
