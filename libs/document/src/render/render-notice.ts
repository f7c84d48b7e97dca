import pdfmake from 'pdfmake';
import type { DocumentKind, NoticeData } from '../domain/notice.js';
import { provideFonts } from './fonts.js';
import { PAPERS } from './notice-papers.js';
import type { PaperContext } from './paper.js';

provideFonts();
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy(() => false);

/** The paper as a PDF. The same data gives the same text, whenever it is rendered. */
export function renderNotice(
  kind: DocumentKind,
  data: NoticeData,
  context: PaperContext,
): Promise<Buffer> {
  return pdfmake.createPdf(PAPERS[kind](data, context)).getBuffer();
}
