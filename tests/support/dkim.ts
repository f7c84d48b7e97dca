import { createHash, createPublicKey, verify } from 'node:crypto';

/** Answers the TXT record of a name, as DNS would. */
export type TxtResolver = (name: string) => string | undefined;

export interface DkimVerdict {
  readonly valid: boolean;
  readonly reason: string;
  /** The header fields that the signature covers. */
  readonly signed: readonly string[];
}

/** Verifies the first DKIM-Signature of a mail (RFC 6376: rsa-sha256, relaxed/relaxed), as a reader's server would. */
export function verifyDkim(raw: Buffer, resolve: TxtResolver): DkimVerdict {
  const text = raw.toString('latin1');
  const end = text.indexOf('\r\n\r\n');
  const fields = text.slice(0, end).split(/\r\n(?![ \t])/);
  const signature = fields.find((field) => /^dkim-signature:/i.test(field));
  if (signature === undefined) return { valid: false, reason: 'no signature', signed: [] };
  const tags = tagsOf(signature.slice(signature.indexOf(':') + 1));
  const signed = (tags.get('h') ?? '').toLowerCase().split(':');
  const no = (reason: string): DkimVerdict => ({ valid: false, reason, signed });
  if (tags.get('a') !== 'rsa-sha256' || tags.get('c') !== 'relaxed/relaxed') {
    return no('another algorithm');
  }
  const bodyHash = createHash('sha256').update(relaxedBody(text.slice(end + 4)), 'latin1');
  if (bodyHash.digest('base64') !== tags.get('bh')) return no('the body is another');
  const record = resolve(`${tags.get('s')}._domainkey.${tags.get('d')}`);
  const key = record === undefined ? undefined : tagsOf(record).get('p');
  if (key === undefined) return no('no key in DNS');
  const own = relaxedField(signature).replace(/([;:\s]b=)[^;]*/, '$1');
  const covered = `${pick(fields, signed).map(relaxedField).join('\r\n')}\r\n${own}`;
  const valid = verify(
    'sha256',
    Buffer.from(covered, 'latin1'),
    createPublicKey({ key: Buffer.from(key, 'base64'), format: 'der', type: 'spki' }),
    Buffer.from(tags.get('b') ?? '', 'base64'),
  );
  return valid ? { valid, reason: 'ok', signed } : no('the signature does not fit');
}

/** 3.2: `name=value` pairs; white space inside values carries no meaning in ours. */
const tagsOf = (list: string): ReadonlyMap<string, string> =>
  new Map(
    list
      .split(';')
      .map((tag) => tag.replace(/\s+/g, ''))
      .filter((tag) => tag.includes('='))
      .map((tag) => [tag.slice(0, tag.indexOf('=')), tag.slice(tag.indexOf('=') + 1)]),
  );

/** 5.4.2: of fields with the same name, the last first. */
function pick(fields: readonly string[], names: readonly string[]): string[] {
  const left = [...fields];
  return names.flatMap((name) => {
    const at = left.findLastIndex((field) => field.toLowerCase().startsWith(`${name}:`));
    return at < 0 ? [] : left.splice(at, 1);
  });
}

/** 3.4.2 */
const relaxedField = (field: string): string => {
  const colon = field.indexOf(':');
  const value = field
    .slice(colon + 1)
    .replace(/\r\n/g, '')
    .replace(/[ \t]+/g, ' ');
  return `${field.slice(0, colon).trim().toLowerCase()}:${value.trim()}`;
};

/** 3.4.4 */
function relaxedBody(body: string): string {
  const lines = body.replace(/[ \t]+(?=\r\n)/g, '').replace(/[ \t]+/g, ' ');
  const ended = lines.replace(/(\r\n)+$/, '');
  return ended === '' ? '' : `${ended}\r\n`;
}
