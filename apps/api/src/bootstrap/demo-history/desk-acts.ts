import { openTasks, type DossierState, type EventData, type TaskState } from '#libs/dossier/domain';
import type { Act } from './act.js';
import type { Scene } from './scene.js';
import {
  FEES,
  MISSING,
  NOTES,
  REFUSALS,
  SUPPLEMENT_BASIS,
  WAIVER,
} from '../../../../../seeds/demo/words.js';

/** The desk looks at what came in: mostly within the 8 hours that it has. */
export function atReception(state: DossierState, scene: Scene): Act[] {
  const { part, draw } = scene;
  const task = openTasks(state).find((t) => t.kind === 'reception');
  if (!task || part.story === 'at-desk') return [];
  const name = scene.nameOf(state, task);
  const [low, high] = draw.happens(`${name} late`, 0.06) ? [8.5, 12] : [0.3, 6];
  const at = scene.after(task.openedAt, name, low, high);
  return [{ kind: 'complete', at, task, ...answer(state, scene, task) }];
}

interface Answer {
  readonly outcome: string;
  readonly note: string;
  readonly data?: EventData;
}

function answer(state: DossierState, scene: Scene, task: TaskState): Answer {
  const { part, draw } = scene;
  const note = draw.pick(`note ${scene.nameOf(state, task)}`, NOTES);
  if (part.story === 'refused') {
    return { outcome: 'refuse', note, data: { ...draw.pick('refusal', REFUSALS) } };
  }
  const asks =
    part.story === 'supplement-open' || (scene.isPlain && draw.happens('incomplete', 0.14));
  if (asks && !state.supplements.some((s) => s.stage === 'reception')) {
    return { outcome: 'request-supplement', note, data: { ...missing(scene) } };
  }
  return { outcome: 'accept', note, ...fee(scene) };
}

/** Everything that is missing, at once. */
export function missing({ part, draw }: Scene) {
  const item = draw.pick('missing', MISSING);
  const component = part.procedure.components[draw.whole('component', 0, 2)]?.code;
  return {
    reason: `${item}.`,
    legalBasis: SUPPLEMENT_BASIS,
    items: [component === undefined ? { text: item } : { text: item, component }],
  };
}

/** A fee that only the council's resolution knows is entered at the desk, or waived with a reason. */
function fee({ part, draw }: Scene): { data?: EventData } {
  const { amount, kind } = part.procedure.fee;
  if (kind === 'none' || amount !== null) return {};
  const waived = part.story !== 'unpaid' && draw.happens('waived', 0.35);
  return {
    data: { fee: waived ? { waived: true, reason: WAIVER } : { amount: draw.pick('fee', FEES) } },
  };
}

export function payment(state: DossierState, scene: Scene): Act[] {
  const task = openTasks(state).find((t) => t.kind === 'payment');
  if (!task || scene.part.story === 'unpaid') return [];
  const at = scene.after(task.openedAt, 'payment', 0.2, 14);
  const method = scene.draw.pick('method', ['bank-transfer', 'counter', 'qr']);
  const note = scene.draw.pick('paid', NOTES);
  return [{ kind: 'complete', at, task, outcome: 'paid', note, data: { method } }];
}
