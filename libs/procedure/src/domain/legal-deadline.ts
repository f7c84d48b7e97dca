import { legalDate, type Instant } from '#libs/kernel';
import type { FormValues } from '#libs/process/domain';
import {
  computeDeadline,
  POLICY_VALUES,
  type DeadlinePolicy,
  type PolicyName,
  type WorkingCalendar,
} from '#libs/working-time/domain';
import { limitFor } from './limit-for.js';
import type { DeadlinePolicies, LimitCase, ProcedureContent } from './procedure-content.js';

const isPolicyName = (name: string): name is PolicyName => Object.hasOwn(POLICY_VALUES, name);

/** A procedure's conventions of counting; names and values that the calculator does not know fall away. */
export function knownPolicies(given: DeadlinePolicies): Partial<DeadlinePolicy> {
  const known = Object.entries(given).filter(
    ([name, value]) => isPolicyName(name) && POLICY_VALUES[name].some((v) => v === value),
  );
  return Object.fromEntries(known);
}

export interface LegalDeadline {
  readonly limit: LimitCase;
  readonly dueAt: Instant | null;
  readonly provisional: boolean;
}

/** The case that applies to a form received at that moment, and when it is due without any pause. */
export function legalDeadline(
  content: Pick<ProcedureContent, 'code' | 'limits' | 'policies'>,
  form: FormValues,
  startAt: Instant,
  calendar: WorkingCalendar,
): LegalDeadline | undefined {
  const found = limitFor(content, form, legalDate(startAt));
  if (!found.ok) return undefined;
  const { amount, unit } = found.value;
  const policy = knownPolicies(content.policies);
  const answer = computeDeadline({ startAt, amount, unit, policy }, calendar);
  return {
    limit: found.value,
    dueAt: answer.ok ? answer.value.dueAt : null,
    provisional: answer.ok && answer.value.provisional,
  };
}
