import { Database } from '#libs/platform';
import { expectStatus, signIn, type Person } from './officials.js';
import type { Portal } from './portal.js';
import type { TaskView } from './walk.js';

interface OpenTask {
  readonly id: string;
  readonly email: string;
}

/** Whoever holds the role of a step, found by the step: for procedures whose people have no names here. */
export class Seats {
  private readonly people = new Map<string, Promise<Person>>();

  constructor(private readonly portal: Portal) {}

  person(email: string): Promise<Person> {
    const who = email.replace('@demo.test', '');
    const known = this.people.get(who);
    if (known) return known;
    const person = signIn(this.portal, who);
    this.people.set(who, person);
    return person;
  }

  private openTasks(code: string): Promise<OpenTask[]> {
    return this.portal.app.get(Database, { strict: false }).query<OpenTask>(
      `SELECT t.id, coalesce(mine.email, seat.email) AS email
         FROM task t JOIN dossier d ON d.id = t.dossier_id
         LEFT JOIN account mine ON mine.id = t.assignee_id
         LEFT JOIN LATERAL (
           SELECT a.email FROM post p JOIN account a ON a.id = p.account_id
            WHERE p.unit_id = t.unit_id AND p.role = t.role ORDER BY length(a.email), a.email LIMIT 1
         ) seat ON true
        WHERE d.code = $1 AND t.state = 'open' ORDER BY t.opened_at, t.id`,
      [code],
    );
  }

  /** Takes first outcomes, and gives every opinion, until nothing is open; tells the steps. */
  async walk(code: string, every: (task: TaskView) => void = () => undefined): Promise<string[]> {
    const steps: string[] = [];
    for (let round = 0; round < 40; round++) {
      const open = await this.openTasks(code);
      if (open.length === 0) return steps;
      for (const { id, email } of open) {
        const person = await this.person(email);
        const task = expectStatus(await person.get<TaskView>(`/tasks/${id}`), 200);
        every(task);
        steps.push(task.step.key);
        expectStatus(await act(person, task), 200);
      }
      this.portal.clock.advance(1_000);
    }
    throw new Error(`${code} does not end: ${steps.join(', ')}`);
  }
}

export const act = (person: Person, task: TaskView, outcome = task.outcomes[0]?.key) =>
  task.kind === 'consultation'
    ? person.post(`/consultations/${task.consultationId ?? ''}/opinion`, {
        position: 'agree',
        text: 'Thống nhất.',
      })
    : person.post(`/tasks/${task.id}/completion`, { outcome, note: 'Đã xem' });
