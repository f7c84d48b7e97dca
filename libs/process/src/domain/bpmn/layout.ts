/** Where the nodes of a graph stand and how its flows run: columns by order, rows without crossings in them. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
export interface Point {
  readonly x: number;
  readonly y: number;
}
export interface LayoutNode {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}
export interface LayoutEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}
export interface Layout {
  readonly boxes: ReadonlyMap<string, Box>;
  readonly lines: ReadonlyMap<string, readonly Point[]>;
}

const COLUMN = 180;
const ROW = 120;
const MARGIN = 80;

export function layOut(nodes: readonly LayoutNode[], edges: readonly LayoutEdge[]): Layout {
  const back = backEdges(nodes, edges);
  const ahead = edges.filter((e) => !back.has(e.id));
  const column = columnsOf(nodes, ahead);
  const row = rowsOf(nodes, ahead, column);
  const boxes = new Map<string, Box>();
  for (const { id, width, height } of nodes) {
    const x = MARGIN + (column.get(id) ?? 0) * COLUMN + (100 - width) / 2;
    const y = MARGIN + (row.get(id) ?? 0) * ROW + (80 - height) / 2;
    boxes.set(id, { x, y, width, height });
  }
  const bottom = MARGIN + (Math.max(0, ...row.values()) + 1) * ROW;
  let lane = 0;
  const lines = new Map(
    edges.map((e) => {
      const [a, b] = [boxes.get(e.from) ?? NOWHERE, boxes.get(e.to) ?? NOWHERE];
      const far = (column.get(e.to) ?? 0) - (column.get(e.from) ?? 0);
      if (far <= 0) return [e.id, below(a, b, bottom + 20 * lane++)];
      return [e.id, forward(a, b, far)];
    }),
  );
  return { boxes, lines };
}

const NOWHERE: Box = { x: 0, y: 0, width: 0, height: 0 };
const middle = (b: Box): Point => ({ x: b.x + b.width / 2, y: b.y + b.height / 2 });

/** From the right side to the left side of the next column or, over other columns, along the row's lower edge. */
function forward(a: Box, b: Box, columns: number): Point[] {
  const [from, to] = [middle(a), middle(b)];
  const start = { x: a.x + a.width, y: from.y };
  const end = { x: b.x, y: to.y };
  if (columns === 1) {
    if (start.y === end.y) return [start, end];
    const x = to.x - COLUMN / 2;
    return [start, { x, y: start.y }, { x, y: end.y }, end];
  }
  const x1 = from.x + COLUMN / 2;
  const x2 = to.x - COLUMN / 2;
  const y = to.y - ROW / 2;
  return [start, { x: x1, y: start.y }, { x: x1, y }, { x: x2, y }, { x: x2, y: end.y }, end];
}

/** Back flows run below everything, each on a lane of its own. */
function below(a: Box, b: Box, y: number): Point[] {
  const [from, to] = [middle(a), middle(b)];
  const start = { x: from.x, y: a.y + a.height };
  return [start, { x: from.x, y }, { x: to.x, y }, { x: to.x, y: b.y + b.height }];
}

function backEdges(nodes: readonly LayoutNode[], edges: readonly LayoutEdge[]): Set<string> {
  const out = new Map<string, LayoutEdge[]>();
  for (const e of edges) {
    const list = out.get(e.from);
    if (list) list.push(e);
    else out.set(e.from, [e]);
  }
  const back = new Set<string>();
  const state = new Map<string, 'open' | 'done'>();
  for (const { id } of nodes) {
    const stack: [string, number][] = state.has(id) ? [] : [[id, 0]];
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      state.set(top[0], 'open');
      const edge = out.get(top[0])?.[top[1]++];
      if (!edge) {
        state.set(top[0], 'done');
        stack.pop();
      } else if (state.get(edge.to) === 'open') back.add(edge.id);
      else if (!state.has(edge.to)) stack.push([edge.to, 0]);
    }
  }
  return back;
}

/** The longest way from a beginning, without back flows. */
function columnsOf(
  nodes: readonly LayoutNode[],
  ahead: readonly LayoutEdge[],
): Map<string, number> {
  const column = new Map(nodes.map((n) => [n.id, 0]));
  const waiting = new Map(nodes.map((n) => [n.id, 0]));
  const out = new Map<string, string[]>(nodes.map((n) => [n.id, []]));
  for (const { from, to } of ahead) {
    waiting.set(to, (waiting.get(to) ?? 0) + 1);
    out.get(from)?.push(to);
  }
  const ready = nodes.map((n) => n.id).filter((id) => waiting.get(id) === 0);
  for (const id of ready) {
    for (const to of out.get(id) ?? []) {
      column.set(to, Math.max(column.get(to) ?? 0, (column.get(id) ?? 0) + 1));
      const left = (waiting.get(to) ?? 0) - 1;
      waiting.set(to, left);
      if (left === 0) ready.push(to);
    }
  }
  return column;
}

/** In each column the nodes stand in the order of those that lead to them, near the first of these. */
function rowsOf(
  nodes: readonly LayoutNode[],
  ahead: readonly LayoutEdge[],
  column: ReadonlyMap<string, number>,
): Map<string, number> {
  const row = new Map<string, number>();
  const columns: string[][] = [];
  for (const { id } of nodes) (columns[column.get(id) ?? 0] ??= []).push(id);
  const into = new Map<string, string[]>();
  for (const { from, to } of ahead) into.set(to, [...(into.get(to) ?? []), from]);
  for (const ids of columns) {
    const wish = new Map(
      ids.map((id) => {
        const above = (into.get(id) ?? []).map((from) => row.get(from) ?? 0);
        return [id, above.length === 0 ? 0 : Math.min(...above)];
      }),
    );
    let next = 0;
    for (const id of ids.sort((a, b) => (wish.get(a) ?? 0) - (wish.get(b) ?? 0))) {
      const at = Math.max(next, wish.get(id) ?? 0);
      row.set(id, at);
      next = at + 1;
    }
  }
  return row;
}
