/** Strongly connected components (Tarjan, without recursion): for each vertex the number of its component. */
export function componentsOf(successors: readonly (readonly number[])[]): number[] {
  const n = successors.length;
  const order = successors.map(() => -1);
  const low = successors.map(() => 0);
  const component = successors.map(() => -1);
  const stack: number[] = [];
  const visits: { v: number; edge: number }[] = [];
  let counter = 0;
  let components = 0;
  const enter = (v: number) => {
    order[v] = low[v] = counter++;
    stack.push(v);
    visits.push({ v, edge: 0 });
  };
  const leave = (v: number) => {
    if (low[v] !== order[v]) return;
    for (let w = stack.pop(); w !== undefined; w = stack.pop()) {
      component[w] = components;
      if (w === v) break;
    }
    components += 1;
  };
  for (let root = 0; root < n; root++) {
    if (order[root] !== -1) continue;
    enter(root);
    for (let top = visits.at(-1); top; top = visits.at(-1)) {
      const { v } = top;
      const w = successors[v]?.[top.edge++];
      if (w === undefined) {
        visits.pop();
        leave(v);
        const parent = visits.at(-1);
        if (parent) low[parent.v] = Math.min(low[parent.v] ?? 0, low[v] ?? 0);
      } else if (order[w] === -1) enter(w);
      else if (component[w] === -1) low[v] = Math.min(low[v] ?? 0, order[w] ?? 0);
    }
  }
  return component;
}
