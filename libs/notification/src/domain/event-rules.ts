import type { EventKind } from '#libs/dossier/domain';
import type { Channel } from './channel.js';
import type { MessageClass } from './ladder.js';
import type { TemplateKey } from './template-key.js';

/** Who is told: where somebody sits. Whether they may see the dossier is asked again when it is told. */
export type Audience =
  /** The account that filed; the form's contact address, if it is another, gets a copy of the mail. */
  | 'applicant'
  /** Whoever has the step: the assignee, else those who hold its role in its unit. */
  | 'work'
  /** Only the officer to whom the step belongs. */
  | 'assignee'
  /** Whoever asked for the opinion. */
  | 'asker'
  /** Who has the open steps: each assignee, else those who hold the role; the event names them. */
  | 'in-charge'
  /** The heads of the units that have the open steps. */
  | 'heads'
  /** The managers of the deciding agency. */
  | 'managers'
  /** Officers who follow the dossier. */
  | 'followers';

export const AUDIENCES = [
  'applicant',
  'work',
  'assignee',
  'asker',
  'in-charge',
  'heads',
  'managers',
  'followers',
] as const satisfies readonly Audience[];

export interface Told {
  readonly audience: Audience;
  readonly template: TemplateKey;
  /** Where it begins; what follows a failure is the ladder of its class. */
  readonly channels: readonly Channel[];
  readonly class: MessageClass;
  /** Comes at once, whatever the person has chosen for ordinary messages. */
  readonly urgent: boolean;
  /** Whoever stands in for somebody who is away is told as well; the absent one finds it later. */
  readonly alsoSubstitutes: boolean;
  /** Nobody hears of their own act, unless it is confirmed to them, or brings work that is new. */
  readonly ownActs: boolean;
  /** About a question: nobody is reminded of one that waits for no answer any more. */
  readonly whileAwaited?: boolean;
}

/** Nobody is told, and this is why. */
export interface Silent {
  readonly silent: string;
}

/** Several audiences: whoever belongs to more than one is told once, by the first. */
export type EventRule = Told | readonly Told[] | Silent;

const EVERYWHERE: readonly Channel[] = ['in-app', 'e-mail'];
const IN_APP: readonly Channel[] = ['in-app'];

const applicant = (template: TemplateKey, channels = EVERYWHERE): Told => ({
  audience: 'applicant',
  template,
  channels,
  class: 'news',
  urgent: false,
  alsoSubstitutes: false,
  ownActs: true,
});
/** An act of the authority, from which time limits and rights of the applicant run. */
const act = (template: TemplateKey): Told => ({
  ...applicant(template),
  class: 'act',
  urgent: true,
});
const officer = (
  audience: Exclude<Audience, 'applicant' | 'followers'>,
  template: TemplateKey,
  channels: readonly Channel[],
  urgent = false,
): Told => ({
  audience,
  template,
  channels,
  class: 'work',
  urgent,
  alsoSubstitutes: true,
  ownActs: false,
});
/** Whoever finished the step before may be the one who has the next. */
const arriving = (template: TemplateKey): Told => ({
  ...officer('work', template, EVERYWHERE),
  ownActs: true,
});
const reminder = (template: TemplateKey, channels: readonly Channel[]): Told => ({
  ...officer('work', template, channels),
  whileAwaited: true,
});
/** What followers hear, where a rule or a procedure says so. It is for their information: always the last. */
export const FOLLOWERS: Told = {
  audience: 'followers',
  template: 'followed',
  channels: IN_APP,
  class: 'work',
  urgent: false,
  alsoSubstitutes: false,
  ownActs: false,
};
const silent = (reason: string): Silent => ({ silent: reason });

/** Every event that can happen to a dossier has a decided rule: who is told how, or why nobody is. */
export const EVENT_RULES = {
  'dossier.created': silent('A draft is its author’s own business'),
  'dossier.submitted': [applicant('submitted'), FOLLOWERS],
  'dossier.accepted': [act('accepted'), FOLLOWERS],
  'dossier.refused': [act('refused'), FOLLOWERS],
  'dossier.supplement-requested': [act('supplement-requested'), FOLLOWERS],
  'dossier.supplemented': [applicant('supplemented', IN_APP), FOLLOWERS],
  'dossier.withdrawn': [applicant('withdrawn'), FOLLOWERS],
  'dossier.stopped': [act('stopped'), FOLLOWERS],
  'dossier.extended': [act('extended'), FOLLOWERS],
  'dossier.paused': [applicant('paused', IN_APP), FOLLOWERS],
  'dossier.resumed': [applicant('resumed'), FOLLOWERS],
  'dossier.payment-requested': [act('payment-requested'), FOLLOWERS],
  'dossier.payment-recorded': [applicant('payment-recorded', IN_APP), FOLLOWERS],
  'dossier.payment-waived': silent('Acceptance, told at the same moment, says what is due'),
  'dossier.decided': [act('decided'), FOLLOWERS],
  'dossier.returned': [act('returned'), FOLLOWERS],
  'dossier.due-date-changed': [act('due-date-changed'), FOLLOWERS],
  'dossier.due-soon': [
    officer('in-charge', 'due-soon', EVERYWHERE),
    officer('heads', 'due-soon', IN_APP),
  ],
  'dossier.apology-due': [
    officer('work', 'apology-due', IN_APP),
    officer('in-charge', 'due-soon', IN_APP),
  ],
  'dossier.overdue': [
    applicant('overdue'),
    officer('in-charge', 'dossier-overdue', EVERYWHERE, true),
    officer('heads', 'dossier-overdue', EVERYWHERE, true),
    officer('managers', 'dossier-overdue', IN_APP),
    FOLLOWERS,
  ],
  'dossier.quiet': [
    applicant('quiet', IN_APP),
    officer('in-charge', 'dossier-quiet', EVERYWHERE),
    officer('heads', 'dossier-quiet', EVERYWHERE),
    FOLLOWERS,
  ],
  'dossier.first-answer-due': officer('work', 'first-answer-due', EVERYWHERE),
  'dossier.rated': silent('The applicant’s own act; managers read ratings in their measures'),
  'dossier.handed-over': [applicant('handed-over'), FOLLOWERS],
  'dossier.linked-ended': silent(
    'The linked dossier itself told its end; what follows is told too',
  ),
  'dossier.origin-ended': [
    act('origin-ended'),
    officer('in-charge', 'origin-ended-work', EVERYWHERE),
    FOLLOWERS,
  ],
  'dossier.recounted': silent('The date that was promised stays'),
  'dossier.migrated': silent('Inside the authority; where the date moves, that is told'),
  'task.opened': arriving('task-opened'),
  'task.acknowledged': silent('Taking note is what was waited for'),
  'task.unacknowledged': [
    officer('heads', 'task-unacknowledged', EVERYWHERE),
    officer('work', 'task-unacknowledged', IN_APP),
  ],
  'task.still-unacknowledged': [
    officer('managers', 'task-unacknowledged', EVERYWHERE),
    officer('heads', 'task-unacknowledged', EVERYWHERE, true),
  ],
  'task.claimed': silent('The officer’s own act'),
  'task.assigned': officer('assignee', 'task-assigned', EVERYWHERE),
  'task.released': officer('work', 'task-released', IN_APP),
  'task.given-by-rule': silent(
    'The opening of the task, told at the same moment, tells the officer',
  ),
  'task.handed-over': officer('assignee', 'task-handed-over', EVERYWHERE, true),
  'task.completed': silent('What follows from it is told by its own event'),
  'task.cancelled': officer('assignee', 'task-cancelled', IN_APP),
  'task.overdue': [
    officer('work', 'task-overdue', EVERYWHERE),
    officer('heads', 'task-overdue', IN_APP),
  ],
  'task.due-date-changed': silent('The worklist shows the new dates at once'),
  'consultation.opened': arriving('consultation-opened'),
  'consultation.answered': officer('asker', 'consultation-answered', IN_APP),
  'consultation.due-soon': reminder('consultation-due-soon', EVERYWHERE),
  'consultation.reminded': reminder('consultation-reminded', EVERYWHERE),
  'consultation.revoked': officer('work', 'consultation-revoked', IN_APP),
  'consultation.extended': reminder('consultation-extended', IN_APP),
  'consultation.link-sent': silent('The organisation outside gets the link itself'),
  'consultation.read': silent('The history shows it; the answer is told'),
  'consultation.lapsed': officer('asker', 'consultation-lapsed', EVERYWHERE, true),
  'consultation.closed': silent('Answered and lapsed questions are told one by one'),
  'document.issued': silent('The act that it belongs to is told, with a link to its documents'),
  'attachment.added': silent('The proof of intake is shown at once where the file was added'),
  'dossier.anonymised': silent('There is nobody left to tell'),
  'attachment.removed': silent('The applicant’s own act on a dossier that is theirs to complete'),
} as const satisfies Record<EventKind, EventRule>;

/** Who is told about an event, in order; nobody where the rule is silence. */
export function toldAbout(kind: string): readonly Told[] {
  const rule = ruleFor(kind);
  if ('silent' in rule) return [];
  return 'audience' in rule ? [rule] : rule;
}

/** An event that nobody decided about is a fault of ours, never silence. */
export function ruleFor(kind: string): EventRule {
  const rule: EventRule | undefined = Object.hasOwn(EVENT_RULES, kind)
    ? EVENT_RULES[kind as EventKind]
    : undefined;
  if (rule === undefined) throw new Error(`No rule says who is told about ${kind}`);
  return rule;
}
