import type { CallOptions } from '../support/http-client.js';
import { DEMO_PASSWORD, expectStatus } from '../support/officials.js';
import type { Portal } from '../support/portal.js';
import type {
  CheckDto,
  ImportedDto,
  VersionDto,
} from '../../libs/procedure/src/http/version-view.dto.js';
import type { ProcessDefinition, TaskNode } from '#libs/process/domain';
import type { GoldenCase, LimitCase } from '#libs/procedure/domain';

export interface Version extends Omit<VersionDto, 'process' | 'limits' | 'golden'> {
  readonly process: ProcessDefinition;
  readonly limits: readonly LimitCase[];
  readonly golden: readonly GoldenCase[];
}
export type Check = CheckDto;
export type Imported = ImportedDto & Version;

/** A process owner at the API, with the verbs that authoring uses. */
export interface Owner {
  get<T>(path: string): ReturnType<typeof call<T>>;
  post<T>(path: string, body?: unknown, revision?: number): ReturnType<typeof call<T>>;
  put<T>(path: string, body: unknown, revision?: number): ReturnType<typeof call<T>>;
  importBpmn<T>(path: string, xml: string, revision?: number): ReturnType<typeof call<T>>;
}

const V1 = '/api/v1';

const call = <T>(portal: Portal, method: string, path: string, options: CallOptions) =>
  portal.http<T>(method, V1 + path, options);

const ifMatch = (revision: number | undefined): Record<string, string> =>
  revision === undefined ? {} : { 'if-match': `"${revision}"` };

export async function owner(portal: Portal, who: string): Promise<Owner> {
  const body = { email: `${who}@demo.test`, password: DEMO_PASSWORD };
  const login = await portal.http<{ token: string }>('POST', `${V1}/auth/login`, { body });
  const { token } = expectStatus(login, 200);
  return {
    get: <T>(path: string) => call<T>(portal, 'GET', path, { token }),
    post: <T>(path: string, sent: unknown = {}, revision?: number) =>
      call<T>(portal, 'POST', path, { token, body: sent, headers: ifMatch(revision) }),
    put: <T>(path: string, sent: unknown, revision?: number) =>
      call<T>(portal, 'PUT', path, { token, body: sent, headers: ifMatch(revision) }),
    importBpmn: <T>(path: string, xml: string, revision?: number) =>
      call<T>(portal, 'PUT', path, {
        token,
        body: new Blob([xml], { type: 'application/bpmn+xml' }),
        headers: { 'content-type': 'application/bpmn+xml', ...ifMatch(revision) },
      }),
  };
}

/** The process with one task changed. */
export const withTask = (
  process: ProcessDefinition,
  id: string,
  change: Partial<TaskNode>,
): ProcessDefinition => ({
  ...process,
  nodes: process.nodes.map((n) => (n.id === id && n.kind === 'task' ? { ...n, ...change } : n)),
});
