import { Database, listRoutes } from '#libs/platform';
import { file, PDF, type Filed } from '../support/filing.js';
import { DEMO_PASSWORD, expectStatus, signIn } from '../support/officials.js';
import { startPortal, type Portal } from '../support/portal.js';
import { signInOfficers, walk } from '../support/walk.js';
import { EXPECTATIONS, type Declared } from './expectations.js';
import {
  expected,
  IDENTITIES,
  TARGETS,
  type Identity,
  type Outcome,
  type Target,
} from './people.js';

const UNKNOWN = '00000000-0000-7000-8000-000000000000';
const CODES: Readonly<Record<Target, string>> = { A: '1.009748', B: '1.014199' };

interface Thing {
  readonly filed: Filed;
  readonly attachment: string;
  readonly task: string;
  readonly consultation: string;
}

let portal: Portal;
let operations: string[];
const tokens = new Map<string, string>();
const things = new Map<Target, Thing>();

beforeAll(async () => {
  portal = await startPortal({ environment: { SESSION_PER_MINUTE: '100000' } });
  operations = await documented();
  const owner = await signIn(portal, 'investor');
  const a = await file(portal, owner, CODES.A);
  const b = await file(portal, await signIn(portal, 'investor2'), CODES.B);
  await untilConsulted(a);
  await portal.drain(); // papers are drawn when they are first asked for, or before
  things.set('A', await thing(a, 'city.agriculture-environment'));
  things.set('B', await thing(b, 'heza.one-stop'));
  for (const { name, kind } of IDENTITIES) {
    if (kind !== 'nobody') tokens.set(name, await tokenOf(name));
  }
}, 300_000);
afterAll(() => portal?.close());

async function documented(): Promise<string[]> {
  const { body } = await portal.http<{ paths: Record<string, Record<string, unknown>> }>(
    'GET',
    '/api/openapi.json',
  );
  return Object.entries(body.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
}

/** Reception and the first step of the division, so that the seven questions are out. */
async function untilConsulted({ code }: Filed): Promise<void> {
  const people = (await signInOfficers(portal)).filter((p) => !p.name.startsWith('consultee'));
  await walk(portal, people, code);
}

async function thing(filed: Filed, unit: string): Promise<Thing> {
  const database = portal.app.get(Database, { strict: false });
  const [attachment] = await database.query<{ id: string }>(
    `SELECT id FROM attachment WHERE dossier_id = $1 LIMIT 1`,
    [filed.id],
  );
  const [task] = await database.query<{ id: string; consultation_id: string | null }>(
    `SELECT t.id, t.consultation_id FROM task t JOIN unit u ON u.id = t.unit_id
      WHERE t.dossier_id = $1 AND t.state = 'open' AND u.code = $2`,
    [filed.id, unit],
  );
  if (!task) throw new Error(`${filed.code} has no open task at ${unit}`);
  return {
    filed,
    attachment: attachment?.id ?? UNKNOWN,
    task: task.id,
    consultation: task.consultation_id ?? UNKNOWN,
  };
}

async function tokenOf(name: string): Promise<string> {
  const body = { email: `${name}@demo.test`, password: DEMO_PASSWORD };
  const answer = await portal.http<{ token: string }>('POST', '/api/v1/auth/login', { body });
  return expectStatus(answer, 200).token;
}

function pathFor(template: string, target: Target): string {
  const { filed, attachment, task, consultation } = things.get(target) ?? never();
  return template
    .replace('/documents/{id}/', `/documents/${attachment}/`)
    .replace('/tasks/{id}', `/tasks/${task}`)
    .replace('/consultations/{id}', `/consultations/${consultation}`)
    .replace('{dossier}', filed.id)
    .replace('{attachment}', attachment)
    .replace('/tracking/{code}', `/tracking/${filed.code}`)
    .replace('/procedures/{code}', `/procedures/${CODES[target]}`)
    .replace('{number}', '1')
    .replace(/\{\w+\}/g, UNKNOWN);
}

function bodyFor(body: unknown): BodyInit | object | undefined {
  if (body !== 'component' && body !== 'kind') return body as object | undefined;
  const form = new FormData();
  form.append(body, body === 'kind' ? 'decision' : 'any');
  form.append('file', new Blob([PDF], { type: 'application/pdf' }), 'a.pdf');
  return form;
}

async function call(
  operation: string,
  declared: Declared,
  person: Identity,
  target: Target,
  want: Outcome,
): Promise<number> {
  const [method = '', template = ''] = operation.split(' ');
  const token = tokens.get(person.name);
  const answer = await portal.http<{ code?: string }>(method, pathFor(template, target), {
    // An opinion is given once: whoever may give it sends an empty one.
    body: isAnswer(declared, want) && method === 'POST' ? {} : bodyFor(declared.body),
    ...(token === undefined ? {} : { token }),
    headers: {
      ...(template.endsWith('/form') ? { 'content-type': 'application/merge-patch+json' } : {}),
      // Whoever is let in finds that the dossier has changed, so that trying changes nothing.
      ...(want === 'admitted' ? { 'if-match': '"999999"' } : {}),
    },
  });
  return answer.status;
}

/** Public routes may not know a code; all others tell 404 for what is not to be seen. */
function isAsWanted(status: number, want: Outcome, { who }: Declared): boolean {
  if (want !== 'admitted') return status === want;
  if (status >= 500 || status === 429) return status === 503; // not ready: no worker runs here
  if (typeof who === 'object' && ('dossier' in who || 'task' in who)) {
    return ![401, 403, 404].includes(status);
  }
  if (who === 'public') return status !== 401 && status !== 403;
  return status !== 401 && status !== 403;
}

const isAboutOneThing = ({ who }: Declared): boolean =>
  typeof who === 'object' && ('dossier' in who || 'task' in who);

const isAnswer = ({ who }: Declared, want: Outcome): boolean =>
  want === 'admitted' && typeof who === 'object' && 'consultation' in who;

const never = (): never => {
  throw new Error('not prepared');
};

it('every operation of the document has a declared expectation', () => {
  expect(operations.filter((operation) => !(operation in EXPECTATIONS))).toEqual([]);
  expect(operations.length).toBeGreaterThan(70);
});

it('every route of the application says who may call it', () => {
  expect(listRoutes(portal.app).filter((route) => route.rule === undefined)).toEqual([]);
});

/** Tries these operations as everybody, on both dossiers; answers how many, and what was not as declared. */
async function tryAll(chosen: readonly string[]): Promise<{ tried: number; wrong: string[] }> {
  const wrong: string[] = [];
  let tried = 0;
  for (const operation of chosen) {
    const declared = EXPECTATIONS[operation] ?? never();
    for (const person of IDENTITIES) {
      for (const target of isAboutOneThing(declared) ? TARGETS : (['A'] as const)) {
        const want = expected(declared.who, person, target);
        if (declared.who === 'session, not called' && want === 'admitted') continue;
        const status = await call(operation, declared, person, target, want);
        tried++;
        if (!isAsWanted(status, want, declared)) {
          wrong.push(`${operation} by ${person.name} on ${target}: ${status}, not ${want}`);
        }
      }
    }
  }
  return { tried, wrong };
}

/** Who read what, how often somebody came, and the tries where something can be guessed. */
const COUNTS = ['personal_data_read', 'request_count', 'throttle_event'];

/** One number for all rows of each table, but for the moment at which a session was last seen. */
async function fingerprints(): Promise<Record<string, string>> {
  const database = portal.app.get(Database, { strict: false });
  const tables = await database.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace`,
  );
  const parts = tables
    .filter(({ name }) => !COUNTS.includes(name))
    .map(
      ({ name }) =>
        `SELECT '${name}' AS name, count(*) || ':' ||
           coalesce(sum(hashtextextended((to_jsonb(t) - 'last_seen_at')::text, 0)::numeric), 0) AS print
           FROM "${name}" t`,
    );
  const rows = await database.query<{ name: string; print: string }>(parts.join(' UNION ALL '));
  return Object.fromEntries(rows.map(({ name, print }) => [name, print]));
}

const isReading = (operation: string): boolean => operation.startsWith('GET ');
let triedReading = 0;

it('every reading route × every role × own, other unit and other applicant is as declared, and changes nothing', async () => {
  const before = await fingerprints();
  expect(Object.keys(before).length).toBeGreaterThan(50);
  const { tried, wrong } = await tryAll(operations.filter(isReading));
  expect(wrong).toEqual([]);
  expect(await fingerprints()).toEqual(before);
  triedReading = tried;
}, 300_000);

it('every other route × every role × own, other unit and other applicant is as declared', async () => {
  const { tried, wrong } = await tryAll(operations.filter((one) => !isReading(one)));
  expect(wrong).toEqual([]);
  expect(tried + triedReading).toBeGreaterThan(1_500);
}, 300_000);
