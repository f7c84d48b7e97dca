const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** A code that people can type: 12 characters without look-alikes, 60 bits, in groups of four. */
export function verificationCode(random: Uint8Array): string {
  if (random.length < 12) throw new RangeError('verificationCode needs 12 random bytes');
  const letters = Array.from(random.subarray(0, 12), (byte) => ALPHABET[byte % 32]).join('');
  return letters.replace(/(.{4})(?=.)/g, '$1-');
}

/** Reads what a person typed or scanned: case, spaces and dashes do not matter. */
export function normaliseVerificationCode(text: string): string | undefined {
  const letters = text.toUpperCase().replace(/[\s-]/g, '');
  return /^[2-9A-HJ-NP-Z]{12}$/.test(letters) ? letters.replace(/(.{4})(?=.)/g, '$1-') : undefined;
}
