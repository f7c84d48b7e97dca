import type { Instant, Localized } from '#libs/kernel';
import type { LimitUnit } from './limit.js';

export type ExplanationKind =
  'reception' | 'counted' | 'extended' | 'weekend' | 'holiday' | 'paused' | 'restarted' | 'rolled';

/** One span of the way from the start to the due instant; together they have no gap and no overlap. */
export interface ExplanationLine {
  readonly from: Instant;
  readonly to: Instant;
  readonly kind: ExplanationKind;
  readonly counted: number;
  /** Only on the lines of an extension that is measured otherwise than the limit. */
  readonly unit?: LimitUnit;
  readonly text: Localized;
  readonly basis?: Localized;
}
