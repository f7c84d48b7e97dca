/**
 * A date as people type it here, day first: "2/12/2026", "02.12.2026"; or as a field shows it in
 * English, "2 Dec 2026". `null` for anything else.
 */
export function readDate(text: string): string | null {
  const found = /(\d{1,2})[/.\s-](\d{1,2})[/.\s-](\d{4})/.exec(text);
  if (found !== null) {
    const [, day = '', month = '', year = ''] = found;
    return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  }
  const at = Date.parse(`${text} UTC`);
  return Number.isNaN(at) ? null : new Date(at).toISOString().slice(0, 10);
}
