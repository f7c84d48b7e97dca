import { checkPassword } from './password-policy.js';

const about = { email: 'Nguyen.Van.A@example.vn' };

describe('checkPassword', () => {
  it.each(['motcua-demo', 'mười hai con giáp', 'correct horse battery staple'])('takes %s', (p) =>
    expect(checkPassword(p, about).ok).toBe(true),
  );

  it.each([
    ['too short', 'abc123xyz'],
    ['too long', 'ab1-'.repeat(51)],
    ['one character repeated', 'aaaaaaaaaaaaaaa'],
    ['a common one', 'Matkhau1234'],
    ['a leaked one', 'Q1W2E3R4T5'],
    ['another leaked one', '123456789a'],
    ['the address', 'nguyen.van.a@example.vn'],
    ['the name in the address', 'nguyen.van.a2026'],
  ])('refuses %s', (_, password) => {
    const result = checkPassword(password, about);
    expect(result).toMatchObject({ ok: false, error: { code: 'password.weak' } });
  });
});
