import type { Actor } from '#libs/platform';

/** The house itself: what the law makes happen without a person. */
export const SYSTEM_ACTOR: Actor = {
  accountId: '',
  name: 'Motcua',
  email: '',
  kind: 'system',
  locale: 'vi',
  posts: [],
};
