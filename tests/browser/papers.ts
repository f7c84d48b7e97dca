import { PDFDocument, StandardFonts } from 'pdf-lib';

/** A paper as people bring it: two pages with its name on them. */
export async function paper(name: string): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.TimesRoman);
  for (const number of [1, 2]) {
    pdf.addPage([595, 842]).drawText(`${name}, page ${number}`, { x: 60, y: 760, size: 14, font });
  }
  return Buffer.from(await pdf.save());
}
