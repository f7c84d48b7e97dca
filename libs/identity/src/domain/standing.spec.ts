import {
  DELEGABLE_ROLES,
  mayDeclareConflict,
  mayDelegate,
  mayEndConflict,
  mayRecordAbsence,
  overlaps,
  type AbsenceFacts,
  type ConflictFacts,
  type DelegationFacts,
  type DelegationOrder,
} from './index.js';

const codeOf = (r: { ok: boolean; error?: { code: string }; value?: unknown }): unknown =>
  r.ok ? r.value : r.error?.code;

describe('periods', () => {
  it.each([
    ['one begins when the other ends', { from: 1, to: 5 }, { from: 5, to: 9 }, false],
    ['one moment in common', { from: 1, to: 6 }, { from: 5, to: 9 }, true],
    ['one within the other', { from: 1, to: 9 }, { from: 3, to: 4 }, true],
    ['without end', { from: 1, to: null }, { from: 50, to: 60 }, true],
    ['before one without end', { from: 1, to: 5 }, { from: 5, to: null }, false],
  ])('%s', (_, a, b, want) => {
    expect([overlaps(a, b), overlaps(b, a)]).toEqual([want, want]);
  });
});

describe('who may act for whom', () => {
  const order: DelegationOrder = {
    giverId: 'leader',
    receiverId: 'deputy',
    unitId: 'u',
    role: 'leader',
    from: 100,
    to: 200,
    signing: true,
    basis: 'Quyết định 12/QĐ-BQL',
  };
  const facts: DelegationFacts = {
    now: 50,
    recorder: { accountId: 'leader', isInChargeOfGiver: false },
    giverPosts: [{ unitId: 'u', role: 'leader', from: 0, to: null }],
    isReceiverOfficer: true,
    present: [],
  };
  const byHead = { accountId: 'head', isInChargeOfGiver: true };
  const specialist = { role: 'specialist', signing: false, basis: null };
  const asSpecialist = [{ unitId: 'u', role: 'specialist', from: 0, to: null }];

  it.each<[string, Partial<DelegationOrder>, Partial<DelegationFacts>, string]>([
    ['a leader lends the signature in writing', {}, {}, 'delegation'],
    [
      'a head has an officer substituted',
      specialist,
      { recorder: byHead, giverPosts: asSpecialist },
      'substitution',
    ],
    [
      'a stranger lends nothing of others',
      {},
      { recorder: { accountId: 'x', isInChargeOfGiver: false } },
      'standing.not-yours',
    ],
    [
      'administration is never lent',
      { role: 'administrator' },
      {},
      'delegation.role-not-delegable',
    ],
    ['nor is audit', { role: 'auditor' }, {}, 'delegation.role-not-delegable'],
    ['the end before the beginning', { to: 100 }, {}, 'standing.period'],
    ['all of it in the past', {}, { now: 200 }, 'standing.period'],
    ['to oneself', { receiverId: 'leader' }, {}, 'delegation.receiver-unfit'],
    ['to an investor', {}, { isReceiverOfficer: false }, 'delegation.receiver-unfit'],
    ['what one does not hold', {}, { giverPosts: [] }, 'delegation.not-held'],
    [
      'what one holds elsewhere',
      {},
      { giverPosts: [{ unitId: 'v', role: 'leader', from: 0, to: null }] },
      'delegation.not-held',
    ],
    [
      'what one held until then',
      {},
      { giverPosts: [{ unitId: 'u', role: 'leader', from: 0, to: 100 }] },
      'delegation.not-held',
    ],
    [
      'a signature that is no leader’s',
      { role: 'specialist' },
      { giverPosts: asSpecialist },
      'delegation.signing-only-leader',
    ],
    [
      'the signature of a leader, lent by another',
      {},
      { recorder: byHead },
      'delegation.signing-own-only',
    ],
    ['a signature without a document', { basis: ' ' }, {}, 'delegation.basis-required'],
    ['a leader’s post without the signature', { signing: false, basis: null }, {}, 'delegation'],
    ['twice at once', {}, { present: [{ from: 150, to: 300 }] }, 'delegation.exists'],
    ['one after the other', {}, { present: [{ from: 200, to: 300 }] }, 'delegation'],
  ])('%s', (_, o, f, want) => {
    expect(codeOf(mayDelegate({ ...order, ...o }, { ...facts, ...f }))).toBe(want);
  });

  it('lends working roles only', () => {
    expect(DELEGABLE_ROLES).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/administrator|auditor|process-owner/)]),
    );
  });
});

describe('an absence', () => {
  const order = { accountId: 'a', from: 100, to: 200, substituteId: null };
  const facts: AbsenceFacts = {
    now: 50,
    recorder: { accountId: 'a', isInCharge: false },
    present: [],
    isSubstituteFit: false,
  };
  it.each<[string, object, Partial<AbsenceFacts>, unknown]>([
    ['one’s own', {}, {}, true],
    ['by the head', {}, { recorder: { accountId: 'h', isInCharge: true } }, true],
    [
      'by a colleague',
      {},
      { recorder: { accountId: 'c', isInCharge: false } },
      'standing.not-yours',
    ],
    ['that has begun', {}, { now: 150 }, true],
    ['that is over', {}, { now: 200 }, 'standing.period'],
    ['of no length', { to: 100 }, {}, 'standing.period'],
    ['over another', {}, { present: [{ from: 199, to: 300 }] }, 'absence.overlaps'],
    ['right after another', {}, { present: [{ from: 0, to: 100 }] }, true],
    ['with an unfit substitute', { substituteId: 's' }, {}, 'absence.substitute-unfit'],
    ['with a fit substitute', { substituteId: 's' }, { isSubstituteFit: true }, true],
  ])('%s', (_, o, f, want) => {
    expect(codeOf(mayRecordAbsence({ ...order, ...o }, { ...facts, ...f }))).toBe(want);
  });
});

describe('a conflict of interest', () => {
  const facts: ConflictFacts = {
    recorder: { accountId: 'a', isHead: false },
    officerId: 'a',
    isApplicantKnown: true,
    isDeclared: false,
  };
  it.each<[string, Partial<ConflictFacts>, unknown]>([
    ['one’s own', {}, true],
    ['recorded by the head', { recorder: { accountId: 'h', isHead: true } }, true],
    ['by a colleague', { recorder: { accountId: 'c', isHead: false } }, 'standing.not-yours'],
    ['with nobody', { isApplicantKnown: false }, 'conflict.applicant-unknown'],
    ['twice', { isDeclared: true }, 'conflict.exists'],
  ])('%s', (_, f, want) => {
    expect(codeOf(mayDeclareConflict({ ...facts, ...f }))).toBe(want);
  });
  it.each([
    ['the head ends it', { isHead: true, isEnded: false }, true],
    ['not the officer', { isHead: false, isEnded: false }, 'standing.not-yours'],
    ['once', { isHead: true, isEnded: true }, 'conflict.ended'],
  ])('%s', (_, f, want) => {
    expect(codeOf(mayEndConflict(f))).toBe(want);
  });
});
