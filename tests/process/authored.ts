import { Database } from '#libs/platform';
import { firstAnswer } from '#libs/procedure/domain';
import type { ProcessDefinition, ProcessFlow, ProcessNode, TaskNode } from '#libs/process/domain';
import { owner, type Owner, type Version } from '../authoring/owners.js';
import { contentOf, file } from '../support/filing.js';
import { expectStatus, signIn, type Person } from '../support/officials.js';
import type { Portal } from '../support/portal.js';
import { tasksOf } from '../support/walk.js';
import { flow, plain, text } from './literals.js';

const outcome = (key: string) => ({ key, label: text(key) });

/** A step of a real department: `specialist` of the division, a consultee's task of a city department … */
export const taskAt = (
  unit: string,
  role: TaskNode['role'],
  id: string,
  outcomes: readonly string[] = ['done'],
  more: Partial<TaskNode> = {},
): TaskNode => ({
  kind: 'task',
  id,
  name: text(id),
  unit,
  role,
  hours: 1,
  outcomes: outcomes.map(outcome),
  ...more,
});

/** A process that begins at the desk (`r`) and ends at `e`; flows as in `flow`. */
export const fromDesk = (
  nodes: readonly ProcessNode[],
  flows: readonly (string | ProcessFlow)[],
): ProcessDefinition => ({
  key: 'authored',
  nodes: [
    plain('start', 's'),
    taskAt('heza.one-stop', 'receptionist', 'r', ['accept'], {
      reception: true,
      milestone: 'accepted',
    }),
    ...nodes,
    plain('end', 'e'),
  ],
  flows: ['s-r', ...flows].map((f) => (typeof f === 'string' ? flow(f) : f)),
});

type Prepare = () => Promise<unknown>;

/** Two process owners, who write and publish through the API as they would at their screens. */
export class Authors {
  private constructor(
    private readonly first: Owner,
    private readonly second: Owner,
  ) {}

  static async of(portal: Portal): Promise<Authors> {
    return new Authors(await owner(portal, 'process-owner'), await owner(portal, 'process-owner2'));
  }

  async publish(
    code: string,
    process: ProcessDefinition,
    prepare?: Prepare,
    effectiveFrom = '2026-11-23',
  ): Promise<Version> {
    const path = `/procedures/${code}/versions`;
    const draft = expectStatus(await this.first.post<Version>(path), 201);
    const at = `${path}/${draft.version}`;
    const saved = expectStatus(await this.first.put<Version>(at, { process }, draft.revision), 200);
    await prepare?.();
    return expectStatus(
      await this.second.post<Version>(`${at}/publication`, { effectiveFrom }, saved.revision),
      200,
    );
  }
}

interface EventSeen {
  readonly kind: string;
  readonly text: string;
}
interface DossierSeen {
  readonly status: string;
  readonly currentSteps: readonly { readonly key: string }[];
}

/** One portal with the people of the departments, and what they do. */
export class House {
  private constructor(
    readonly portal: Portal,
    readonly authors: Authors,
    readonly investor: Person,
    private readonly people: ReadonlyMap<string, Person>,
  ) {}

  static async of(portal: Portal): Promise<House> {
    const names = ['receptionist', 'specialist', 'specialist2', 'head', 'leader', 'clerk'];
    const asked = ['finance', 'construction', 'police', 'military'].map((d) => `consultee.${d}`);
    const people = await Promise.all([...names, ...asked].map((who) => signIn(portal, who)));
    const byName = new Map(people.map((p) => [p.name, p]));
    return new House(portal, await Authors.of(portal), await signIn(portal, 'investor'), byName);
  }

  person(who: string): Person {
    const person = this.people.get(who);
    if (!person) throw new Error(`Nobody is ${who}`);
    return person;
  }

  /** Filed and accepted: the clock runs, the first step is open. */
  async accepted(procedure: string, form: Record<string, unknown> = {}): Promise<string> {
    const { code } = await file(this.portal, this.investor, procedure, form);
    await this.does('receptionist', code, 'r', 'accept');
    return code;
  }

  async try(who: string, code: string, step: string, key: string) {
    const person = this.person(who);
    const task = (await tasksOf(person, code)).find((t) => t.step.key === step);
    if (!task) throw new Error(`${who} does not see ${step} of ${code}`);
    return task.kind === 'consultation'
      ? person.post(`/consultations/${task.consultationId ?? ''}/opinion`, {
          position: key,
          text: 'Ý kiến.',
        })
      : person.post(`/tasks/${task.id}/completion`, { outcome: key, note: 'Đã xem' });
  }

  async does(who: string, code: string, step: string, key = 'done'): Promise<void> {
    expectStatus(await this.try(who, code, step, key), 200);
  }

  /** An ordinary answer to the form of a procedure. */
  async answer(procedure: string): Promise<Record<string, unknown>> {
    const { form } = await contentOf(this.portal, procedure);
    return firstAnswer(form) as Record<string, unknown>;
  }

  /** What the history says of one kind of event. */
  async told(code: string, kind: string): Promise<string[]> {
    const path = `/dossiers/${code}/events?limit=100`;
    const { items } = expectStatus(await this.investor.get<{ items: EventSeen[] }>(path), 200);
    return items.filter((e) => e.kind === kind).map((e) => e.text);
  }

  async openTasks(code: string): Promise<string[]> {
    const rows = await this.database().query<{ id: string }>(
      `SELECT t.id FROM task t JOIN dossier d ON d.id = t.dossier_id
        WHERE d.code = $1 AND t.state = 'open'`,
      [code],
    );
    return rows.map((r) => r.id);
  }

  async marking(code: string): Promise<unknown> {
    const sql = `SELECT marking FROM dossier WHERE code = $1`;
    const [row] = await this.database().query<{ marking: unknown }>(sql, [code]);
    return row?.marking;
  }

  private database(): Database {
    return this.portal.app.get(Database, { strict: false });
  }

  async read<T>(code: string): Promise<T> {
    return expectStatus(await this.investor.get<T>(`/dossiers/${code}`), 200);
  }

  /** Status, and the open steps in alphabetical order. */
  async stands(code: string): Promise<string> {
    const { status, currentSteps } = await this.read<DossierSeen>(code);
    return [status, ...currentSteps.map((s) => s.key).sort()].join(' ');
  }
}
