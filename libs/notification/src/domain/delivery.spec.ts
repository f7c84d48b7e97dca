import { HOUR } from '#libs/kernel';
import { afterFault, HORIZON_MS, httpAnswer, smtpAnswer } from './delivery.js';

describe('after a fault', () => {
  it.each([
    [450, 0, 'temporary-failure', true],
    [421, HORIZON_MS - 1, 'temporary-failure', true],
    [450, HORIZON_MS, 'permanent-failure', false],
    [550, 0, 'permanent-failure', false],
    [554, 5 * HOUR, 'permanent-failure', false],
    [undefined, HOUR, 'temporary-failure', true],
    [undefined, HORIZON_MS, 'technical-failure', false],
  ] as const)('SMTP reply %s after %d ms: %s', (reply, age, state, retry) =>
    expect(
      afterFault({ answer: smtpAnswer(reply), uncertain: false, reason: 'x' }, 1_000, 1_000 + age),
    ).toEqual({ state, retry }),
  );

  it.each([
    [400, 'no'],
    [404, 'no'],
    [422, 'no'],
    [408, 'later'],
    [429, 'later'],
    [500, 'later'],
    [503, 'later'],
  ] as const)('a gateway that says %d means %s', (status, answer) =>
    expect(httpAnswer(status)).toBe(answer),
  );
});
