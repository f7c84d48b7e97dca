import { deflateSync } from 'node:zlib';
import { PDF } from '../support/filing.js';
import { zip, type Entry } from './zip.js';

export interface BadFile {
  readonly what: string;
  readonly name: string;
  readonly content: Buffer;
  readonly status: number;
  readonly code: string;
}

const EICAR = 'X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-' + 'ANTIVIRUS-TEST-FILE!$H+H*';
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const text = (content: string): Buffer => Buffer.from(content);
const part = (name: string, content: string): Entry => ({ name, content: text(content) });
const TYPES = part('[Content_Types].xml', '<Types/>');
const MAIN = part('word/document.xml', '<w:document/>');
export const DOCX = zip(TYPES, MAIN);
/** With something that a virus scanner knows in it. */
export const INFECTED_DOCX = zip(TYPES, MAIN, part('docProps/custom.xml', EICAR));

/** A PDF whose catalog has more than it should. */
const pdfWith = (catalog: string, more = ''): Buffer =>
  text(
    PDF.toString('latin1')
      .replace('/Type/Catalog', `/Type/Catalog${catalog}`)
      .replace('trailer', `${more}trailer`),
  );

function pdfWithBomb(): Buffer {
  const packed = deflateSync(Buffer.alloc(80 * 1024 * 1024), { level: 9 });
  return Buffer.concat([
    text(
      `%PDF-1.5\n9 0 obj<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length ${packed.length}>>stream\n`,
    ),
    packed,
    text(`\nendstream endobj\n${PDF.toString('latin1').slice(9)}`),
  ]);
}

const sized = (png: Buffer, width: number, height: number): Buffer => {
  const copy = Buffer.from(png);
  copy.writeUInt32BE(width, 16);
  copy.writeUInt32BE(height, 20);
  return copy;
};

const bad = (
  what: string,
  name: string,
  content: Buffer,
  status: number,
  code: string,
): BadFile => ({ what, name, content, status, code: `attachment.${code}` });

export const BAD_FILES: readonly BadFile[] = [
  bad('no bytes', 'a.pdf', Buffer.alloc(0), 400, 'empty'),
  bad('a script as SVG', 'a.svg', text('<svg onload="alert(1)"/>'), 415, 'type-not-allowed'),
  bad('a page', 'a.html', text('<script>alert(1)</script>'), 415, 'type-not-allowed'),
  bad('a program', 'a.pdf.exe', text('MZ'), 415, 'type-not-allowed'),
  bad(
    'a page called PDF',
    'a.pdf',
    text('<html><script>alert(1)</script>'),
    415,
    'content-mismatch',
  ),
  bad('an SVG called PNG', 'a.png', text('<svg onload="alert(1)"/>'), 415, 'content-mismatch'),
  bad('a PDF called PNG', 'a.png', PDF, 415, 'content-mismatch'),
  bad('a PNG called JPEG', 'a.jpg', PNG, 415, 'content-mismatch'),
  bad('EICAR called PDF', 'a.pdf', text(EICAR), 415, 'content-mismatch'),
  bad('a path as its name', '../../../etc/cron.d/a', text('x'), 415, 'type-not-allowed'),
  bad('a PDF of its first line', 'a.pdf', text('%PDF-1.7\n'), 415, 'unreadable'),
  bad('a PDF cut in half', 'a.pdf', PDF.subarray(0, 60), 415, 'unreadable'),
  bad(
    'a PDF that runs JavaScript',
    'a.pdf',
    pdfWith('/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>'),
    415,
    'active-content',
  ),
  bad(
    'a PDF with JavaScript under another spelling',
    'a.pdf',
    pdfWith('/OpenAction<</S/J#61vaScript/#4aS(1)>>'),
    415,
    'active-content',
  ),
  bad(
    'a PDF that starts a program',
    'a.pdf',
    pdfWith('/OpenAction 7 0 R', '7 0 obj<</S/Launch/F(cmd.exe)>>endobj\n'),
    415,
    'active-content',
  ),
  bad(
    'a PDF with a file in it',
    'a.pdf',
    pdfWith('/Names<</EmbeddedFiles<</Names[]>>>>'),
    415,
    'active-content',
  ),
  bad('a PDF that is a ZIP too', 'a.pdf', Buffer.concat([PDF, DOCX]), 415, 'content-mismatch'),
  bad(
    'a PDF that is a page too',
    'a.pdf',
    Buffer.concat([PDF, text('<html><script>1</script>')]),
    415,
    'content-mismatch',
  ),
  bad('a PDF that is a bomb', 'a.pdf', pdfWithBomb(), 413, 'unpacked-too-large'),
  bad('a PNG that is a ZIP too', 'a.png', Buffer.concat([PNG, DOCX]), 415, 'content-mismatch'),
  bad('a PNG of its first line', 'a.png', PNG.subarray(0, 20), 415, 'unreadable'),
  bad('a PNG of 10 gigapixels', 'a.png', sized(PNG, 100_000, 100_000), 413, 'unpacked-too-large'),
  bad(
    'a JPEG of its first bytes',
    'a.jpg',
    Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0]),
    415,
    'unreadable',
  ),
  bad('a ZIP called DOCX', 'a.docx', zip(part('x.txt', 'x')), 415, 'content-mismatch'),
  bad('a DOCX called XLSX', 'a.xlsx', DOCX, 415, 'content-mismatch'),
  bad('a broken DOCX', 'a.docx', DOCX.subarray(0, 80), 415, 'unreadable'),
  bad(
    'a DOCX with a macro',
    'a.docx',
    zip(TYPES, MAIN, part('word/vbaProject.bin', 'x')),
    415,
    'active-content',
  ),
  bad(
    'a DOCX that writes outside',
    'a.docx',
    zip(TYPES, MAIN, part('../../evil.sh', 'x')),
    415,
    'unreadable',
  ),
  bad(
    'a bomb',
    'a.docx',
    zip(TYPES, MAIN, { name: 'word/media/a.bin', content: Buffer.alloc(210 * 1024 * 1024) }),
    413,
    'unpacked-too-large',
  ),
  bad(
    'a bomb that calls itself small',
    'a.docx',
    zip(TYPES, MAIN, {
      name: 'word/media/a.bin',
      content: Buffer.alloc(8 * 1024 * 1024),
      claimedSize: 100,
    }),
    415,
    'unreadable',
  ),
];
