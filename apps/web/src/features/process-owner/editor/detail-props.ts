import type { ProcessNode } from '../../../api/process-types.js';
import type { Choice } from './choice.js';
import type { Draft } from './use-draft.js';

export interface DetailProps<N extends ProcessNode = ProcessNode> {
  readonly node: N;
  readonly draft: Draft;
  readonly units: readonly Choice[];
  readonly nexts: readonly Choice[];
  readonly patch: (change: object) => void;
}
