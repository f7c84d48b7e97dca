import type { Relation } from './act.js';
import { isUnsigned } from './acting-for.js';
import type { ActingPerson, Agency } from './context.js';
import { unitAsked } from './party.js';
import { isQuestion, type ConsultationState, type DossierState, type TaskState } from './state.js';

/** What the rights of people hang on. */
export type Watched = Pick<DossierState, 'status' | 'applicantAccountId'> & {
  readonly tasks: readonly Pick<TaskState, 'unitId' | 'role' | 'kind' | 'state'>[];
  readonly consultations: readonly Pick<ConsultationState, 'id' | 'party' | 'openedBy'>[];
};

/** Posts that run the portal or its rules: they give no sight of any dossier by themselves. */
const WITHOUT_CASES: readonly string[] = ['administrator', 'process-owner', 'auditor'];

/** How a person stands to a dossier. Nobody else may even know that it exists. */
export function relationsOf(
  person: ActingPerson,
  dossier: Watched,
  agency: Agency,
): ReadonlySet<Relation> {
  const relations = new Set<Relation>();
  if (person.accountId === dossier.applicantAccountId) relations.add('applicant');
  // A draft is the applicant's own until it is filed.
  if (dossier.status === 'draft') return relations;
  if (dossier.consultations.some((c) => c.id === person.holdsLinkOf)) relations.add('outside');
  const work = dossier.tasks.filter((t) => !isQuestion(t.kind));
  for (const post of person.posts) {
    const { unitId, role } = post;
    const here = WITHOUT_CASES.includes(role) ? [] : work.filter((t) => t.unitId === unitId);
    if (isUnsigned(post)) {
      // A leader's place without the signature: sees what the leader sees, and decides nothing.
      if (unitId === agency.unitId) relations.add('member');
      continue;
    }
    if (here.length > 0) relations.add(role === 'head' ? 'head' : 'member');
    if (role === 'receptionist' && here.length > 0) relations.add('desk');
    if (here.some((t) => t.role === role && t.state === 'open' && isStep(t.kind))) {
      relations.add('handler');
    }
    if (role === 'leader' && unitId === agency.unitId) relations.add('leader');
    if (role === 'manager' && agency.chain.includes(unitId)) relations.add('manager');
    if (role === 'auditor') relations.add('auditor');
    if (role === 'consultee' && dossier.consultations.some((c) => unitAsked(c) === unitId)) {
      relations.add('consultee');
    }
  }
  // Only who still works in one of its units: the question itself gives no sight.
  if (WORKING.some((r) => relations.has(r)) && asked(person, dossier)) relations.add('asker');
  return relations;
}

const WORKING: readonly Relation[] = ['handler', 'member', 'head', 'leader', 'desk'];
const asked = (person: ActingPerson, { consultations }: Watched): boolean =>
  consultations.some((c) => c.openedBy === person.accountId);

/** Steps of the process, and the duties that are laid over it in the division or at the top. */
export const isStep = (kind: string): boolean =>
  kind === 'step' || kind === 'escalation' || kind === 'apology' || kind === 'hand-over';

/** Whoever sees a dossier may hear of it, unless they keep away from its applicant. */
export const mayHear = (
  person: ActingPerson,
  dossier: Watched & Pick<DossierState, 'recused'>,
  agency: Agency,
): boolean =>
  !dossier.recused.includes(person.accountId) && relationsOf(person, dossier, agency).size > 0;

/** Sees a dossier only through the question that was put to its unit. */
export const seesOnlyTheQuestion = (relations: ReadonlySet<Relation>): boolean =>
  relations.size === 1 && relations.has('consultee');
