import { consultations } from './consultations-en.js';
import { silence } from './silence-en.js';
import { followed } from './followed.js';
import { handedOver, originEnded, type Catalogue } from './template-text.js';

export const en: Catalogue = {
  frame: {
    greeting: 'Hello {{name}},',
    greetingNoName: 'Hello,',
    code: 'Dossier',
    procedure: 'Procedure',
    dueAt: 'Due',
    linkHint: 'If the button does not open, copy this address into your browser:',
    closing: 'Kind regards,',
    sender: 'One-stop portal, Hai Phong Economic Zone Authority',
    why: 'This message was sent automatically because you are named in the dossier or account above. There is no need to reply.',
  },
  templates: {
    submitted: {
      title: 'We have received your dossier',
      body: 'Dossier {{code}} has reached the one-stop desk. Within 8 working hours you will hear whether it is accepted or needs something more.',
      more: [
        'There is nothing you need to do now. Whenever something changes, we will tell you by mail and on the dossier page.',
      ],
      action: 'View dossier',
    },
    accepted: {
      title: 'Your dossier has been accepted',
      body: 'Dossier {{code}} is complete and has been accepted.{{#if dueAt}} The result is due by {{dueAt}}.{{/if}}',
      more: [
        'Your receipt with the appointment for the result is on the dossier page, together with the due date explained day by day.',
      ],
      action: 'View receipt and progress',
    },
    refused: {
      title: 'Your dossier was not accepted',
      body: 'The one-stop desk has not accepted dossier {{code}}.{{#if reason}} Reason: {{reason}}{{/if}}',
      more: [
        '{{#if legalBasis}}Legal basis: {{legalBasis}}.{{/if}}',
        'The notice of refusal is on the dossier page. Once the reason is resolved, you are welcome to file a new dossier.',
      ],
      action: 'View the notice',
    },
    'supplement-requested': {
      title: 'Your dossier needs something more',
      body: 'Dossier {{code}} is waiting for you.{{#if reason}} What is needed: {{reason}}{{/if}}',
      more: [
        '{{#if items}}Still missing: {{items}}.{{/if}}',
        '{{#if legalBasis}}Legal basis: {{legalBasis}}.{{/if}}',
        'The processing time is paused while we wait for you, and runs on when your answer arrives.',
      ],
      action: 'Complete the dossier',
    },
    supplemented: {
      title: 'We have received what you added',
      body: 'Your additions to dossier {{code}} have arrived and processing continues.{{#if dueAt}} Due: {{dueAt}}.{{/if}}',
      more: ['There is nothing you need to do now.'],
      action: 'View dossier',
    },
    withdrawn: {
      title: 'Your dossier has been withdrawn',
      body: 'Dossier {{code}} has been withdrawn at your request and will not be processed further.',
      more: [
        '{{#if reason}}Your reason: {{reason}}{{/if}}',
        'If this was not your intention, please contact the one-stop desk as soon as you can. You can file a new dossier at any time.',
      ],
      action: 'View dossier',
    },
    stopped: {
      title: 'Processing of your dossier has stopped',
      body: 'The authority has stopped processing dossier {{code}}.{{#if reason}} Reason: {{reason}}{{/if}}',
      more: [
        '{{#if legalBasis}}Legal basis: {{legalBasis}}.{{/if}}',
        'The notice is on the dossier page. If you disagree, you have the right to raise it with the one-stop desk.',
      ],
      action: 'View the notice',
    },
    extended: {
      title: 'We are sorry: your dossier needs more time',
      body: 'We could not finish dossier {{code}} on the promised day and have to extend the time limit.{{#if dueAt}} New due date: {{dueAt}}.{{/if}}',
      more: [
        '{{#if reason}}Reason: {{reason}}{{/if}}',
        'The letter of apology with the new date is on the dossier page. A time limit can be extended only once.',
      ],
      action: 'View the letter',
    },
    paused: {
      title: 'The time limit is paused',
      body: 'The time limit of dossier {{code}} is paused.{{#if reason}} Reason: {{reason}}{{/if}}',
      more: ['We will tell you when it runs on.'],
      action: 'View dossier',
    },
    resumed: {
      title: 'Processing continues',
      body: 'The time limit of dossier {{code}} is running again as of today.{{#if dueAt}} The result is due by {{dueAt}}.{{/if}}',
      more: ['{{#if reason}}Reason: {{reason}}{{/if}}'],
      action: 'View dossier',
    },
    'payment-requested': {
      title: 'A fee is due for your dossier',
      body: 'Dossier {{code}} is waiting for its fee{{#if amount}} of {{amount}} VND{{/if}}. The time limit is paused until it is paid.',
      more: ['You can pay at the one-stop desk; please mention the dossier code above.'],
      action: 'View the fee',
    },
    'payment-recorded': {
      title: 'Your payment has been recorded',
      body: 'The payment{{#if amount}} of {{amount}} VND{{/if}} for dossier {{code}} has been recorded and processing continues.',
      action: 'View dossier',
    },
    'due-date-changed': {
      title: 'Your dossier has a new due date',
      body: 'The result of dossier {{code}} is now due by {{dueAt}}.{{#if previousDueAt}} It was due by {{previousDueAt}}.{{/if}}',
      more: [
        '{{#if reason}}Why: {{reason}}{{/if}}',
        '{{#if legalBasis}}Basis: {{legalBasis}}.{{/if}}',
        'The dossier page shows how the new date was reached, day by day.',
      ],
      action: 'See how it was counted',
    },
    'handed-over': handedOver.en,
    followed: followed.en,
    ...originEnded.en,
    overdue: {
      title: 'We apologise: your dossier is late',
      body: 'Dossier {{code}} has no result by its due date{{#if dueAt}} ({{dueAt}}){{/if}}. We apologise; it is still being worked on and you need not do anything.',
      more: [
        'The delay is the authority’s responsibility. The head of the unit has been told, and we will tell you as soon as there is a result.',
      ],
      action: 'See where the dossier is',
    },
    decided: {
      title:
        '{{#if approved}}Your dossier has been approved{{else}}Your dossier has not been approved{{/if}}',
      body: '{{#if approved}}Dossier {{code}} has been approved.{{else}}Dossier {{code}} has not been approved.{{/if}} The result will be handed to you through the one-stop desk.',
      more: [
        '{{#if reason}}Reason: {{reason}}{{/if}}',
        'We will write to you as soon as it is ready for you.',
      ],
      action: 'View dossier',
    },
    returned: {
      title: 'Your result is ready',
      body: 'The result of dossier {{code}} has been returned. You can download it from the dossier page.',
      more: [
        'Every document carries a QR code, so that anybody can check that it is genuine.',
        'If you have a minute, please tell us how you were served.',
      ],
      action: 'Download the result',
    },
    'task-opened': {
      title: 'New work: {{stepName}}',
      body: 'Dossier {{code}} is waiting for the step “{{stepName}}”{{#if unitName}} at {{unitName}}{{/if}}.{{#if dueAt}} Due: {{dueAt}}.{{/if}}',
      action: 'Open dossier',
    },
    'task-assigned': {
      title: 'Assigned to you: {{stepName}}',
      body: 'The step “{{stepName}}” of dossier {{code}} has been assigned to you.{{#if dueAt}} Due: {{dueAt}}.{{/if}}',
      action: 'Open dossier',
    },
    'task-handed-over': {
      title: 'Handed over to you: {{stepName}}',
      body: 'The step “{{stepName}}” of dossier {{code}} has been handed over to you{{#if giverName}} from {{giverName}}{{/if}}.{{#if dueAt}} Due: {{dueAt}}.{{/if}}',
      action: 'Open dossier',
    },
    'delegation-given': {
      title: 'You act for {{giverName}}',
      body: 'From {{from}} to {{to}} you act for {{giverName}} as {{roleName}}, {{unitName}}.{{#if signing}} You may sign, by {{basis}}.{{else}} Signing is not included.{{/if}}',
      action: 'View delegations',
    },
    'delegation-revoked': {
      title: 'The delegation of {{giverName}} has ended',
      body: 'You no longer act for {{giverName}} as {{roleName}}, {{unitName}}. Tasks that you held by it are back in the unit’s queue.',
      action: 'View delegations',
    },
    'task-released': {
      title: 'Back in the queue: {{stepName}}',
      body: 'Nobody is working on the step “{{stepName}}” of dossier {{code}}.{{#if dueAt}} Due: {{dueAt}}.{{/if}}',
      action: 'Open dossier',
    },
    'task-cancelled': {
      title: 'No longer needed: {{stepName}}',
      body: 'The step “{{stepName}}” of dossier {{code}} has been cancelled. There is nothing left for you to do.',
      action: 'Open dossier',
    },
    'task-overdue': {
      title: 'Step overdue: {{stepName}}',
      body: 'The step “{{stepName}}” of dossier {{code}}{{#if unitName}} at {{unitName}}{{/if}} is overdue{{#if dueAt}} ({{dueAt}}){{/if}}.',
      action: 'Open the dossier',
    },
    'due-soon': {
      title: 'Dossier {{code}} is due soon',
      body: 'Dossier {{code}} needs its result by {{dueAt}}.',
      action: 'Open the dossier',
    },
    'apology-due': {
      title: 'Apology drafted: dossier {{code}}',
      body: 'Dossier {{code}} has one working day left{{#if dueAt}} (due {{dueAt}}){{/if}}. If it cannot be kept, sign the apology and extension today.{{#if reason}} {{reason}}{{/if}}',
      action: 'Sign it, or keep the date',
    },
    'dossier-overdue': {
      title: 'Dossier {{code}} is overdue',
      body: 'Dossier {{code}} is past its due date{{#if dueAt}} ({{dueAt}}){{/if}}. The applicant has had an apology.',
      action: 'Open the dossier',
    },
    'first-answer-due': {
      title: 'First answer due: dossier {{code}}',
      body: 'Dossier {{code}} has to be accepted, sent back for a supplement or refused by {{dueAt}}.',
      action: 'Open the dossier',
    },
    ...consultations,
    ...silence,
    'confirm-email': {
      title: 'Please confirm your e-mail address',
      body: 'One step is left: confirm that this address is yours.',
      more: ['If you did not sign up, please ignore this message; nothing will happen.'],
      action: 'Confirm address',
    },
    'already-registered': {
      title: 'You already have an account',
      body: 'Somebody, probably you, signed up with this address, but it has an account already.',
      more: ['You can sign in as always, or reset your password if you have forgotten it.'],
      action: 'Sign in',
    },
    'reset-password': {
      title: 'Reset your password',
      body: 'Somebody, probably you, asked to set a new password for this account.',
      more: [
        'The link works once and expires soon. If it was not you, please ignore this message; your password stays as it is.',
      ],
      action: 'Set a new password',
    },
    'password-changed': {
      title: 'Your password has been changed',
      body: 'The password of this account has just been changed, and all other sessions have ended.',
      more: ['If it was not you, reset your password now and tell the one-stop desk.'],
      action: 'Reset password',
    },
    invitation: {
      title: 'You are invited to the one-stop portal',
      body: 'An officer account has been opened for you. Set a password to begin.',
      more: ['The link works once and expires soon.'],
      action: 'Accept the invitation',
    },
    'admin-link': {
      title: 'One-time link for the administrator',
      body: 'Use this link to set the password of your administrator account.',
      more: ['The link works once and expires soon. Please do not pass it on.'],
      action: 'Open the account',
    },
    'mail-not-delivered': {
      title: 'A mail could not be delivered',
      body: 'A mail{{#if code}} about dossier {{code}}{{/if}} could not be delivered: {{reason}}. The recipient still sees the notification on their page; if it is urgent, please call them.',
      action: 'Open dossier',
    },
    'work-stuck': {
      title: 'Work behind the portal is stuck',
      body: '{{count}} “{{topic}}” jobs have been tried many times without success: {{reason}}. They are still being tried and nothing is lost; please look at the log for the cause.',
    },
    'letter-waiting': {
      title: 'A notice has to go on paper',
      body: 'The notice “{{subject}}”{{#if code}} about dossier {{code}}{{/if}} did not reach its reader over the network. Please print it, post it or hand it over, and record that on the page of letters to send.',
      action: 'Open the letters',
    },
    digest: {
      title: 'Your digest: {{count}} notifications',
      body: 'This is what has happened since your last digest.',
      action: 'Open the notifications',
    },
  },
};
