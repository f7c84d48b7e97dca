import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

export const SEAL_KEY_BYTES = 32;
const IV = 12;
const TAG = 16;

/** A text bound into the seal, which has to be the same where it is opened: whose the value is. */
type Context = Buffer;

interface Algorithm {
  seal(
    key: Buffer,
    iv: Buffer,
    plain: Buffer,
    context: Context,
  ): readonly [tag: Buffer, text: Buffer];
  open(key: Buffer, iv: Buffer, tag: Buffer, text: Buffer, context: Context): Buffer;
}

/** FIPS 197 with SP 800-38D. */
const AES_256_GCM: Algorithm = {
  seal(key, iv, plain, context) {
    const cipher = createCipheriv('aes-256-gcm', key, iv, { authTagLength: TAG }).setAAD(context);
    const text = Buffer.concat([cipher.update(plain), cipher.final()]);
    return [cipher.getAuthTag(), text];
  },
  open(key, iv, tag, text, context) {
    const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: TAG })
      .setAAD(context)
      .setAuthTag(tag);
    return Buffer.concat([decipher.update(text), decipher.final()]);
  },
};

/** RFC 8439: at hand for the day on which the one above is doubted. */
const CHACHA20_POLY1305: Algorithm = {
  seal(key, iv, plain, context) {
    const cipher = createCipheriv('chacha20-poly1305', key, iv, { authTagLength: TAG });
    cipher.setAAD(context, { plaintextLength: plain.length });
    const text = Buffer.concat([cipher.update(plain), cipher.final()]);
    return [cipher.getAuthTag(), text];
  },
  open(key, iv, tag, text, context) {
    const decipher = createDecipheriv('chacha20-poly1305', key, iv, { authTagLength: TAG });
    decipher.setAAD(context, { plaintextLength: text.length }).setAuthTag(tag);
    return Buffer.concat([decipher.update(text), decipher.final()]);
  },
};

/** By the names that they have in JOSE (RFC 7518, and C20P of its drafts). */
const ALGORITHMS = { A256GCM: AES_256_GCM, C20P: CHACHA20_POLY1305 } as const;
export type AlgorithmName = keyof typeof ALGORITHMS;

/** With what is sealed from now on. After a change `keys rotate` seals again what stands there. */
const PRESENT: AlgorithmName = 'A256GCM';

const isKnown = (name: string): name is AlgorithmName => Object.hasOwn(ALGORITHMS, name);

/** The algorithm's name, the nonce, the tag, the ciphertext. */
export function sealWith(
  key: Buffer,
  plain: Buffer,
  context: string,
  name: AlgorithmName = PRESENT,
): Buffer {
  const iv = randomBytes(IV);
  const [tag, text] = ALGORITHMS[name].seal(key, iv, plain, Buffer.from(context));
  return Buffer.concat([Buffer.from(`${name}.`), iv, tag, text]);
}

/** Throws where the key or the context is another one, or a byte was changed. */
export function openWith(key: Buffer, sealed: Buffer, context: string): Buffer {
  const name = nameOf(sealed);
  // Seals of before name none: they are all of one kind.
  const { open } = ALGORITHMS[name ?? 'A256GCM'];
  const body = name === undefined ? sealed : sealed.subarray(name.length + 1);
  const [iv, tag, text] = [
    body.subarray(0, IV),
    body.subarray(IV, IV + TAG),
    body.subarray(IV + TAG),
  ];
  return open(key, iv, tag, text, Buffer.from(context));
}

/** Of those that begin by chance as a name does there is one in 2^40. */
function nameOf(sealed: Buffer): AlgorithmName | undefined {
  const [, name = ''] = /^([A-Z0-9]{1,16})\./.exec(sealed.subarray(0, 17).toString('latin1')) ?? [];
  return isKnown(name) ? name : undefined;
}
