import { currentLocale } from '../i18n/locale.js';
import { Problem, readProblem } from './problem.js';
import { proveAgain, proveToRead } from './proof.js';

type Query = Readonly<Record<string, string | number | undefined | null>>;

interface Options {
  readonly method?: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  readonly query?: Query;
  readonly body?: unknown;
  readonly mergePatch?: boolean;
  readonly ifMatch?: number;
  readonly idempotencyKey?: string;
  readonly signal?: AbortSignal;
}

export const API = '/api/v1';

export function address(path: string, query: Query = {}): string {
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null && value !== '') asked.set(name, String(value));
  }
  const text = asked.toString();
  return `${API}${path}${text === '' ? '' : `?${text}`}`;
}

/**
 * One door to the API: JSON in and out, problems as `Problem`, silence of the network as `offline`. An
 * act that needs a fresh proof of who sits there asks for it and is then done as it was meant.
 */
export async function call<T>(path: string, options: Options = {}): Promise<T> {
  return (await readJson(await answered(address(path, options.query), requestOf(options)))) as T;
}

/** The answer, after a fresh proof where one was asked for; a problem otherwise. */
export async function answered(url: string, init: RequestInit): Promise<Response> {
  const response = await reach(url, init);
  if (response.ok) return response;
  const problem = await readProblem(response);
  if (problem.code !== 'session.step-up') throw problem;
  const isProven = await (init.method === 'GET' ? proveToRead() : proveAgain());
  if (!isProven) throw problem;
  const again = await reach(url, init);
  if (!again.ok) throw await readProblem(again);
  return again;
}

function requestOf(options: Options): RequestInit {
  const headers = new Headers({ accept: 'application/json', 'accept-language': currentLocale() });
  if (options.body !== undefined) {
    headers.set(
      'content-type',
      options.mergePatch === true ? 'application/merge-patch+json' : 'application/json',
    );
  }
  if (options.ifMatch !== undefined) headers.set('if-match', `"${options.ifMatch}"`);
  if (options.idempotencyKey !== undefined) {
    headers.set('idempotency-key', options.idempotencyKey);
  }
  const init: RequestInit = {
    method: options.method ?? (options.body === undefined ? 'GET' : 'POST'),
    headers,
    credentials: 'same-origin',
  };
  if (options.body !== undefined) init.body = JSON.stringify(options.body);
  if (options.signal !== undefined) init.signal = options.signal;
  return init;
}

export const get = <T>(path: string, query: Query = {}): Promise<T> => call<T>(path, { query });

export const post = <T>(path: string, body: unknown = {}, more: Options = {}): Promise<T> =>
  call<T>(path, { ...more, method: 'POST', body });

async function reach(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Problem({ status: 0, code: 'offline' });
  }
}

async function readJson(response: Response): Promise<unknown> {
  if (response.status === 204) return undefined;
  const text = await response.text();
  return text === '' ? undefined : (JSON.parse(text) as unknown);
}
