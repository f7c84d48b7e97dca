import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';

export interface Marks {
  /** Steps that are open now. */
  readonly current?: readonly string[];
  /** The way to a fault, in order. */
  readonly trace?: readonly string[];
  readonly faulty?: readonly string[];
  /** Ways on that are shut for now. */
  readonly closed?: readonly string[];
  readonly selected?: string | undefined;
}

interface Shape {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly source?: { readonly id: string };
  readonly target?: { readonly id: string };
}
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
interface Canvas {
  zoom(to?: number | 'fit-viewport', center?: 'auto'): number;
  viewbox(box?: Box): Box & { readonly inner: Box; readonly outer: Box; readonly scale: number };
  addMarker(id: string, marker: string): void;
  removeMarker(id: string, marker: string): void;
}
interface Registry {
  get(id: string): Shape | undefined;
  filter(keep: (shape: Shape) => boolean): Shape[];
}
interface EventBus {
  on(event: string, listener: (event: { readonly element: Shape }) => void): void;
}

/** Text smaller than this is not read; the diagram is then moved, not shrunk. */
const LEAST_SCALE = 0.62;

/** A drawn BPMN model: what React does not need to know about the library. */
export class Drawing {
  private readonly viewer: NavigatedViewer;
  private marked: [string, string][] = [];

  constructor(container: HTMLElement, onSelect: (id: string) => void) {
    this.viewer = new NavigatedViewer({
      container,
      zoomScroll: { enabled: false },
      bpmnRenderer: {
        defaultFillColor: 'var(--surface)',
        defaultStrokeColor: 'var(--ink)',
        defaultLabelColor: 'var(--ink)',
      },
      textRenderer: {
        defaultStyle: { fontFamily: "'Be Vietnam Pro', sans-serif", fontSize: 12 },
        externalStyle: { fontSize: 12 },
      },
    });
    const events = this.viewer.get<EventBus>('eventBus');
    events.on('element.click', ({ element }) => onSelect(element.id.replace(/\.choice$/, '')));
  }

  async show(xml: string): Promise<void> {
    const before = this.marked.length > 0 || this.drawn ? this.canvas.viewbox() : undefined;
    this.marked = [];
    await this.viewer.importXML(xml);
    if (before && before.width > 0) this.canvas.viewbox(before);
    else this.fit();
    this.drawn = true;
  }

  private drawn = false;

  private get canvas(): Canvas {
    return this.viewer.get<Canvas>('canvas');
  }

  /** The whole of it, or from its beginning where the whole could not be read. */
  fit(): void {
    const { canvas } = this;
    canvas.zoom('fit-viewport');
    const { inner, outer, scale } = canvas.viewbox();
    if (scale >= LEAST_SCALE) {
      if (scale > 1) canvas.zoom(1, 'auto');
      return;
    }
    const [width, height] = [outer.width / LEAST_SCALE, outer.height / LEAST_SCALE];
    const y = inner.y + inner.height / 2 - height / 2;
    canvas.viewbox({ x: inner.x - 20, y, width, height });
  }

  whole(): void {
    this.canvas.zoom('fit-viewport', 'auto');
  }

  zoomBy(factor: number): void {
    const { canvas } = this;
    canvas.zoom(Math.min(2.5, Math.max(0.2, canvas.zoom() * factor)), 'auto');
  }

  mark(marks: Marks): void {
    const { canvas } = this;
    const registry = this.viewer.get<Registry>('elementRegistry');
    for (const [id, marker] of this.marked) {
      if (registry.get(id)) canvas.removeMarker(id, marker);
    }
    const wanted = [
      ...(marks.current ?? []).map((id) => [id, 'is-current'] as const),
      ...(marks.faulty ?? []).map((id) => [id, 'is-faulty'] as const),
      ...(marks.closed ?? []).map((id) => [id, 'is-closed'] as const),
      ...tracedParts(registry, marks.trace ?? []).map((id) => [id, 'is-traced'] as const),
      ...(marks.selected === undefined ? [] : [[marks.selected, 'is-selected'] as const]),
    ];
    this.marked = wanted.filter(([id]) => registry.get(id)).map(([id, m]) => [id, m]);
    for (const [id, marker] of this.marked) canvas.addMarker(id, marker);
  }

  /** Brings a node into sight, if it is not. */
  reveal(id: string): void {
    const shape = this.viewer.get<Registry>('elementRegistry').get(id);
    if (!shape) return;
    const box = this.canvas.viewbox();
    const inside =
      shape.x >= box.x &&
      shape.x + shape.width <= box.x + box.width &&
      shape.y >= box.y &&
      shape.y + shape.height <= box.y + box.height;
    if (inside) return;
    const { width, height } = box;
    const x = shape.x + shape.width / 2 - width / 2;
    this.canvas.viewbox({ x, y: shape.y + shape.height / 2 - height / 2, width, height });
  }

  destroy(): void {
    this.viewer.destroy();
  }
}

/** Nodes of a trace, the choices they pass, and the lines between them. */
function tracedParts(registry: Registry, trace: readonly string[]): string[] {
  const nodes = new Set(trace.flatMap((id) => [id, `${id}.choice`]));
  const pairs = new Set(trace.slice(1).map((to, i) => `${trace[i] ?? ''} ${to}`));
  const bare = (id: string | undefined): string => (id ?? '').replace(/\.choice$/, '');
  const lines = registry.filter(
    ({ source, target }) =>
      source !== undefined &&
      target !== undefined &&
      (pairs.has(`${bare(source.id)} ${bare(target.id)}`) ||
        (nodes.has(source.id) && target.id === `${source.id}.choice`)),
  );
  return [...nodes, ...lines.map((line) => line.id)];
}
