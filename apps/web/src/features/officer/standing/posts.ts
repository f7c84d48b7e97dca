import type { Account, Role } from '../../../api/types.js';

const LENDABLE: readonly Role[] = [
  'receptionist',
  'specialist',
  'head',
  'leader',
  'clerk',
  'consultee',
  'manager',
];

/** My own posts in which another may act for me; what was lent to me is not among them. */
export const lendable = (me: Account): Account['posts'] =>
  me.posts.filter((p) => p.onBehalfOf === undefined && LENDABLE.includes(p.role));

export const roleWord = (words: Readonly<Record<string, string>>, role: string): string =>
  words[role] ?? role;
