import type { Answer, HttpClient } from './http-client.js';
import type { Portal } from './portal.js';

export const DEMO_PASSWORD = 'motcua-demo';
const V1 = '/api/v1';

interface Problem {
  readonly code: string;
  readonly errors?: readonly { readonly pointer: string; readonly code: string }[];
}

/** A person with a session: calls in their name, below /api/v1. */
export interface Person {
  readonly name: string;
  readonly id: string;
  get<T = Record<string, unknown>>(path: string): Promise<Answer<T>>;
  post<T = Record<string, unknown>>(
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Answer<T>>;
  patch<T = Record<string, unknown>>(path: string, body: unknown): Promise<Answer<T>>;
  upload<T = Record<string, unknown>>(path: string, form: FormData): Promise<Answer<T>>;
}

export async function signIn(portal: Portal, who: string): Promise<Person> {
  const { http } = portal;
  const login = await http<{ token: string; account: { id: string } }>('POST', `${V1}/auth/login`, {
    body: { email: `${who}@demo.test`, password: DEMO_PASSWORD },
  });
  if (login.status !== 200) throw new Error(`${who} cannot sign in: ${JSON.stringify(login.body)}`);
  return personOf(http, who, login.body.token, login.body.account.id);
}

const personOf = (http: HttpClient, name: string, token: string, id: string): Person => ({
  name,
  id,
  get: (path) => http('GET', V1 + path, { token }),
  post: (path, body, headers = {}) => http('POST', V1 + path, { token, body, headers }),
  patch: (path, body) =>
    http('PATCH', V1 + path, {
      token,
      body,
      headers: { 'content-type': 'application/merge-patch+json' },
    }),
  upload: (path, form) => http('POST', V1 + path, { token, body: form }),
});

/** The body, after making sure of the status; the problem is in the message otherwise. */
export function expectStatus<T>(answer: Answer<T>, status: number): T {
  if (answer.status !== status) {
    throw new Error(`Expected ${status}, got ${answer.status}: ${JSON.stringify(answer.body)}`);
  }
  return answer.body;
}

export function expectProblem(answer: Answer<unknown>, status: number, code: string): Problem {
  const problem = answer.body as Problem;
  expect({ status: answer.status, code: problem.code }).toEqual({ status, code });
  return problem;
}
