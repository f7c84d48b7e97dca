import { normaliseVerificationCode, verificationCode } from './verification-code.js';

it('makes codes that survive being typed', () => {
  const code = verificationCode(Uint8Array.from({ length: 12 }, (_, i) => i * 21));
  expect(code).toMatch(/^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/);
  expect(normaliseVerificationCode(` ${code.toLowerCase().replaceAll('-', ' ')} `)).toBe(code);
});

it.each(['', 'ABCD', 'ABCD-EFGH-IJK0', 'x'.repeat(400)])('does not take %j for a code', (text) =>
  expect(normaliseVerificationCode(text)).toBeUndefined(),
);
