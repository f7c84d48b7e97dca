import type { Content, ContentColumns, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { Instant } from '#libs/kernel';
import type { NoticeData } from '../domain/notice.js';
import { dateOfPaper } from './words.js';

/** What stands on every paper: agency and national motto, place and date, QR, signatures. */
export interface PaperContext {
  readonly issuedAt: Instant;
  readonly verificationCode: string;
  readonly verificationUrl: string;
}

export const INK = '#1b2733';
export const QUIET = '#5c6773';

export function header(data: NoticeData, context: PaperContext): ContentColumns {
  return {
    columns: [
      {
        width: '42%',
        stack: [
          { text: data.agency.toUpperCase(), style: 'agency' },
          ...(data.desk === undefined ? [] : [{ text: data.desk.toUpperCase(), style: 'desk' }]),
          rule(70),
          ...(data.number === undefined
            ? []
            : [
                {
                  text: `Số: ${data.number}`,
                  alignment: 'center' as const,
                  margin: [0, 4, 0, 0] as [number, number, number, number],
                },
              ]),
        ],
      },
      {
        width: '58%',
        stack: [
          { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', style: 'motto' },
          { text: 'Độc lập - Tự do - Hạnh phúc', style: 'motto' },
          rule(120),
          {
            text: `${data.place ?? 'Hải Phòng'}, ${dateOfPaper(context.issuedAt)}`,
            italics: true,
            alignment: 'center',
            margin: [0, 4, 0, 0],
          },
        ],
      },
    ],
    columnGap: 8,
  };
}

const rule = (width: number): Content => ({
  canvas: [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: 0.6, lineColor: INK }],
  alignment: 'center',
  margin: [0, 2, 0, 0],
});

export const title = (text: string, gloss?: string): Content => ({
  stack: [
    { text: text.toUpperCase(), style: 'title' },
    ...(gloss === undefined ? [] : [{ text: gloss, style: 'gloss' }]),
  ],
  margin: [0, 8, 0, 6],
});

/** A numberless line `Label: value`; nothing where there is no value. */
export const line = (label: string, value: string | undefined): Content[] =>
  value === undefined || value === ''
    ? []
    : [{ text: [{ text: `${label}: ` }, { text: value, bold: true }], margin: [0, 0, 0, 3] }];

export const paragraph = (text: string): Content => ({ text, margin: [0, 0, 0, 5] });

export const list = (items: readonly string[]): Content => ({
  ol: items.map((text) => ({ text, margin: [0, 0, 0, 2] })),
  margin: [0, 0, 0, 5],
});

export function table(
  head: readonly string[],
  widths: readonly (string | number)[],
  rows: readonly (readonly string[])[],
): Content {
  return {
    table: {
      headerRows: 1,
      widths: [...widths],
      body: [
        head.map((text) => ({ text, bold: true, alignment: 'center' as const, fontSize: 9 })),
        ...rows.map((row) => row.map((text) => ({ text, fontSize: 9.5 }))),
      ],
    },
    layout: {
      hLineWidth: () => 0.5,
      vLineWidth: () => 0.5,
      hLineColor: () => QUIET,
      vLineColor: () => QUIET,
    },
    margin: [0, 2, 0, 6],
  };
}

export interface SignaturePlace {
  readonly title: string;
  readonly name?: string | undefined;
}

/** Signature places side by side, each with an optional name under it. */
export const signatures = (places: readonly SignaturePlace[]): Content => ({
  columns: places.map(signaturePlace),
  margin: [0, 8, 0, 0],
  unbreakable: true,
});

const signaturePlace = ({ title: place, name }: SignaturePlace): Content & { width: '*' } => ({
  width: '*',
  stack:
    place === ''
      ? []
      : [
          { text: place.toUpperCase(), bold: true, alignment: 'center' },
          {
            text: '(Ký, ghi rõ họ tên)',
            italics: true,
            fontSize: 8.5,
            alignment: 'center',
            margin: [0, 0, 0, 26],
          },
          { text: name ?? ' ', bold: true, alignment: 'center' },
        ],
});

/** QR and code by which anybody can check that the paper is genuine. */
export function verification(context: PaperContext): Content {
  return {
    columns: [
      { qr: context.verificationUrl, fit: 62, width: 70, foreground: INK },
      { width: '*', stack: verificationWords(context), margin: [0, 6, 0, 0] },
    ],
    margin: [0, 8, 0, 0],
    unbreakable: true,
  };
}

const verificationWords = (context: PaperContext): Content[] => [
  { text: 'Kiểm tra giấy này là thật', bold: true, fontSize: 8.5 },
  { text: `Mã kiểm tra: ${context.verificationCode}`, fontSize: 8.5 },
  { text: context.verificationUrl, fontSize: 7, color: QUIET },
];

/** The end of a small paper: signatures beside the QR, so that a copy stays on one page. */
export function closing(context: PaperContext, places: readonly SignaturePlace[]): Content {
  return {
    stack: [
      {
        columns: [
          { qr: context.verificationUrl, fit: 60, width: 68, foreground: INK },
          ...places.map(signaturePlace),
        ],
      },
      {
        text: [
          { text: 'Kiểm tra giấy này là thật: ', bold: true },
          { text: `${context.verificationCode} · ${context.verificationUrl}` },
        ],
        fontSize: 7,
        color: QUIET,
        margin: [0, 3, 0, 0],
      },
    ],
    margin: [0, 5, 0, 0],
    unbreakable: true,
  };
}

export function paper(
  pageSize: 'A4' | 'A5',
  documentTitle: string,
  issuedAt: Instant,
  content: Content[],
): TDocumentDefinitions {
  const margin = pageSize === 'A5' ? 26 : 56;
  return {
    pageSize,
    pageMargins: [margin, margin - 6, margin - 6, margin - 4],
    info: {
      title: documentTitle,
      creationDate: new Date(issuedAt),
      producer: 'Motcua',
      creator: 'Motcua',
    },
    content,
    footer: (page: number, pages: number): Content => ({
      text: pages > 1 ? `${page}/${pages}` : '',
      alignment: 'right',
      fontSize: 8,
      color: QUIET,
      margin: [0, 0, margin, 0],
    }),
    defaultStyle: {
      font: 'Tinos',
      fontSize: pageSize === 'A5' ? 10 : 12.5,
      lineHeight: 1.2,
      color: INK,
    },
    styles: {
      agency: { alignment: 'center', fontSize: pageSize === 'A5' ? 8 : 11.5 },
      desk: { alignment: 'center', bold: true, fontSize: pageSize === 'A5' ? 8 : 11.5 },
      motto: { alignment: 'center', bold: true, fontSize: pageSize === 'A5' ? 8 : 11.5 },
      title: { alignment: 'center', bold: true, fontSize: pageSize === 'A5' ? 13 : 15 },
      gloss: { alignment: 'center', italics: true, fontSize: 9, color: QUIET },
    },
  };
}
