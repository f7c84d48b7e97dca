import { base32, codeOf, otpauthUri, stepAt, stepOfCode } from './totp.js';

const secret = Buffer.from('12345678901234567890');

describe('one-time passwords', () => {
  // RFC 6238, appendix B, SHA-1.
  it.each([
    [59, '94287082'],
    [1_111_111_109, '07081804'],
    [1_111_111_111, '14050471'],
    [1_234_567_890, '89005924'],
    [2_000_000_000, '69279037'],
    [20_000_000_000, '65353130'],
  ])('at %d s the code is %s', (seconds, code) =>
    expect(codeOf(secret, stepAt(seconds * 1000), 8)).toBe(code),
  );

  const now = 1_700_000_000_000;
  const code = (offset: number): string => codeOf(secret, stepAt(now) + offset);

  it.each([-1, 0, 1])('takes a clock that is off by %d steps', (offset) =>
    expect(stepOfCode(secret, code(offset), now, 0)).toBe(stepAt(now) + offset),
  );

  it.each([-2, 2])('refuses one that is off by %d steps', (offset) =>
    expect(stepOfCode(secret, code(offset), now, 0)).toBeUndefined(),
  );

  it('takes a code once', () =>
    expect(stepOfCode(secret, code(0), now, stepAt(now))).toBeUndefined());

  it.each(['', '12345', '1234567', 'abcdef', '１２３４５６'])('refuses %j', (wrong) =>
    expect(stepOfCode(secret, wrong, now, 0)).toBeUndefined(),
  );

  it('writes secrets as apps read them', () => {
    expect(base32(Buffer.from('foobar'))).toBe('MZXW6YTBOI');
    expect(otpauthUri(secret, 'a@b.test')).toContain('secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&');
  });
});
