import { mergePatch } from './merge-patch.js';
import { mayAssign, mayClaim, mayRelease } from './hand.js';
import { Case, PEOPLE } from './case.fixture.js';
import { readFee, readGrounds, readPayment, readSupplementOrder } from './read-task-data.js';

const basis = { reason: ' Thiếu ', legalBasis: ['Điều 1', 'Điều 2'] };

describe('data that comes with the completion of a task', () => {
  it('names both what and why when a refusal says neither', () => {
    expect(readGrounds()).toMatchObject({
      error: {
        code: 'task.data-required',
        errors: [{ pointer: '/data/reason' }, { pointer: '/data/legalBasis' }],
      },
    });
    expect(readGrounds(basis)).toEqual({
      ok: true,
      value: { reason: 'Thiếu', legalBasis: 'Điều 1; Điều 2' },
    });
  });

  it('asks for what its reason says when a supplement has no list', () => {
    expect(readSupplementOrder(basis)).toMatchObject({ value: { items: [{ text: 'Thiếu' }] } });
    const items = ['Bản vẽ', { component: 'c-1', text: 'Mờ' }, { component: 'c-2' }];
    expect(readSupplementOrder({ ...basis, items })).toMatchObject({
      value: {
        items: [
          { text: 'Bản vẽ' },
          { component: 'c-1', text: 'Mờ' },
          { component: 'c-2', text: 'c-2' },
        ],
      },
    });
    expect(readSupplementOrder({ ...basis, items: [1] })).toMatchObject({
      error: { errors: [{ pointer: '/data/items' }] },
    });
  });

  it.each([
    [{ fee: { amount: 70_000 } }, { value: { amount: 70_000 } }],
    [{ fee: { waived: true, reason: 'x' } }, { value: { waived: true, reason: 'x' } }],
    [{}, { value: undefined }],
    [{ fee: { waived: true } }, { error: { errors: [{ pointer: '/data/fee/reason' }] } }],
    [{ fee: { amount: -1 } }, { error: { errors: [{ pointer: '/data/fee' }] } }],
    [{ fee: 'much' }, { error: { errors: [{ pointer: '/data/fee' }] } }],
  ])('reads the fee of %j', (data, expected) => {
    expect(readFee(data)).toMatchObject(expected);
  });

  it('takes a note alone for the whole fee, at the counter, now', () => {
    const counter = { amount: 5, receiptNo: 'BL-1', now: 7 };
    expect(readPayment(undefined, counter)).toEqual({
      ok: true,
      value: { amount: 5, method: 'counter', receiptNo: 'BL-1', paidAt: 7 },
    });
    expect(readPayment({ paidAt: 'yesterday' }, counter)).toMatchObject({
      error: { code: 'task.data-required' },
    });
  });
});

describe('a merge patch', () => {
  // The examples of RFC 7396, appendix A, that concern objects.
  it.each([
    [{ a: 'b' }, { a: 'c' }, { a: 'c' }],
    [{ a: 'b' }, { b: 'c' }, { a: 'b', b: 'c' }],
    [{ a: 'b' }, { a: null }, {}],
    [{ a: 'b', b: 'c' }, { a: null }, { b: 'c' }],
    [{ a: ['b'] }, { a: 'c' }, { a: 'c' }],
    [{ a: { b: 'c' } }, { a: { b: 'd', c: null } }, { a: { b: 'd' } }],
    [{ a: [{ b: 'c' }] }, { a: [1] }, { a: [1] }],
    [{ e: null }, { a: 1 }, { e: null, a: 1 }],
    [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
  ])('of %j with %j gives %j', (target, patch, result) => {
    expect(mergePatch(target, patch)).toEqual(result);
  });
});

describe('who has a task', () => {
  const c = new Case().accepted();
  const free = c.task('appraisal');
  const taken = { ...free, assigneeId: 'specialist' };
  const done = { ...free, state: 'completed' as const };
  const { specialist, specialist2, head, fire } = PEOPLE;

  it.each([
    ['free', mayClaim(free, specialist), undefined],
    ['one’s own', mayClaim(taken, specialist), undefined],
    ['a colleague’s', mayClaim(taken, specialist2), 'task.taken'],
    ['done', mayClaim(done, specialist), 'task.closed'],
    ['another role’s', mayClaim(free, head), 'task.not-yours'],
  ])('claims what is %s', (_, verdict, code) => {
    expect(verdict.ok ? undefined : verdict.error.code).toBe(code);
  });

  it.each([
    ['the head what a colleague has', mayAssign(taken, head), undefined],
    ['a colleague what is free', mayAssign(free, specialist2), undefined],
    ['a colleague what another has', mayAssign(taken, specialist2), 'task.taken'],
    ['a stranger', mayAssign(free, fire), 'task.not-yours'],
    ['the head what is done', mayAssign(done, head), 'task.closed'],
  ])('assigns: %s', (_, verdict, code) => {
    expect(verdict.ok ? undefined : verdict.error.code).toBe(code);
  });

  it.each([
    ['the assignee', mayRelease(taken, specialist), undefined],
    ['the head', mayRelease(taken, head), undefined],
    ['a colleague', mayRelease(taken, specialist2), 'task.not-yours'],
    ['the head what is done', mayRelease(done, head), 'task.closed'],
  ])('releases: %s', (_, verdict, code) => {
    expect(verdict.ok ? undefined : verdict.error.code).toBe(code);
  });
});
