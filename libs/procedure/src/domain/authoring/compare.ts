import type { ProcedureContent } from '../procedure-content.js';

export type ChangeArea = 'node' | 'flow' | 'limit' | 'committed-limit' | 'golden' | 'general';

export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** One difference between two versions: what it is about, and which fields of it differ. */
export interface Change {
  readonly area: ChangeArea;
  readonly kind: 'added' | 'removed' | 'changed' | 'moved';
  /** Id of the node or flow, key of the limit, start of the golden case, name of the field. */
  readonly id: string;
  readonly before?: unknown;
  readonly after?: unknown;
  readonly fields?: readonly FieldChange[];
}

type Row = Readonly<Record<string, unknown>>;

/** Everything in which `after` differs from `before`. */
export function compareContents(before: ProcedureContent, after: ProcedureContent): Change[] {
  return [
    ...compareRows('node', before.process.nodes, after.process.nodes, (n) => n.id),
    ...compareRows('flow', before.process.flows, after.process.flows, (f) => f.id),
    ...compareRows('limit', before.limits, after.limits, (l) => l.key),
    ...compareRows(
      'committed-limit',
      before.committedLimits ?? [],
      after.committedLimits ?? [],
      (l) => l.key,
    ),
    ...compareRows('golden', before.golden ?? [], after.golden ?? [], goldenKey),
    ...compareRest(before, after),
  ];
}

const goldenKey = (golden: { startAt: string; form: unknown }): string =>
  `${golden.startAt} ${canonical(golden.form)}`;

function compareRows<T extends object>(
  area: ChangeArea,
  before: readonly T[],
  after: readonly T[],
  keyOf: (row: T) => string,
): Change[] {
  const old = new Map(before.map((row) => [keyOf(row), row]));
  const next = new Map(after.map((row) => [keyOf(row), row]));
  const removed = [...old]
    .filter(([id]) => !next.has(id))
    .map(([id, row]): Change => ({ area, kind: 'removed', id, before: row }));
  const others = [...next].flatMap(([id, row]): Change[] => {
    const was = old.get(id);
    if (was === undefined) return [{ area, kind: 'added', id, after: row }];
    const fields = fieldChanges(was as Row, row as Row);
    return fields.length === 0
      ? []
      : [{ area, kind: 'changed', id, before: was, after: row, fields }];
  });
  return [...removed, ...others, ...moved(area, [...old.keys()], [...next.keys()])];
}

/** Rows of limits are read from the top: their order is part of what they say. */
function moved(area: ChangeArea, before: readonly string[], after: readonly string[]): Change[] {
  if (area !== 'limit' && area !== 'committed-limit') return [];
  const kept = before.filter((id) => after.includes(id));
  const now = after.filter((id) => before.includes(id));
  return kept.join('\n') === now.join('\n')
    ? []
    : [{ area, kind: 'moved', id: 'order', before: kept, after: now }];
}

function fieldChanges(before: Row, after: Row): FieldChange[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names]
    .filter((field) => canonical(before[field]) !== canonical(after[field]))
    .map((field) => ({ field, before: before[field] ?? null, after: after[field] ?? null }));
}

/** What has rows of its own above, and what is computed from them. */
const TOLD = new Set([
  'process',
  'limits',
  'committedLimits',
  'golden',
  'stepHours',
  'stages',
  'unitNames',
]);

function compareRest(before: ProcedureContent, after: ProcedureContent): Change[] {
  const general = fieldChanges({ ...before }, { ...after }).filter((c) => !TOLD.has(c.field));
  const { nodes: _, flows: __, ...was } = before.process;
  const { nodes: ___, flows: ____, ...is } = after.process;
  return [...general, ...fieldChanges(was, is)].map((change): Change => ({
    area: 'general',
    kind: 'changed',
    id: change.field,
    fields: [change],
  }));
}

/** The same text for the same value, whatever the order of its keys. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, v]) => v !== undefined);
  const sorted = entries.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${sorted.map(([k, v]) => `${JSON.stringify(k)}:${canonical(v)}`).join(',')}}`;
}
