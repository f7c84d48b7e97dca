import { randomUUID } from 'node:crypto';
import { Test, type TestingModule, type TestingModuleBuilder } from '@nestjs/testing';
import { formatInstant } from '#libs/kernel';
import { NotificationModule } from '#libs/notification';
import {
  Database,
  Drain,
  Outbox,
  PlatformModule,
  QueueModule,
  SimulatedClock,
  UnitOfWork,
  type Clock,
  type Drained,
} from '#libs/platform';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { plantDossier } from '../support/plant-dossier.js';
import { MONDAY_MORNING, testConfig } from '../support/portal.js';

export interface PostOfficeOptions {
  readonly environment?: Record<string, string>;
  /** Settings that hang on the address of the database. */
  readonly wire?: (databaseUrl: string) => Promise<Record<string, string>>;
  readonly clock?: Clock;
  /** Puts something else in the place of a part, for a control run. */
  readonly replace?: (builder: TestingModuleBuilder) => TestingModuleBuilder;
}

/** Notifications and their queue on a database of their own, with a dossier, a unit that has it, and people. */
export interface PostOffice {
  readonly app: TestingModule;
  readonly database: TestDatabase;
  readonly clock: SimulatedClock;
  readonly people: Readonly<Record<Person, string>>;
  readonly unitId: string;
  query<Row>(sql: string, params?: readonly unknown[]): Promise<Row[]>;
  /** Something happened to a dossier; answers the event's id. */
  happen(kind: string, data?: object, more?: object): Promise<string>;
  /** The same many times, each an event of its own, in one transaction. */
  happenOften(kind: string, times: number): Promise<void>;
  add(topic: string, payload: object): Promise<void>;
  drain(): Promise<Drained>;
  close(): Promise<void>;
}

export const PEOPLE = [
  'investor',
  'korean',
  'receptionist',
  'second',
  'former',
  'head',
  'admin',
] as const;
export type Person = (typeof PEOPLE)[number];
export const mailOf = (person: Person): string => `${person}@post.test`;
export const CODE = 'H24.08-261123-0001';
export const DOSSIER = '0199d3f0-0000-7000-8000-000000000001';

export async function openPostOffice(options: PostOfficeOptions = {}): Promise<PostOffice> {
  const database = await createTestDatabase();
  const clock = new SimulatedClock(MONDAY_MORNING);
  const wired = await options.wire?.(database.url);
  const builder = Test.createTestingModule({
    imports: [
      PlatformModule.forRoot({
        config: testConfig(database.url, { ...options.environment, ...wired }),
        rows: [],
        clock: options.clock ?? clock,
      }),
      QueueModule,
      NotificationModule,
    ],
  });
  const module = await (options.replace?.(builder) ?? builder).compile();
  const app = await module.init();
  const unitId = randomUUID();
  const people = await populate(app.get(Database), unitId);
  const add = (topic: string, payload: object): Promise<void> =>
    app.get(UnitOfWork).run((tx) => app.get(Outbox).add(tx, [{ topic, payload }]));
  return {
    app,
    database,
    clock,
    people,
    unitId,
    query: (sql, params) => app.get(Database).query(sql, params),
    add,
    happen: async (kind, data = {}, more = {}) => {
      const event = dossierEvent(kind, people.investor, await clock.now(), data);
      await add('dossier-event', { ...event, ...more });
      return event.eventId;
    },
    happenOften: async (kind, times) => {
      const at = await clock.now();
      const messages = Array.from({ length: times }, () => ({
        topic: 'dossier-event',
        payload: dossierEvent(kind, people.investor, at, {}),
      }));
      await app.get(UnitOfWork).run((tx) => app.get(Outbox).add(tx, messages));
    },
    drain: () => app.get(Drain).run(),
    close: async () => {
      await app.close();
      await database.drop();
    },
  };
}

let seq = 0;
const dossierEvent = (kind: string, applicant: string, at: number, data: object) => ({
  eventId: randomUUID(),
  dossierId: DOSSIER,
  seq: ++seq,
  kind,
  at: formatInstant(at),
  dossierCode: CODE,
  procedure: {
    code: '1.009748',
    name: { vi: 'Chấp thuận chủ trương đầu tư', en: 'Approval of investment policy' },
  },
  applicantAccountId: applicant,
  data,
});

/** Two people who file, and a desk with a head, two receptionists and one who has left it, and an administrator. */
async function populate(database: Database, unitId: string): Promise<Record<Person, string>> {
  const ids = Object.fromEntries(PEOPLE.map((p) => [p, randomUUID()])) as Record<Person, string>;
  await database.query(
    `INSERT INTO unit (id, code, name_vi, name_en, kind) VALUES ($1, 'desk', 'Bàn', 'Desk', 'division')`,
    [unitId],
  );
  for (const person of PEOPLE) {
    const investor = person === 'investor' || person === 'korean';
    await database.query(
      `INSERT INTO account (id, kind, email, name, locale, search, created_at)
       VALUES ($1, $2, $3, $4, $5, '', now())`,
      // prettier-ignore
      [ids[person], investor ? 'investor' : 'officer', mailOf(person), `Ms ${person}`,
       person === 'korean' || person === 'second' ? 'en' : 'vi'],
    );
  }
  const post = (person: Person, role: string, to: string | null = null): Promise<unknown> =>
    database.query(
      `INSERT INTO post (id, account_id, unit_id, role, from_at, to_at)
       VALUES ($1, $2, $3, $4, '2026-01-01', $5)`,
      [randomUUID(), ids[person], unitId, role, to],
    );
  await post('receptionist', 'receptionist');
  await post('second', 'receptionist');
  await post('former', 'receptionist', '2026-06-30');
  await post('head', 'head');
  await post('admin', 'administrator');
  await plantDossier((sql, params) => database.query(sql, params), {
    id: DOSSIER,
    applicantId: ids.investor,
    agencyUnitId: unitId,
    steps: [{ unitId, role: 'receptionist' }],
  });
  return ids;
}
