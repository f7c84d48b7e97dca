import { formatInstant, type Instant, type Localized } from '#libs/kernel';
import type { DeadlineAnswer, DeadlineOutcome } from './deadline.js';
import type { ExplanationKind, ExplanationLine } from './explanation-line.js';
import type { LimitUnit } from './limit.js';

/** The answer as the API gives it: instants in ISO 8601 with offset. */
export interface PresentedDeadline {
  readonly dueAt: string | null;
  readonly outcome: DeadlineOutcome;
  readonly provisional: boolean;
  readonly effectiveStartAt: string;
  readonly stepDueAt?: readonly (string | null)[];
  readonly explanation: readonly PresentedLine[];
}
export interface PresentedLine {
  readonly from: string;
  readonly to: string;
  readonly kind: ExplanationKind;
  readonly counted: number;
  readonly unit?: LimitUnit;
  readonly text: Localized;
  readonly basis?: Localized;
}

export function presentDeadline(answer: DeadlineAnswer): PresentedDeadline {
  const { stepDueAt } = answer;
  return {
    dueAt: written(answer.dueAt),
    outcome: answer.outcome,
    provisional: answer.provisional,
    effectiveStartAt: formatInstant(answer.effectiveStartAt),
    ...(stepDueAt ? { stepDueAt: stepDueAt.map(written) } : {}),
    explanation: presentLines(answer.explanation),
  };
}

export const presentLines = (lines: readonly ExplanationLine[]): PresentedLine[] =>
  lines.map((line) => ({ ...line, from: formatInstant(line.from), to: formatInstant(line.to) }));

const written = (at: Instant | null): string | null => (at === null ? null : formatInstant(at));
