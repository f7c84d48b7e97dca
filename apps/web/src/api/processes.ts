import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { currentLocale } from '../i18n/locale.js';
import { address, answered, call, get, post } from './client.js';
import type {
  Check,
  Comparison,
  Edit,
  ProcessItem,
  Version,
  VersionItem,
  Walk,
} from './process-types.js';
import type { Localized, Page } from './types.js';

const versions = (code: string): string => `/procedures/${encodeURIComponent(code)}/versions`;
const versionPath = (code: string, n: number): string => `${versions(code)}/${n}`;

export const processesQuery = queryOptions({
  queryKey: ['processes'],
  queryFn: () => get<Page<ProcessItem>>('/processes'),
});

export const versionsQuery = (code: string) =>
  queryOptions({
    queryKey: ['processes', code],
    queryFn: () => get<{ name: Localized; items: readonly VersionItem[] }>(versions(code)),
  });

export const versionQuery = (code: string, n: number) =>
  queryOptions({
    queryKey: ['processes', code, n],
    queryFn: () => get<Version>(versionPath(code, n)),
    refetchOnWindowFocus: false,
  });

/** Checks what is on the screen, saved or not. */
export const checkQuery = (code: string, n: number, edit: Edit, locale: string) =>
  queryOptions({
    queryKey: ['processes', code, n, 'check', edit, locale],
    queryFn: ({ signal }) =>
      call<Check>(`${versionPath(code, n)}/check`, { method: 'POST', body: edit, signal }),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    gcTime: 60_000,
  });

export interface WalkWish {
  readonly form: unknown;
  readonly outcomes: readonly { readonly nodeId: string; readonly outcome: string }[];
  readonly startAt?: string;
}

export const walkQuery = (code: string, n: number, edit: Edit, wish: WalkWish) =>
  queryOptions({
    queryKey: ['processes', code, n, 'walk', edit, wish],
    queryFn: ({ signal }) =>
      call<Walk>(`${versionPath(code, n)}/walk`, {
        method: 'POST',
        body: { ...edit, ...wish },
        signal,
      }),
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  });

export const comparisonQuery = (code: string, n: number) =>
  queryOptions({
    queryKey: ['processes', code, n, 'comparison'],
    queryFn: () => get<Comparison>(`${versionPath(code, n)}/comparison`),
    staleTime: 0,
  });

export const bpmnQuery = (code: string, version: string, lang: string) =>
  queryOptions({
    queryKey: ['bpmn', code, version, lang],
    queryFn: async () => {
      const url = address(`${versions(code)}/${encodeURIComponent(version)}/process.bpmn`, {
        lang,
      });
      return (await answered(url, { method: 'GET', credentials: 'same-origin' })).text();
    },
    staleTime: Infinity,
  });

export const bpmnAddress = (code: string, n: number): string =>
  address(`${versionPath(code, n)}/process.bpmn`);

export const createDraft = (code: string): Promise<Version> => post<Version>(versions(code));

export const saveDraft = (code: string, seen: VersionItem, edit: Edit): Promise<Version> =>
  call<Version>(versionPath(code, seen.version), {
    method: 'PUT',
    body: edit,
    ifMatch: seen.revision,
  });

export const publishDraft = (
  code: string,
  seen: VersionItem,
  effectiveFrom: string,
): Promise<Version> =>
  post<Version>(
    `${versionPath(code, seen.version)}/publication`,
    { effectiveFrom },
    { ifMatch: seen.revision },
  );

export const withdrawDraft = (code: string, seen: VersionItem): Promise<Version> =>
  post<Version>(`${versionPath(code, seen.version)}/withdrawal`, {}, { ifMatch: seen.revision });

export async function importBpmn(code: string, seen: VersionItem, file: File): Promise<Version> {
  const response = await answered(bpmnAddress(code, seen.version), {
    method: 'PUT',
    headers: {
      'content-type': 'application/bpmn+xml',
      'accept-language': currentLocale(),
      'if-match': `"${seen.revision}"`,
    },
    body: await file.text(),
    credentials: 'same-origin',
  });
  return (await response.json()) as Version;
}
