import { PDFDocument } from 'pdf-lib';
import yauzl from 'yauzl';
import { ok, refuse, type Refusal, type Result } from '#libs/kernel';
import { FILE_TYPES, type FileRefusalCode, type FileType } from './domain/file-rules.js';

const COUNT_PAGES_UP_TO = 25 * 1024 * 1024;

export interface Inspection {
  readonly pages?: number;
}

/** Looks inside a stored file: an Office file has its main part, a PDF tells its pages. */
export async function inspectFile(
  type: FileType,
  content: () => Promise<Buffer>,
  size: number,
): Promise<Result<Inspection, Refusal<FileRefusalCode>>> {
  switch (type) {
    case 'pdf':
      return ok(size > COUNT_PAGES_UP_TO ? {} : await pagesOf(await content()));
    case 'png':
    case 'jpg':
      return ok({ pages: 1 });
    case 'docx':
    case 'xlsx': {
      const names = await entryNames(await content());
      const whole =
        names?.includes('[Content_Types].xml') && names.includes(FILE_TYPES[type].mainPart);
      return whole === true
        ? ok({})
        : refuse(
            'attachment.content-mismatch',
            `The content is not that of a ${type.toUpperCase()} file. Save it again in the right format.`,
          );
    }
  }
}

async function pagesOf(content: Buffer): Promise<Inspection> {
  try {
    const pdf = await PDFDocument.load(content, { ignoreEncryption: true, updateMetadata: false });
    return { pages: pdf.getPageCount() };
  } catch {
    return {}; // a reader may still open it; the receptionist sees the file
  }
}

function entryNames(content: Buffer): Promise<string[] | undefined> {
  return new Promise((resolve) => {
    yauzl.fromBuffer(content, { lazyEntries: true }, (error, zip) => {
      if (error) return resolve(undefined);
      const names: string[] = [];
      zip.on('entry', (entry: { fileName: string }) => {
        names.push(entry.fileName);
        if (names.length > 5_000) return resolve(undefined);
        zip.readEntry();
      });
      zip.on('end', () => resolve(names));
      zip.on('error', () => resolve(undefined));
      zip.readEntry();
    });
  });
}
