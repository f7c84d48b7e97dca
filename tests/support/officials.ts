import type { Answer, CallOptions, HttpClient } from './http-client.js';
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
  put<T = Record<string, unknown>>(path: string, body: unknown): Promise<Answer<T>>;
  patch<T = Record<string, unknown>>(path: string, body: unknown): Promise<Answer<T>>;
  delete(path: string): Promise<Answer<Record<string, unknown>>>;
  upload<T = Record<string, unknown>>(path: string, form: FormData): Promise<Answer<T>>;
}

interface LoggedIn {
  readonly token: string;
  readonly account: { readonly id: string };
}

async function logIn(http: HttpClient, who: string): Promise<LoggedIn> {
  const body = { email: `${who}@demo.test`, password: DEMO_PASSWORD };
  const login = await http<LoggedIn>('POST', `${V1}/auth/login`, { body });
  if (login.status !== 200) throw new Error(`${who} cannot sign in: ${JSON.stringify(login.body)}`);
  return login.body;
}

/** A demo account. Whose session ran out because the test moved time signs in again, as people do. */
export async function signIn({ http }: Portal, who: string): Promise<Person> {
  const { account, token } = await logIn(http, who);
  let current = token;
  const call = async <T>(method: string, path: string, options: CallOptions = {}) => {
    const answer = await http<T>(method, V1 + path, { ...options, token: current });
    if (answer.status !== 401) return answer;
    current = (await logIn(http, who)).token;
    return http<T>(method, V1 + path, { ...options, token: current });
  };
  return {
    name: who,
    id: account.id,
    get: (path) => call('GET', path),
    post: (path, body, headers = {}) => call('POST', path, { body, headers }),
    put: (path, body) => call('PUT', path, { body }),
    patch: (path, body) =>
      call('PATCH', path, { body, headers: { 'content-type': 'application/merge-patch+json' } }),
    delete: (path) => call('DELETE', path),
    upload: (path, form) => call('POST', path, { body: form }),
  };
}

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
