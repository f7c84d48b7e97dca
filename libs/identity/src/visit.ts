import { isIPv4, isIPv6 } from 'node:net';

/** Where a request came from, as far as people can recognise it again. */
export interface Visit {
  readonly userAgent: string | undefined;
  readonly address: string;
}

/** Enough to recognise one's own devices in a list, and no more. */
export function deviceOf({ userAgent }: Visit): string | null {
  if (userAgent === undefined) return null;
  const pick = (...names: string[]) => names.find((name) => userAgent.includes(name));
  const browser = pick('Edg', 'Firefox', 'Chrome', 'Safari', 'curl') ?? 'API';
  const system = pick('Windows', 'Android', 'iPhone', 'iPad', 'Macintosh', 'Linux');
  return system === undefined ? browser : `${browser}, ${system}`;
}

/** The network and not the machine: it tells "not from here" without keeping where people are. */
export function networkOf({ address }: Visit): string | null {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (isIPv4(plain)) return `${plain.split('.').slice(0, 3).join('.')}.x`;
  if (!isIPv6(plain)) return null;
  const [head = '', tail = ''] = plain.split('::');
  const left = head.split(':').filter(Boolean);
  const right = tail.split(':').filter(Boolean);
  const gap = plain.includes('::') ? 8 - left.length - right.length : 0;
  return `${[...left, ...Array<string>(gap).fill('0'), ...right].slice(0, 3).join(':')}::`;
}
