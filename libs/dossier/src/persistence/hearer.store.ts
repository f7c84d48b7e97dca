import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Instant } from '#libs/kernel';
import {
  isAwaited,
  type ActingPerson,
  type ConsultationState,
  type DossierState,
  type Party,
  type Principal,
  type TaskState,
  type Watched,
} from '../domain/index.js';

/** A dossier as far as the rights of people hang on it. */
export type HeardDossier = Watched &
  Pick<DossierState, 'recused'> & {
    readonly agencyUnitId: string;
    /** Questions that wait for an answer. */
    readonly awaited: ReadonlySet<string>;
  };

interface DossierJson {
  readonly id: string;
  readonly status: DossierState['status'];
  readonly agencyUnitId: string;
  readonly applicantAccountId: string;
  readonly tasks: readonly Pick<TaskState, 'unitId' | 'role' | 'kind' | 'state'>[];
  readonly questions: readonly (Pick<ConsultationState, 'id' | 'openedBy' | 'status'> & {
    readonly unitId: string | null;
  })[];
  readonly recused: readonly string[];
}

interface PersonJson {
  readonly accountId: string;
  readonly name: string;
  readonly posts: readonly {
    readonly unitId: string;
    readonly role: string;
    readonly onBehalfOf: Principal | null;
  }[];
}

const DOSSIERS = `
  SELECT jsonb_build_object('id', d.id, 'status', d.status, 'agencyUnitId', d.agency_unit_id,
    'applicantAccountId', d.applicant_account_id,
    'tasks', (SELECT coalesce(jsonb_agg(DISTINCT jsonb_build_object('unitId', t.unit_id, 'role', t.role,
                'kind', t.kind, 'state', t.state)), '[]') FROM task t WHERE t.dossier_id = d.id),
    'questions', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'unitId', c.unit_id,
                'openedBy', c.opened_by, 'status', c.status)), '[]') FROM consultation c WHERE c.dossier_id = d.id),
    'recused', (SELECT coalesce(jsonb_agg(DISTINCT x.account_id), '[]')
                  FROM conflict_of_interest x JOIN account b ON b.id = d.applicant_account_id
                 WHERE x.account_id = ANY($2::uuid[]) AND x.ended_at IS NULL
                   AND (x.applicant_account_id = b.id OR x.tax_code = b.organisation_tax_code))) AS o
    FROM dossier d WHERE d.id = ANY($1::uuid[])`;
/** With the posts that they hold now, their own and those lent to them; whoever is blocked holds nothing. */
const PEOPLE = `
  SELECT jsonb_build_object('accountId', a.id, 'name', a.name, 'posts',
    (SELECT coalesce(jsonb_agg(jsonb_build_object('unitId', p.unit_id, 'role', p.role, 'onBehalfOf',
              CASE WHEN g.id IS NOT NULL THEN jsonb_build_object(
                'accountId', g.id, 'name', g.name, 'signing', p.signing) END)), '[]')
       FROM held_post p LEFT JOIN account g ON g.id = p.giver_id
      WHERE p.account_id = a.id AND p.from_at <= $3 AND (p.to_at IS NULL OR p.to_at > $3))) AS o
    FROM account a WHERE a.id = ANY($2::uuid[]) AND a.blocked_at IS NULL`;

const READ = `
  SELECT (SELECT coalesce(jsonb_agg(o), '[]') FROM (${DOSSIERS}) d) AS dossiers,
         (SELECT coalesce(jsonb_agg(o), '[]') FROM (${PEOPLE}) p) AS people`;

/** What has to be known to say who may hear of what: many dossiers and many people in one statement. */
@Injectable()
export class HearerStore {
  async read(
    reader: EntityManager,
    now: Instant,
    dossierIds: readonly string[],
    accountIds: readonly string[],
  ) {
    const rows: { dossiers: DossierJson[]; people: PersonJson[] }[] = await reader.query(READ, [
      dossierIds,
      accountIds,
      new Date(now),
    ]);
    const { dossiers = [], people = [] } = rows[0] ?? {};
    return {
      dossiers: new Map(dossiers.map((d) => [d.id, toDossier(d)])),
      people: new Map(people.map((p) => [p.accountId, toPerson(p)])),
    };
  }
}

const toDossier = ({ questions, ...rest }: DossierJson): HeardDossier => ({
  ...rest,
  consultations: questions.map(({ id, openedBy, unitId }) => ({
    id,
    openedBy,
    party: partyOf(unitId),
  })),
  awaited: new Set(questions.filter(isAwaited).map(({ id }) => id)),
});

/** Which organisation outside was asked gives nobody of the house a right. */
const partyOf = (unitId: string | null): Party => ({ kind: 'unit', unitId: unitId ?? '' });

const toPerson = ({ posts, ...person }: PersonJson): ActingPerson => ({
  ...person,
  posts: posts.map(({ onBehalfOf, ...post }) =>
    onBehalfOf === null ? post : { ...post, onBehalfOf },
  ),
});
