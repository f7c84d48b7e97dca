import { Readable } from 'node:stream';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import type { FileStorage } from '#libs/document';

const SHEETS = [
  ['Application', 1],
  ['Legal papers of the investor', 2],
  ['Financial statements', 4],
  ['Project proposal', 3],
  ['Drawings', 2],
  ['Power of attorney', 1],
] as const;

export interface ShelfFile {
  readonly key: string;
  readonly size: number;
  readonly sha256: string;
  readonly pages: number;
}

/** A few real PDF files, made once: every demo dossier that needs one holds the same content. */
export async function fillShelf(storage: FileStorage): Promise<[ShelfFile, ...ShelfFile[]]> {
  const files: ShelfFile[] = [];
  for (const [title, pages] of SHEETS) {
    const content = await sheet(title, pages);
    const { key, size, sha256 } = await storage.put(Readable.from([content]), content.length);
    files.push({ key, size, sha256, pages });
  }
  const [first, ...rest] = files;
  if (!first) throw new Error('The shelf is empty');
  return [first, ...rest];
}

async function sheet(title: string, pages: number): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.TimesRoman);
  for (let n = 1; n <= pages; n++) {
    const page = pdf.addPage([595, 842]);
    page.drawText(title, { x: 72, y: 740, size: 20, font });
    page.drawText(`Demonstration file of Motcua, page ${n} of ${pages}.`, {
      x: 72,
      y: 708,
      size: 12,
      font,
    });
  }
  return Buffer.from(await pdf.save());
}
