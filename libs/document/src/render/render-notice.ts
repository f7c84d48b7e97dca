import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import pdfmake from 'pdfmake';
import type { DocumentKind, NoticeData } from '../domain/notice.js';
import { PAPERS } from './notice-papers.js';
import type { PaperContext } from './paper.js';

const folder = dirname(
  createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/package.json'),
);
const font = (name: string): string => join(folder, name, `Tinos_${name}.ttf`);

/** Official papers use a Times-like type (Decree 30/2020/ND-CP, annex I); Tinos carries all Vietnamese letters. */
pdfmake.setFonts({
  Tinos: {
    normal: font('400Regular'),
    bold: font('700Bold'),
    italics: font('400Regular_Italic'),
    bolditalics: font('700Bold_Italic'),
  },
});
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path: string) => path.startsWith(folder));

/** The paper as a PDF. The same data gives the same text, whenever it is rendered. */
export function renderNotice(
  kind: DocumentKind,
  data: NoticeData,
  context: PaperContext,
): Promise<Buffer> {
  return pdfmake.createPdf(PAPERS[kind](data, context)).getBuffer();
}
