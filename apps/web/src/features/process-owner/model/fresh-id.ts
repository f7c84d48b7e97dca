import type { Process } from '../../../api/process-types.js';

/** An id that nothing in the process has yet. */
export function freshId(process: Process, wanted: string): string {
  const taken = new Set([...process.nodes, ...process.flows].map((x) => x.id));
  if (!taken.has(wanted) && wanted !== 'f') return wanted;
  for (let n = 1; ; n++) if (!taken.has(`${wanted}-${n}`)) return `${wanted}-${n}`;
}
