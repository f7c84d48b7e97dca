import { ok, refuse, type Refusal, type Result } from '#libs/kernel';
import { FILE_TYPES, type FileRefusalCode, type FileType } from './domain/file-rules.js';
import { faultOfJpeg, faultOfPng } from './inspection/image-content.js';
import { readOffice } from './inspection/office-content.js';
import { readPdf } from './inspection/pdf-content.js';

export const MOST_PAGES = 3_000;

export interface Inspection {
  readonly pages?: number;
}

type Fault = 'unreadable' | 'active' | 'too-large-unpacked' | 'trailing-data' | 'too-many-pages';
type Inspected = Result<Inspection, Refusal<FileRefusalCode>>;

/** Looks inside a stored file: whether it is whole, what it unpacks to, and that it runs nothing. */
export async function inspectFile(
  type: FileType,
  content: () => Promise<Buffer>,
): Promise<Inspected> {
  const bytes = await content();
  switch (type) {
    case 'pdf': {
      const read = await readPdf(bytes);
      if ('fault' in read) return refused(type, read.fault);
      return (read.pages ?? 0) > MOST_PAGES ? refused(type, 'too-many-pages') : ok(read);
    }
    case 'png':
      return image(type, faultOfPng(bytes));
    case 'jpg':
      return image(type, faultOfJpeg(bytes));
    case 'docx':
    case 'xlsx': {
      const read = await readOffice(bytes);
      if ('fault' in read) return refused(type, read.fault);
      const { mainPart } = FILE_TYPES[type];
      const isWhole = read.names.includes('[Content_Types].xml') && read.names.includes(mainPart);
      return isWhole ? ok({}) : refused(type, 'trailing-data');
    }
  }
}

const image = (type: FileType, fault: Fault | undefined): Inspected =>
  fault === undefined ? ok({ pages: 1 }) : refused(type, fault);

function refused(type: FileType, fault: Fault): Inspected {
  const name = type.toUpperCase();
  switch (fault) {
    case 'unreadable':
      return refuse(
        'attachment.unreadable',
        `This ${name} file is broken or locked, so that nobody could read it. Save it again.`,
      );
    case 'active':
      return refuse(
        'attachment.active-content',
        `This ${name} file contains a program or another file. Print it to a PDF and send that.`,
      );
    case 'too-large-unpacked':
      return refuse('attachment.unpacked-too-large', `This ${name} file unpacks to far too much.`);
    case 'too-many-pages':
      return refuse('attachment.too-many-pages', `A file may have at most ${MOST_PAGES} pages.`);
    case 'trailing-data':
      return refuse(
        'attachment.content-mismatch',
        `The content is not that of a ${name} file. Save it again in the right format.`,
      );
  }
}
