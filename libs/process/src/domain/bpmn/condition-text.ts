import type { Condition, Term } from '../condition.js';

const SIGNS = { eq: '=', ne: '!=', lt: '<', le: '<=', gt: '>', ge: '>=' } as const;

/** A condition for the eyes of people and other tools; ours read the data beside it. */
export function conditionText(condition: Condition): string {
  switch (condition.k) {
    case 'all':
      return condition.of.length === 0 ? 'true' : joined(condition.of, ' and ');
    case 'any':
      return condition.of.length === 0 ? 'false' : joined(condition.of, ' or ');
    case 'not':
      return `not(${conditionText(condition.of)})`;
    case 'in':
      return `${shown(condition.a)} in (${condition.values.map((v) => JSON.stringify(v)).join(', ')})`;
    case 'includes':
      return `list contains(${shown(condition.a)}, ${shown(condition.b)})`;
    case 'filled':
      return `${shown(condition.a)} != null`;
    case 'eq':
    case 'ne':
    case 'lt':
    case 'le':
    case 'gt':
    case 'ge':
      return `${shown(condition.a)} ${SIGNS[condition.k]} ${shown(condition.b)}`;
  }
}

const joined = (conditions: readonly Condition[], by: string): string =>
  `(${conditions.map(conditionText).join(by)})`;

const shown = (term: Term): string => (term.k === 'field' ? term.path : JSON.stringify(term.v));
