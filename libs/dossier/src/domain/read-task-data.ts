import { ok, parseInstant, type FieldFault, type Instant, type Result } from '#libs/kernel';
import type { FeeAtAcceptance, Grounds, PaymentProof, SupplementOrder } from './command.js';
import { textAt } from './form-text.js';
import { no, type DossierRefusal } from './refusal.js';
import type { SupplementItem } from './state.js';

/** What came as `data` with the completion of a task: shapeless until it is read here. */
export type TaskData = Readonly<Record<string, unknown>>;

const missing = (key: string, detail: string): FieldFault => ({
  pointer: `/data/${key}`,
  code: 'required',
  detail,
});

function grounds(data: TaskData): { given: Partial<Grounds>; faults: FieldFault[] } {
  const reason = textAt(data, ['reason']);
  const basis = data['legalBasis'];
  const legalBasis = Array.isArray(basis)
    ? basis.filter((b): b is string => typeof b === 'string').join('; ')
    : textAt(data, ['legalBasis']);
  const faults = [
    ...(reason ? [] : [missing('reason', 'Say why, in words for the applicant.')]),
    ...(legalBasis ? [] : [missing('legalBasis', 'Name the article that this rests on.')]),
  ];
  return {
    given: { ...(reason ? { reason } : {}), ...(legalBasis ? { legalBasis } : {}) },
    faults,
  };
}

const incomplete = (faults: readonly FieldFault[]) =>
  no('task.data-required', 'This outcome needs its data.', faults);

export function readGrounds(data: TaskData = {}): Result<Grounds, DossierRefusal> {
  const { given, faults } = grounds(data);
  const { reason, legalBasis } = given;
  return reason && legalBasis ? ok({ reason, legalBasis }) : incomplete(faults);
}

export function readSupplementOrder(data: TaskData = {}): Result<SupplementOrder, DossierRefusal> {
  const read = readGrounds(data);
  if (!read.ok) return read;
  const leaderReason = textAt(data, ['leaderReason']);
  const items = readItems(data['items']);
  if (items === undefined) {
    return incomplete([
      {
        pointer: '/data/items',
        code: 'type',
        detail: 'A list of texts, or of {component?, text}.',
      },
    ]);
  }
  return ok(supplementOrder({ ...read.value, items, ...(leaderReason ? { leaderReason } : {}) }));
}

/** A request without a list asks for what its reason says. */
export const supplementOrder = (order: SupplementOrder): SupplementOrder =>
  order.items.length > 0 ? order : { ...order, items: [{ text: order.reason }] };

function readItems(given: unknown): SupplementItem[] | undefined {
  if (given === undefined || given === null) return [];
  if (!Array.isArray(given)) return undefined;
  const items = given.map((item: unknown): SupplementItem | undefined => {
    if (typeof item === 'string') return item.trim() === '' ? undefined : { text: item.trim() };
    const component = textAt(item, ['component']);
    const text = textAt(item, ['text']) ?? textAt(item, ['name']) ?? component;
    return text === undefined ? undefined : { text, ...(component ? { component } : {}) };
  });
  return items.every((i): i is SupplementItem => i !== undefined) ? items : undefined;
}

/** `data.fee`: an amount, or a waiver with its reason. */
export function readFee(data: TaskData = {}): Result<FeeAtAcceptance | undefined, DossierRefusal> {
  const fee = data['fee'];
  if (fee === undefined || fee === null) return ok(undefined);
  const amount: unknown = typeof fee === 'object' ? Reflect.get(fee, 'amount') : undefined;
  const waived: unknown = typeof fee === 'object' ? Reflect.get(fee, 'waived') : undefined;
  const reason = textAt(fee, ['reason']);
  if (waived === true) {
    return reason
      ? ok({ waived: true, reason })
      : incomplete([missing('fee/reason', 'Say why the fee is waived.')]);
  }
  if (typeof amount === 'number' && Number.isSafeInteger(amount) && amount >= 0) {
    return ok({ amount });
  }
  return incomplete([
    { pointer: '/data/fee', code: 'type', detail: '{amount} in whole VND, or {waived, reason}' },
  ]);
}

/** A note alone means: the whole fee, at the counter, now. */
export function readPayment(
  data: TaskData = {},
  counter: { readonly amount: number; readonly receiptNo: string; readonly now: Instant },
): Result<PaymentProof, DossierRefusal> {
  const { amount = counter.amount, paidAt } = data;
  const at = typeof paidAt === 'string' ? parseInstant(paidAt) : counter.now;
  const faults = [
    ...(typeof amount === 'number' ? [] : [missing('amount', 'A number, in VND.')]),
    ...(at === undefined ? [missing('paidAt', 'ISO 8601 with offset.')] : []),
  ];
  if (typeof amount !== 'number' || at === undefined) return incomplete(faults);
  return ok({
    amount,
    method: textAt(data, ['method']) ?? 'counter',
    receiptNo: textAt(data, ['receiptNo']) ?? counter.receiptNo,
    paidAt: at,
  });
}
