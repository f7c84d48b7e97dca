import { MINUTE, type Instant } from '#libs/kernel';
import { openTasks, type DossierState } from '#libs/dossier/domain';
import type { Act } from './act.js';
import { atReception, payment } from './desk-acts.js';
import { consultationActs } from './opinion-acts.js';
import { stepActs } from './step-acts.js';
import { turnActs } from './turn-acts.js';
import type { Scene } from './scene.js';
import { COMMENTS, WITHDRAWALS } from '../../../../../seeds/demo/words.js';

/** What happens next to a dossier as it stands; nothing, where its story ends here. */
export function nextAct(state: DossierState, scene: Scene, last: Instant): Act | undefined {
  const [next] = actsFrom(state, scene).sort((a, b) => a.at - b.at);
  if (!next) return undefined;
  const at = next.at > last ? next.at : clear(scene, last + MINUTE);
  return { ...next, at };
}

/** One thing after the other, and not at lunch. */
const clear = (scene: Scene, at: Instant): Instant => scene.clock.calendar.nextWorkingInstant(at);

function actsFrom(state: DossierState, scene: Scene): Act[] {
  const { part } = scene;
  switch (state.status) {
    case 'draft':
      return part.story === 'draft'
        ? []
        : [{ kind: 'submit', at: scene.after(part.begunAt, 'filing', 0.1, 1.5) }];
    case 'submitted':
      return [...atReception(state, scene), ...withdrawal(state, scene)];
    case 'supplement-requested':
      return [...consultationActs(state, scene), ...supplement(state, scene)];
    case 'awaiting-payment':
      return payment(state, scene);
    case 'in-process':
      return state.pause === null
        ? [
            ...stepActs(state, scene),
            ...consultationActs(state, scene),
            ...turnActs(state, scene),
            ...withdrawal(state, scene),
          ]
        : [...turnActs(state, scene), ...consultationActs(state, scene)];
    case 'decided':
      return part.story === 'not-returned' ? [] : stepActs(state, scene);
    case 'returned':
      return rating(state, scene);
    case 'refused-at-reception':
    case 'withdrawn':
    case 'stopped':
      return [];
  }
}

function supplement(state: DossierState, scene: Scene): Act[] {
  const { story } = scene.part;
  const asked = state.supplements.findLast((s) => s.answeredAt === null);
  if (!asked || story === 'supplement-open' || story === 'supplement-in-process') return [];
  if (story === 'stopped') return [scene.stop(asked.requestedAt)];
  return [{ kind: 'answer-supplement', at: scene.after(asked.requestedAt, 'supplement', 6, 56) }];
}

function withdrawal(state: DossierState, scene: Scene): Act[] {
  const { part, draw } = scene;
  const [task] = openTasks(state);
  if (part.story !== 'withdrawn' || !task) return [];
  if (state.status === 'submitted' && !draw.happens('at once', 0.3)) return [];
  const reason = draw.pick('withdrawal', WITHDRAWALS);
  return [{ kind: 'withdraw', at: scene.after(task.openedAt, 'withdrawal', 0.5, 3), reason }];
}

function rating(state: DossierState, scene: Scene): Act[] {
  const { draw } = scene;
  if (state.rating !== null || state.closedAt === null || !draw.happens('rates', 0.55)) return [];
  const score = draw.weighted('score', [5, 4, 3, 2], (s) => ({ 5: 10, 4: 6, 3: 2, 2: 1 })[s] ?? 1);
  const comment = draw.happens('comments', 0.5) ? { comment: draw.pick('comment', COMMENTS) } : {};
  return [{ kind: 'rate', at: scene.after(state.closedAt, 'rating', 1, 30), score, ...comment }];
}
