import { PERMITTED, type Act, type Relation } from '#libs/dossier/domain';
import type { Role } from '#libs/platform';
import type { Expectation } from './expectations.js';

/** Two dossiers of two applicants, in two divisions: A waits for opinions, B lies at the desk. */
export type Target = 'A' | 'B';
export const TARGETS: readonly Target[] = ['A', 'B'];

export interface Identity {
  readonly name: string;
  readonly kind: 'nobody' | 'investor' | 'officer';
  readonly roles: readonly Role[];
  /** Written out by hand: the test does not ask the code under test. */
  readonly relations: Readonly<Record<Target, readonly Relation[]>>;
  /** Units' tasks: A's is the question to the environment department, B's that of the desk. */
  readonly tasks?: Target;
}

const none = { A: [], B: [] };
const officer = (
  name: string,
  role: Role,
  relations: Identity['relations'] = none,
  tasks?: Target,
): Identity => ({ name, kind: 'officer', roles: [role], relations, ...(tasks ? { tasks } : {}) });
const both = (relation: Relation): Identity['relations'] => ({ A: [relation], B: [relation] });

export const IDENTITIES: readonly Identity[] = [
  { name: 'nobody', kind: 'nobody', roles: [], relations: none },
  { name: 'investor', kind: 'investor', roles: [], relations: { A: ['applicant'], B: [] } },
  { name: 'investor2', kind: 'investor', roles: [], relations: { A: [], B: ['applicant'] } },
  { name: 'investor3', kind: 'investor', roles: [], relations: none },
  officer('receptionist', 'receptionist', both('desk'), 'B'),
  officer('specialist2', 'specialist', { A: ['member'], B: [] }),
  officer('head2', 'head', { A: ['head'], B: [] }),
  officer('leader', 'leader', both('leader')),
  officer('clerk', 'clerk'),
  officer('consultee.environment', 'consultee', { A: ['consultee'], B: [] }, 'A'),
  officer('consultee.police', 'consultee', { A: ['consultee'], B: [] }),
  officer('manager', 'manager', both('manager')),
  officer('process-owner', 'process-owner'),
  officer('admin', 'administrator'),
  officer('auditor', 'auditor', both('auditor')),
];

export type Outcome = 401 | 403 | 404 | 'admitted';

/** What the table says that this person gets. */
export function expected(who: Expectation, person: Identity, target: Target): Outcome {
  if (who === 'public') return 'admitted';
  if (person.kind === 'nobody') return 401;
  if (who === 'session' || who === 'session, not called') return 'admitted';
  if ('roles' in who) {
    return who.roles.some((r) => person.roles.includes(r)) ? 'admitted' : 403;
  }
  if ('task' in who) {
    if (person.kind !== 'officer') return 403;
    if (person.tasks === target) return 'admitted';
    return who.task === 'act' && person.relations[target].length > 0 ? 403 : 404;
  }
  if ('consultation' in who) {
    if (person.kind !== 'officer') return 403;
    if (person.relations.A.length === 0) return 404;
    if (who.consultation === 'asker') {
      const mayAnswerForIt = person.relations.A.some((r) => r === 'head' || r === 'leader');
      return mayAnswerForIt ? 'admitted' : 403;
    }
    return person.name === 'consultee.environment' ? 'admitted' : 403;
  }
  if (who.kind !== undefined && who.kind !== person.kind) return 403;
  return 'dossier' in who ? onDossier(who.dossier, person.relations[target], target) : 'admitted';
}

function onDossier(
  act: 'read' | 'handler' | Act,
  relations: readonly Relation[],
  target: Target,
): Outcome {
  if (relations.length === 0) return 404;
  if (act === 'read') return 'admitted';
  const allowed = permittedTo(act, target);
  return allowed.some((r) => relations.includes(r)) ? 'admitted' : 403;
}

function permittedTo(act: 'handler' | Act, target: Target): readonly Relation[] {
  if (act === 'handler') return ['handler'];
  // Before acceptance it is the desk that asks, after it the division.
  if (act === 'request-supplement') {
    return target === 'B' ? ['desk', 'leader'] : ['handler', 'head', 'leader'];
  }
  return PERMITTED[act];
}
