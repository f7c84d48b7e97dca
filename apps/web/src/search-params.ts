/** What the addresses of pages may carry behind the question mark. */
export const text = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;

export const token = (s: Record<string, unknown>): { token?: string } => ({
  token: text(s['token']),
});

interface LoginSearch {
  next?: string;
  /** Back from a provider: in a session, or with what went wrong. */
  entered?: string;
  problem?: string;
}

export const loginSearch = (s: Record<string, unknown>): LoginSearch => ({
  next: text(s['next']),
  entered: text(s['entered']),
  problem: text(s['problem']),
});

export const trackingSearch = (s: Record<string, unknown>): { code?: string; secret?: string } => ({
  code: text(s['code']),
  secret: text(s['secret']),
});

export const workSearch = (
  s: Record<string, unknown>,
): { scope?: 'mine' | 'unit'; q?: string; task?: string; only?: 'unacknowledged' } => ({
  scope: s['scope'] === 'mine' || s['scope'] === 'unit' ? s['scope'] : undefined,
  q: text(s['q']),
  task: text(s['task']),
  only: s['only'] === 'unacknowledged' ? s['only'] : undefined,
});

export const asked = (s: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(s).flatMap(([key, value]) => {
      const said = text(value);
      return said === undefined ? [] : [[key, said]];
    }),
  );
