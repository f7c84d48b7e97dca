import type { Localized } from '#libs/kernel';
import type { ProcessDefinition, ProcessFlow } from '#libs/process/domain';

/** What people call the parts of a process. */
export interface Names {
  node(id: string): Localized;
  nodes(ids: readonly string[]): Localized;
  flow(id: string): ProcessFlow | undefined;
}

export function namesOf(process: ProcessDefinition): Names {
  const byId = new Map(process.nodes.map((n) => [n.id, n.name]));
  const node = (id: string): Localized => {
    const name = byId.get(id);
    return { vi: `“${(name?.vi ?? '') || id}”`, en: `“${(name?.en ?? '') || id}”` };
  };
  return {
    node,
    nodes: (ids) => ({
      vi: ids.map((id) => node(id).vi).join(', '),
      en: ids.map((id) => node(id).en).join(', '),
    }),
    flow: (id) => process.flows.find((f) => f.id === id),
  };
}
