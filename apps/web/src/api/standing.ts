import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { call, get, post } from './client.js';
import { getList } from './dossiers.js';
import type { Page, Schemas } from './types.js';

export type Absence = Schemas['AbsenceDto'];
export type AbsenceInput = Schemas['AbsenceInputDto'];
export type Delegation = Schemas['DelegationDto'];
export type DelegationInput = Schemas['DelegationInputDto'];
export type Conflict = Schemas['ConflictDto'];
export type ConflictKind = Schemas['ConflictInputDto']['kind'];
export type UnitLoad = Schemas['UnitLoadDto'];
export type RoleLoad = Schemas['RoleLoadDto'];
export type Move = Schemas['ReassignmentDto'];
export type UnitOfficer = Schemas['UnitOfficerDto'];
export type StandingScope = 'mine' | 'unit';

const paged = <T>(path: string, scope: string) =>
  infiniteQueryOptions({
    queryKey: ['standing', path, scope],
    queryFn: ({ pageParam }) => get<Page<T>>(path, { scope, limit: 50, cursor: pageParam }),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });

export const absencesQuery = (scope: StandingScope) => paged<Absence>('/absences', scope);
export const delegationsQuery = (scope: StandingScope) => paged<Delegation>('/delegations', scope);
export const conflictsQuery = (scope: StandingScope) =>
  paged<Conflict>('/conflicts-of-interest', scope);

export const unitOfficersQuery = (unit: string) =>
  queryOptions({
    queryKey: ['units', unit, 'officers'],
    queryFn: () => getList<UnitOfficer>(`/units/${encodeURIComponent(unit)}/officers`),
    enabled: unit !== '',
    staleTime: 60_000,
  });

export const recordAbsence = (body: Partial<AbsenceInput>): Promise<unknown> =>
  post('/absences', body);
export const endAbsence = (id: string): Promise<unknown> =>
  post(`/absences/${encodeURIComponent(id)}/end`);
export const giveDelegation = (body: Partial<DelegationInput>): Promise<unknown> =>
  post('/delegations', body);
export const revokeDelegation = (id: string): Promise<unknown> =>
  post(`/delegations/${encodeURIComponent(id)}/revocation`);
export const declareConflict = (body: Schemas['ConflictInputDto']): Promise<unknown> =>
  post('/conflicts-of-interest', body);
export const declareOnDossier = (code: string, kind: ConflictKind): Promise<unknown> =>
  post(`/dossiers/${encodeURIComponent(code)}/conflict-of-interest`, { kind });
export const endConflict = (id: string): Promise<unknown> =>
  post(`/conflicts-of-interest/${encodeURIComponent(id)}/end`);

const unitPath = (unit: string, rest: string): string =>
  `/units/${encodeURIComponent(unit)}/${rest}`;

export const workloadQuery = (unit: string) =>
  queryOptions({
    queryKey: ['units', unit, 'workload'],
    queryFn: () => get<UnitLoad>(unitPath(unit, 'workload')),
    enabled: unit !== '',
    refetchInterval: 30_000,
  });

export const proposalOf = (unit: string): Promise<readonly Move[]> =>
  getList<Move>(unitPath(unit, 'workload/proposal'));

export type UnitLimits = Schemas['UnitLimitsDto'];
export type LimitKind = 'acknowledgement' | 'silence';

export const unitLimitsQuery = queryOptions({
  queryKey: ['units', 'limits'],
  queryFn: async () =>
    new Map((await getList<UnitLimits>('/admin/unit-limits')).map((l) => [l.unit.code, l])),
});

/** `null`: those of the unit above. */
export const setUnitLimit = (
  unit: string,
  kind: LimitKind,
  hours: number | null,
): Promise<unknown> =>
  call(`/admin/unit-limits/${encodeURIComponent(unit)}`, {
    method: 'PUT',
    body: { [kind]: hours },
  });

export const setAutomaticRoles = (unit: string, roles: readonly string[]): Promise<unknown> =>
  call(unitPath(unit, 'automatic-roles'), { method: 'PUT', body: { roles } });
