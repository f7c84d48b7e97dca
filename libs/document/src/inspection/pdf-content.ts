import { inflateSync } from 'node:zlib';
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFStream, type PDFObject } from 'pdf-lib';

/** Packed object lists are opened by every reader at once, so a bomb lies best in one of them. */
const MOST_OBJECT_BYTES = 64 * 1024 * 1024;

/** What a reader would run by itself, or start outside of itself. */
const ACTIVE_KEYS = new Set(['/JS', '/JavaScript', '/RichMedia', '/EmbeddedFiles']);
const ACTIVE_ACTIONS = new Set([
  '/JavaScript',
  '/Launch',
  '/RichMedia',
  '/RichMediaExecute',
  '/Rendition',
  '/ImportData',
  '/GoToE',
]);

export type PdfFault = 'unreadable' | 'active' | 'too-large-unpacked' | 'trailing-data';

export interface PdfContent {
  /** Absent where a whole file says nothing of pages: it shows nothing, and does nothing. */
  readonly pages?: number;
}

/** Reads a PDF as a reader does; `fault` says why it is not taken. */
export async function readPdf(content: Buffer): Promise<PdfContent | { readonly fault: PdfFault }> {
  if (hasTrailingData(content)) return { fault: 'trailing-data' };
  if (!objectListsFit(content)) return { fault: 'too-large-unpacked' };
  try {
    const pdf = await PDFDocument.load(content, {
      ignoreEncryption: true,
      updateMetadata: false,
      throwOnInvalidObject: false,
    });
    for (const [, object] of pdf.context.enumerateIndirectObjects()) {
      if (isActive(object, 0)) return { fault: 'active' };
    }
    const pages = pagesOf(pdf);
    if (pages > 0) return { pages };
    return isWhole(content) ? {} : { fault: 'unreadable' };
  } catch {
    return { fault: 'unreadable' };
  }
}

function pagesOf(pdf: PDFDocument): number {
  try {
    return pdf.getPageCount();
  } catch {
    return 0;
  }
}

/** From its catalogue to its end mark, though it may say nothing of pages. */
const isWhole = (content: Buffer): boolean =>
  content.includes('/Catalog') && content.lastIndexOf('%%EOF') > 0;

function isActive(object: PDFObject, depth: number): boolean {
  if (depth > 20) return false;
  if (object instanceof PDFStream) return isActive(object.dict, depth + 1);
  if (object instanceof PDFArray) return object.asArray().some((o) => isActive(o, depth + 1));
  if (!(object instanceof PDFDict)) return false;
  return object.entries().some(([key, value]) => {
    const name = plain(key);
    if (ACTIVE_KEYS.has(name)) return true;
    if (name === '/S' && value instanceof PDFName && ACTIVE_ACTIONS.has(plain(value))) return true;
    return isActive(value, depth + 1);
  });
}

/** `/J#61vaScript` is `/JavaScript`. */
const plain = (name: PDFName): string =>
  name
    .asString()
    .replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

/** Another file behind the end is read by whoever looks for that kind of file. */
function hasTrailingData(content: Buffer): boolean {
  const end = content.lastIndexOf('%%EOF');
  if (end < 0) return false; // told as unreadable, or by a reader that forgives it
  const rest = content.subarray(end + 5);
  return (
    rest.length > 1024 ||
    rest.includes('PK\u0003\u0004') ||
    /<(html|script)/i.test(rest.toString('latin1'))
  );
}

function objectListsFit(content: Buffer): boolean {
  let left = MOST_OBJECT_BYTES;
  for (let at = 0; ;) {
    const start = content.indexOf('stream', at);
    if (start < 0) return true;
    at = start + 6;
    const dictionary = content.subarray(Math.max(0, start - 2048), start).toString('latin1');
    const own = dictionary.slice(dictionary.lastIndexOf('obj'));
    if (!/\/(ObjStm|XRef)\b/.test(own) || !/Flate/.test(own)) continue;
    const from = content[at] === 0x0d ? at + 2 : at + 1;
    const end = content.indexOf('endstream', from);
    if (end < 0) return true;
    const size = inflatedSize(content.subarray(from, end), left);
    if (size === undefined) return false;
    left -= size;
    at = end + 9;
  }
}

/** `undefined` where it is more than allowed; what cannot be inflated is empty to a reader too. */
function inflatedSize(packed: Buffer, most: number): number | undefined {
  try {
    return inflateSync(packed, { maxOutputLength: Math.max(1, most) }).length;
  } catch (error) {
    const isTooLarge =
      typeof error === 'object' &&
      error !== null &&
      'code' in error &&
      error.code === 'ERR_BUFFER_TOO_LARGE';
    return isTooLarge ? undefined : 0;
  }
}
