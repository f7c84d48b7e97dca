import type {
  HandOverNode,
  ProcessDefinition,
  ProcessFlow,
  ProcessNode,
} from '#libs/process/domain';

/** Process definitions as short literals, for tests. */
export const text = (vi: string) => ({ vi, en: vi });
export const step = (id: string, ...outcomes: string[]): ProcessNode => ({
  kind: 'task',
  id,
  name: text(id),
  unit: 'competent',
  role: 'specialist',
  outcomes: (outcomes.length > 0 ? outcomes : ['done']).map((key) => ({ key, label: text(key) })),
});
export const plain = (
  kind: 'start' | 'end' | 'exclusive' | 'parallel',
  id: string,
): ProcessNode => ({
  kind,
  id,
  name: text(id),
});
export const consultation = (id: string): ProcessNode => ({
  kind: 'consultation',
  id,
  name: text(id),
  units: ['city.finance', 'city.police'],
  question: text('?'),
  documents: 'all',
  limit: { amount: 7, unit: 'working-day' },
  answer: { kind: 'all' },
  onSilence: 'deemed-consent',
});
export const timer = (id: string): ProcessNode => ({
  kind: 'timer',
  id,
  name: text(id),
  limit: { amount: 3, unit: 'calendar-day' },
});
export const handOver = (id: string, wait?: true): HandOverNode => ({
  kind: 'hand-over',
  id,
  name: text(id),
  procedure: '1.009664',
  ...(wait ? { wait } : {}),
});
/** `a-b` or `a-b.outcome`; the id of the flow is the text itself. */
export const flow = (line: string, more: Partial<ProcessFlow> = {}): ProcessFlow => {
  const [ends = '', outcome] = line.split('.');
  const [from = '', to = ''] = ends.split('-');
  return { id: line, from, to, ...(outcome ? { outcome } : {}), ...more };
};
export const process = (
  nodes: ProcessNode[],
  flows: (string | ProcessFlow)[],
): ProcessDefinition => ({
  key: 'test',
  nodes: [plain('start', 's'), ...nodes, plain('end', 'e')],
  flows: flows.map((f) => (typeof f === 'string' ? flow(f) : f)),
});
