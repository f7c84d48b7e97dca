import type { Process, ProcessFlow, ProcessNode, TaskNode } from '../../../api/process-types.js';
import { freshId } from './fresh-id.js';

export const NEW_KINDS = [
  'task',
  'consultation',
  'parallel',
  'exclusive',
  'timer',
  'hand-over',
] as const;
export type NewKind = (typeof NEW_KINDS)[number];

/** What is put in for a kind of step; a parallel one brings its branches and its join. */
export function newNodes(
  process: Process,
  kind: NewKind,
): { nodes: readonly ProcessNode[]; flows: readonly ProcessFlow[] } {
  if (kind === 'task') return { nodes: [newTask(freshId(process, 'step'))], flows: [] };
  if (kind === 'consultation') {
    return { nodes: [newConsultation(freshId(process, 'consultation'))], flows: [] };
  }
  if (kind === 'timer') return { nodes: [newTimer(freshId(process, 'wait'))], flows: [] };
  if (kind === 'hand-over') {
    return { nodes: [newHandOver(freshId(process, 'hand-over'))], flows: [] };
  }
  if (kind === 'exclusive') {
    const name = { vi: 'Rẽ nhánh', en: 'Choice' };
    return { nodes: [{ id: freshId(process, 'choice'), kind: 'exclusive', name }], flows: [] };
  }
  const fork = freshId(process, 'fork');
  const join = freshId(process, 'join');
  const [a, b] = [freshId(process, 'branch-a'), freshId(process, 'branch-b')];
  const flow = (from: string, to: string, outcome?: string): ProcessFlow => ({
    id: freshId(process, `f-${from}-${to}`),
    from,
    to,
    ...(outcome === undefined ? {} : { outcome }),
  });
  return {
    nodes: [
      { id: fork, kind: 'parallel', name: { vi: 'Làm song song', en: 'At the same time' } },
      newTask(a, { vi: 'Nhánh thứ nhất', en: 'First branch' }),
      newTask(b, { vi: 'Nhánh thứ hai', en: 'Second branch' }),
      { id: join, kind: 'parallel', name: { vi: 'Chờ đủ các nhánh', en: 'Wait for all branches' } },
    ],
    flows: [flow(fork, a), flow(fork, b), flow(a, join, 'done'), flow(b, join, 'done')],
  };
}

const newTask = (id: string, name = { vi: 'Bước mới', en: 'New step' }): TaskNode => ({
  id,
  kind: 'task',
  name,
  unit: 'competent',
  role: 'specialist',
  hours: 0,
  outcomes: [{ key: 'done', label: { vi: 'Xong', en: 'Done' } }],
});

const newConsultation = (id: string): ProcessNode => ({
  id,
  kind: 'consultation',
  name: { vi: 'Lấy ý kiến', en: 'Ask for opinions' },
  units: [],
  question: { vi: 'Đề nghị cho ý kiến.', en: 'Please give your opinion.' },
  documents: 'all',
  limit: { amount: 5, unit: 'working-day' },
  answer: { kind: 'all' },
  onSilence: 'proceed-without',
});

const newTimer = (id: string): ProcessNode => ({
  id,
  kind: 'timer',
  name: { vi: 'Chờ', en: 'Wait' },
  limit: { amount: 1, unit: 'working-day' },
});

const newHandOver = (id: string): ProcessNode => ({
  id,
  kind: 'hand-over',
  name: { vi: 'Chuyển sang thủ tục khác', en: 'Hand over to another procedure' },
  procedure: '–',
  wait: true,
});
