import { Turnstile } from './turnstile.js';

it('lets those of one key in one after the other, past failures, and keeps nobody else waiting', async () => {
  const turnstile = new Turnstile();
  const seen: string[] = [];
  let open = (): void => undefined;
  const gate = new Promise<void>((resolve) => (open = resolve));
  const first = turnstile.run('a', async () => {
    seen.push('first in');
    await gate;
    throw new Error('failed');
  });
  const second = turnstile.run('a', () => Promise.resolve(seen.push('second in')));
  await turnstile.run('b', () => Promise.resolve(seen.push('other in')));
  expect(seen).toEqual(['first in', 'other in']);
  open();
  await expect(first).rejects.toThrow('failed');
  await second;
  await turnstile.run('a', () => Promise.resolve(seen.push('later in')));
  expect(seen).toEqual(['first in', 'other in', 'second in', 'later in']);
});
