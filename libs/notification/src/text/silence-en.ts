import type { Catalogue } from './template-text.js';

/** What is said when nobody says anything. */
export const silence = {
  'task-unacknowledged': {
    title: 'Nobody has taken note: {{stepName}}',
    body: 'Dossier {{code}} was handed to{{#if unitName}} {{unitName}}{{else}} your unit{{/if}} for the step “{{stepName}}”, and nobody has taken note of it in time.',
    more: ['Please take it, or give it to somebody who can begin now.'],
    action: 'Open dossier',
  },
  quiet: {
    title: 'No news of dossier {{code}}',
    body: 'Dossier {{code}} is still being processed, but nothing new has happened for a while. The head of the unit has been told; you need not do anything.',
    action: 'See the dossier',
  },
  'dossier-quiet': {
    title: 'Dossier {{code}} lies still',
    body: 'Nothing has happened in dossier {{code}}{{#if previousDueAt}} since {{previousDueAt}}{{/if}}. The applicant is told as well.',
    more: ['Please see whom it waits for, and record what was done.'],
    action: 'Open dossier',
  },
} satisfies Partial<Catalogue['templates']>;
