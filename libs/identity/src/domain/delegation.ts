import { ok, type Instant, type Result } from '#libs/kernel';
import { overlaps, type Period } from './period.js';
import { no, type StandingRefusal } from './standing-refusal.js';

/** Roles in which one may act for another. Running the portal, its rules and its audit are never lent. */
export const DELEGABLE_ROLES = [
  'receptionist',
  'specialist',
  'head',
  'leader',
  'clerk',
  'consultee',
  'manager',
] as const;
export type DelegableRole = (typeof DELEGABLE_ROLES)[number];

/** `delegation` (ủy quyền) is the giver's own; `substitution` (phân công thay) is the head's for an officer. */
export type DelegationKind = 'delegation' | 'substitution';

export interface Place {
  readonly unitId: string;
  readonly role: string;
}
export interface OwnPost extends Place, Period {}

export interface DelegationOrder extends Place {
  readonly giverId: string;
  readonly receiverId: string;
  readonly from: Instant;
  readonly to: Instant;
  /** Whether the receiver may sign. */
  readonly signing: boolean;
  /** The document that says so. */
  readonly basis: string | null;
}

/** What the rule looks at besides the order. */
export interface DelegationFacts {
  readonly now: Instant;
  readonly recorder: { readonly accountId: string; readonly isInChargeOfGiver: boolean };
  /** The giver's own posts; what was lent to the giver is not among them, so nothing is lent twice. */
  readonly giverPosts: readonly OwnPost[];
  readonly isReceiverOfficer: boolean;
  /** Delegations from the giver to the receiver in the same place that were not revoked. */
  readonly present: readonly Period[];
}

/** Whether somebody may act for another, from when to when, or why not. */
export function mayDelegate(
  order: DelegationOrder,
  facts: DelegationFacts,
): Result<DelegationKind, StandingRefusal> {
  const { recorder } = facts;
  const own = recorder.accountId === order.giverId;
  if (!own && !recorder.isInChargeOfGiver) {
    return no('standing.not-yours', 'Only the giver, the head of the unit or an administrator.');
  }
  if (!DELEGABLE_ROLES.some((role) => role === order.role)) {
    return no('delegation.role-not-delegable', `The role ${order.role} is never lent.`);
  }
  if (order.to <= order.from || order.to <= facts.now) {
    return no('standing.period', 'It ends after it begins, and in the future.', [
      { pointer: '/to', code: 'period', detail: 'after the beginning and after now' },
    ]);
  }
  if (!facts.isReceiverOfficer || order.receiverId === order.giverId) {
    return no('delegation.receiver-unfit', 'Another officer with an open account.', [
      { pointer: '/receiverId', code: 'unfit', detail: order.receiverId },
    ]);
  }
  const held = facts.giverPosts.some(
    (p) => p.unitId === order.unitId && p.role === order.role && overlaps(p, order),
  );
  if (!held) return no('delegation.not-held', 'The giver does not hold this post in that period.');
  const signing = maySign(order, own);
  if (!signing.ok) return signing;
  if (facts.present.some((p) => overlaps(p, order))) {
    return no('delegation.exists', 'This person acts for the giver in that period already.');
  }
  return ok(own ? 'delegation' : 'substitution');
}

/** A deputy signs only by a leader's own written delegation. */
function maySign(
  { signing, role, basis }: DelegationOrder,
  own: boolean,
): Result<true, StandingRefusal> {
  if (!signing) return ok(true);
  if (role !== 'leader') {
    return no('delegation.signing-only-leader', 'Only a leader’s signature can be lent.');
  }
  if (!own) return no('delegation.signing-own-only', 'Leaders lend their signature themselves.');
  return basis !== null && basis.trim() !== ''
    ? ok(true)
    : no('delegation.basis-required', 'Name the document by which the signature is lent.', [
        { pointer: '/basis', code: 'required', detail: 'number and date of the document' },
      ]);
}
