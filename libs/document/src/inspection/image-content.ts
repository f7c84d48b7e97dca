/** 100 megapixels: an A3 page at 600 dots per inch is 70. */
const MOST_PIXELS = 100_000_000;

export type ImageFault = 'unreadable' | 'too-large-unpacked' | 'trailing-data';

/** A PNG has its header first and nothing behind its end; `undefined` where all is well. */
export function faultOfPng(content: Buffer): ImageFault | undefined {
  if (content.length < 45 || content.toString('latin1', 12, 16) !== 'IHDR') return 'unreadable';
  const pixels = content.readUInt32BE(16) * content.readUInt32BE(20);
  if (pixels === 0) return 'unreadable';
  if (pixels > MOST_PIXELS) return 'too-large-unpacked';
  for (let at = 8; at + 12 <= content.length;) {
    const length = content.readUInt32BE(at);
    const kind = content.toString('latin1', at + 4, at + 8);
    at += 12 + length;
    if (kind === 'IEND') return at < content.length ? 'trailing-data' : undefined;
  }
  return 'unreadable';
}

/** A JPEG tells its size in a frame header before its first scan. */
export function faultOfJpeg(content: Buffer): ImageFault | undefined {
  for (let at = 2; at + 9 < content.length;) {
    if (content[at] !== 0xff) return 'unreadable';
    const marker = content[at + 1] ?? 0;
    if (marker === 0xff) {
      at++;
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) {
      const pixels = content.readUInt16BE(at + 5) * content.readUInt16BE(at + 7);
      if (pixels > MOST_PIXELS) return 'too-large-unpacked';
      return content.lastIndexOf(Buffer.from([0xff, 0xd9])) > at ? undefined : 'unreadable';
    }
    if (marker === 0xda || marker === 0xd9) return 'unreadable';
    at += 2 + content.readUInt16BE(at + 2);
  }
  return 'unreadable';
}
