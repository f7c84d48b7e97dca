import type { Locale, Localized } from '#libs/kernel';
import type { ProcessDefinition } from '#libs/process/domain';

/**
 * For looking at only. BPMN knows one language, so the names take the place of the Vietnamese ones;
 * and a step with a single outcome is drawn without the choice that is none.
 */
export function drawnIn(process: ProcessDefinition, locale: Locale): ProcessDefinition {
  const said = (name: Localized): Localized => ({ ...name, vi: name[locale] || name.vi });
  const single = new Set(
    process.nodes.filter((n) => n.kind === 'task' && n.outcomes.length === 1).map((n) => n.id),
  );
  return {
    ...process,
    nodes: process.nodes.map((node) => ({
      ...node,
      name: said(node.name),
      ...(node.kind === 'task'
        ? { outcomes: node.outcomes.map((o) => ({ ...o, label: said(o.label) })) }
        : {}),
    })),
    flows: process.flows.map((flow) => {
      const { outcome, ...plain } = flow;
      const drawn = outcome !== undefined && single.has(flow.from) ? plain : flow;
      return drawn.name ? { ...drawn, name: said(drawn.name) } : drawn;
    }),
  };
}
