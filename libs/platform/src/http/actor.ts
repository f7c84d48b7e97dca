import type { Instant, Locale } from '#libs/kernel';

export const ROLES = [
  'receptionist',
  'specialist',
  'head',
  'leader',
  'clerk',
  'consultee',
  'manager',
  'process-owner',
  'administrator',
  'auditor',
] as const;
export type Role = (typeof ROLES)[number];

/** For whom somebody acts by a delegation that is in force. */
export interface Principal {
  readonly accountId: string;
  readonly name: string;
  /** Whether the delegation lets sign: only a leader's own written one does. */
  readonly signing: boolean;
}

/** A role held in a unit at this moment. */
export interface Post {
  readonly unitId: string;
  readonly unitCode: string;
  readonly role: Role;
  /** Held by delegation only. */
  readonly onBehalfOf?: Principal;
}

/** Who acts: resolved from the session for every request. */
export interface Actor {
  readonly accountId: string;
  readonly name: string;
  readonly email: string;
  readonly kind: 'investor' | 'officer' | 'system' | 'outside';
  readonly locale: Locale;
  readonly sessionId?: string;
  /** When they last proved who they are. */
  readonly provenAt?: Instant;
  /** A session without the second factor that this account needs: it may only catch up on that. */
  readonly restricted?: boolean;
  /** Proved who they are too long ago for signing and administration. */
  readonly stale?: boolean;
  /** Acts in an organisation's account by its authorisation; the account itself is not theirs. */
  readonly helper?: true;
  readonly posts: readonly Post[];
}

export const holds = (actor: Actor, role: Role, unitId?: string): boolean =>
  actor.posts.some((p) => p.role === role && (unitId === undefined || p.unitId === unitId));
