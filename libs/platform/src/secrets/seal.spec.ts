import { createCipheriv, randomBytes } from 'node:crypto';
import { openWith, sealWith } from './seal.js';

const key = Buffer.alloc(32, 7);
const plain = Buffer.from('Nguyễn Văn An, C0012345');

/** As releases have sealed that did not name the algorithm. */
function sealOfBefore(context: string): Buffer {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(context));
  const text = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), text]);
}

describe('a seal', () => {
  it('names its algorithm, so that another can take its place while older ones still open', () => {
    const seals = {
      'A256GCM.': sealWith(key, plain, 'row'),
      'C20P.': sealWith(key, plain, 'row', 'C20P'),
      '': sealOfBefore('row'),
    };
    for (const [name, seal] of Object.entries(seals)) {
      expect(seal.subarray(0, name.length).toString()).toBe(name);
      expect(openWith(key, seal, 'row')).toEqual(plain);
    }
  });

  it.each(['A256GCM', 'C20P'] as const)(
    'of %s opens with its own key, in its own place and unaltered only',
    (name) => {
      const seal = sealWith(key, plain, 'row', name);
      expect(() => openWith(key, seal, 'another row')).toThrow(/authenticate/);
      expect(() => openWith(Buffer.alloc(32, 8), seal, 'row')).toThrow(/authenticate/);
      for (const at of [0, name.length + 1, name.length + 14, seal.length - 1]) {
        const changed = Buffer.from(seal);
        changed[at] = (changed[at] ?? 0) ^ 1;
        expect(() => openWith(key, changed, 'row')).toThrow(/authenticate/);
      }
      expect(sealWith(key, plain, 'row', name)).not.toEqual(seal);
    },
  );
});
