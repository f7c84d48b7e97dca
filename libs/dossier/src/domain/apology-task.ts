import type { Change } from './change.js';
import { openTasks } from './state.js';
import { cancelTask } from './tasks.js';

/** The draft of form 04 is moot: the result is there, or the time was extended another way. */
export function withdrawApology(change: Change): void {
  for (const task of openTasks(change.state)) {
    if (task.kind === 'apology') cancelTask(change, task);
  }
}
