import { expectStatus, signIn, type Person } from './officials.js';
import type { Portal } from './portal.js';

export interface TaskView {
  readonly id: string;
  readonly kind: 'task' | 'consultation';
  readonly consultationId?: string;
  readonly dossierCode: string;
  readonly step: { readonly key: string };
  readonly outcomes: readonly { readonly key: string }[];
  readonly unit: { readonly code: string };
  readonly role: string;
  readonly dueAt: string | null;
  readonly remainingMinutes: number | null;
  readonly flags: readonly string[];
  readonly assignee?: { readonly id: string };
}
interface DossierView {
  readonly status: string;
  readonly currentSteps: readonly {
    readonly key: string;
    readonly unit: { readonly code: string };
  }[];
}

const OFFICERS = [
  'receptionist',
  'specialist',
  'head',
  'leader',
  'clerk',
  'consultee.finance',
  'consultee.environment',
  'consultee.construction',
  'consultee.science',
  'consultee.industry',
  'consultee.police',
  'consultee.military',
];

export async function signInOfficers(portal: Portal): Promise<Person[]> {
  return Promise.all(OFFICERS.map((who) => signIn(portal, who)));
}

export async function tasksOf(person: Person, code: string): Promise<TaskView[]> {
  const list = await person.get<{ items: TaskView[] }>(`/tasks?scope=unit&q=${code}`);
  return expectStatus(list, 200).items;
}

/** The open task of a dossier that this person may do. */
export async function taskFor(person: Person, code: string): Promise<TaskView> {
  const tasks = (await tasksOf(person, code)).filter((t) => !t.flags.includes('not-my-role'));
  const [task] = tasks;
  if (!task || tasks.length > 1) {
    throw new Error(`${person.name} has ${tasks.length} tasks of ${code}`);
  }
  return task;
}

export async function complete(person: Person, code: string, outcome?: string): Promise<void> {
  const task = await taskFor(person, code);
  const key = outcome ?? task.outcomes[0]?.key;
  const done = await person.post(`/tasks/${task.id}/completion`, { outcome: key, note: 'Đã xem' });
  expectStatus(done, 200);
}

/** Takes the first outcome everywhere, and every opinion, until nothing is open. */
export async function walk(
  portal: Portal,
  officers: readonly Person[],
  code: string,
  onStep: (task: TaskView) => void = () => undefined,
): Promise<DossierView> {
  const [anyone] = officers;
  if (!anyone) throw new Error('Nobody walks');
  for (let round = 0; round < 40; round++) {
    let moved = false;
    for (const officer of officers) {
      for (const task of await tasksOf(officer, code)) {
        if (task.flags.includes('not-my-role') || task.flags.includes('taken')) continue;
        onStep(task);
        moved = true;
        expectStatus(await act(officer, task), 200);
      }
    }
    if (!moved) break;
    portal.clock.advance(5 * 60_000);
  }
  return expectStatus(await anyone.get<DossierView>(`/dossiers/${code}`), 200);
}

const act = (officer: Person, task: TaskView) =>
  task.kind === 'consultation'
    ? officer.post(`/consultations/${task.consultationId ?? ''}/opinion`, {
        position: 'agree',
        text: 'Thống nhất.',
      })
    : officer.post(`/tasks/${task.id}/completion`, {
        outcome: task.outcomes[0]?.key,
        note: 'Đã xem',
      });
