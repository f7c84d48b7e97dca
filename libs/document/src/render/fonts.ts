import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import pdfmake from 'pdfmake';

/** What pdfkit asks of the library that reads fonts. It has to be the very copy that pdfkit loads. */
interface Fontkit {
  openSync(file: string): object;
  registerFormat(format: { probe(bytes: Uint8Array): boolean }): void;
}

/** Files that pdfmake reads from memory; its types do not tell of them. */
const { virtualfs: files } = pdfmake as typeof pdfmake & {
  virtualfs: { writeFileSync(name: string, content: Uint8Array): void };
};
const load = createRequire(import.meta.url);
const fontkit = load('fontkit') as Fontkit;
const folder = dirname(load.resolve('@expo-google-fonts/tinos/package.json'));

/** Stands for a font that has been read already: a mark, and which one. */
const MARK = Buffer.from('motcua-font');
const read: object[] = [];

/**
 * pdfkit would read and decode its fonts anew for each paper, which takes longer than all the rest. A
 * font that was read is the same for every paper, so it gets a token instead of the file.
 */
class AlreadyRead {
  static probe(bytes: Uint8Array): boolean {
    return MARK.equals(bytes.subarray(0, MARK.length));
  }
  constructor({ buffer }: { buffer: Uint8Array }) {
    return read[buffer[MARK.length] ?? -1] ?? {};
  }
}

function font(name: string): string {
  const token = Buffer.from([...MARK, read.length]);
  read.push(fontkit.openSync(join(folder, name, `Tinos_${name}.ttf`)));
  files.writeFileSync(name, token);
  return name;
}

/** Official papers use a Times-like type (Decree 30/2020/ND-CP, annex I); Tinos carries all Vietnamese letters. */
export function provideFonts(): void {
  fontkit.registerFormat(AlreadyRead);
  pdfmake.setFonts({
    Tinos: {
      normal: font('400Regular'),
      bold: font('700Bold'),
      italics: font('400Regular_Italic'),
      bolditalics: font('700Bold_Italic'),
    },
  });
}
