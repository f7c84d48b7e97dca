import { LADDERS, nextRung, type OutsideChannel } from './ladder.js';

const everywhere = (): boolean => true;

describe('the ladder', () => {
  it.each([
    ['e-mail', 'zalo'],
    ['zalo', 'sms'],
    ['sms', 'post'],
    ['post', undefined],
  ] as const)('of an act leads from %s to %s', (failed, next) =>
    expect(nextRung('act', failed, everywhere)).toBe(next),
  );

  it('leaves out what the person or the installation does not have', () => {
    const only = (one: OutsideChannel) => (channel: OutsideChannel) => channel === one;
    expect(nextRung('act', 'e-mail', only('sms'))).toBe('sms');
    expect(nextRung('act', 'e-mail', only('post'))).toBe('post');
    expect(nextRung('act', 'e-mail', () => false)).toBeUndefined();
  });

  it('of news ends with the telephone, never on paper', () => {
    expect(LADDERS.news).toEqual(['e-mail', 'zalo', 'sms']);
    expect(nextRung('news', 'sms', everywhere)).toBeUndefined();
  });

  it.each(['work', 'account', 'desk'] as const)('of %s goes no further', (of) => {
    expect(nextRung(of, 'e-mail', everywhere)).toBeUndefined();
    expect(LADDERS[of]).not.toContain('post');
  });
});
