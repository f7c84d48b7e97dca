import type { Portal } from '../support/portal.js';
import type { Answer, CallOptions } from '../support/http-client.js';

/** What the identity routes answer, as far as the tests look at it. */
export interface Body {
  readonly code?: string;
  readonly detail?: string;
  readonly title?: string;
  readonly errors?: readonly {
    readonly pointer: string;
    readonly code: string;
    readonly detail: string;
  }[];
  readonly token?: string;
  readonly account?: Body;
  readonly id?: string;
  readonly email?: string;
  readonly state?: string;
  readonly roles?: readonly string[];
  readonly posts?: readonly {
    readonly id: string;
    readonly role: string;
    readonly unit: { readonly code: string; readonly name: { readonly vi: string } };
    readonly to: string | null;
  }[];
  readonly items?: readonly (Body & {
    readonly current?: boolean;
    readonly parent?: string | null;
    readonly code?: string;
  })[];
  readonly nextCursor?: string | null;
}

/** Calls under `/api/v1`. */
export const apiOf =
  (portal: () => Portal) =>
  (method: string, path: string, options?: CallOptions): Promise<Answer<Body>> =>
    portal().http<Body>(method, `/api/v1${path}`, options);

export type Api = ReturnType<typeof apiOf>;

export const PASSWORD = 'motcua-demo';

export const logIn = (api: Api, email: string, password = PASSWORD): Promise<Answer<Body>> =>
  api('POST', '/auth/login', { body: { email, password } });

export async function tokenOf(api: Api, email: string, password = PASSWORD): Promise<string> {
  const { status, body } = await logIn(api, email, password);
  if (status !== 200 || body.token === undefined)
    throw new Error(`${email}: ${status} ${body.code}`);
  return body.token;
}
