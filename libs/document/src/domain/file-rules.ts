import { refuse, ok, type Localized, type Result, type Refusal } from '#libs/kernel';

/** What may be attached to a dossier, by the extension that the person sees. */
export const FILE_TYPES = {
  pdf: { mediaType: 'application/pdf', magic: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  png: { mediaType: 'image/png', magic: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  jpg: { mediaType: 'image/jpeg', magic: [0xff, 0xd8, 0xff] },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    magic: [0x50, 0x4b, 0x03, 0x04],
    mainPart: 'word/document.xml',
  },
  xlsx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    magic: [0x50, 0x4b, 0x03, 0x04],
    mainPart: 'xl/workbook.xml',
  },
} as const satisfies Record<
  string,
  { mediaType: string; magic: readonly number[]; mainPart?: string }
>;

export type FileType = keyof typeof FILE_TYPES;
export type FileRefusalCode =
  | 'attachment.type-not-allowed'
  | 'attachment.content-mismatch'
  | 'attachment.empty'
  | 'attachment.unreadable'
  | 'attachment.too-large'
  | 'attachment.active-content'
  | 'attachment.unpacked-too-large'
  | 'attachment.too-many-pages'
  | 'attachment.infected'
  | 'attachment.scan-unavailable';

const ALIASES: Readonly<Record<string, FileType>> = {
  pdf: 'pdf',
  png: 'png',
  jpg: 'jpg',
  jpeg: 'jpg',
  docx: 'docx',
  xlsx: 'xlsx',
};

/** How many first bytes `checkContent` wants to see. */
export const HEAD_BYTES = 1024;

/** The type that a file name promises, if it is one of those that are taken here. */
export function typeOfName(
  fileName: string,
  accepted: readonly FileType[],
): Result<FileType, Refusal<FileRefusalCode>> {
  const extension = /\.([a-z0-9]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? '';
  const type = ALIASES[extension];
  return type === undefined || !accepted.includes(type)
    ? refuse('attachment.type-not-allowed', whatIsAccepted(accepted).en)
    : ok(type);
}

/** Said to whoever sends something else. */
export function whatIsAccepted(accepted: readonly FileType[]): Localized {
  const names = accepted.map((type) => (type === 'jpg' ? 'JPEG' : type.toUpperCase()));
  const last = names.pop() ?? '';
  const before = names.length === 0 ? '' : names.join(', ');
  const list = (or: string): string => (before === '' ? last : `${before} ${or} ${last}`);
  return {
    vi: `Giấy tờ này nhận tệp ${list('hoặc')}.`,
    en: `For this paper, send a file of the kind ${list('or')}.`,
  };
}

/** Whether the first bytes keep the promise of the name. */
export function checkHead(
  head: Uint8Array,
  type: FileType,
): Result<FileType, Refusal<FileRefusalCode>> {
  if (head.length === 0) return refuse('attachment.empty', 'The file is empty (0 bytes).');
  const fits = FILE_TYPES[type].magic.every((byte, i) => head[i] === byte);
  return fits
    ? ok(type)
    : refuse(
        'attachment.content-mismatch',
        `The content is not that of a ${type.toUpperCase()} file. Save it again in the right format.`,
      );
}

/** A name that is safe to store and to send back: no path, no control characters, at most 200 characters. */
export function safeFileName(raw: string): string {
  const base = raw.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const clean = base
    .replace(/[\p{Cc}\p{Cf}"<>|:*?]/gu, '')
    .replace(/^\.+/, '')
    .trim();
  if (clean.length <= 200) return clean === '' ? 'file' : clean;
  const extension = /\.[A-Za-z0-9]{1,5}$/.exec(clean)?.[0] ?? '';
  return clean.slice(0, 200 - extension.length) + extension;
}
