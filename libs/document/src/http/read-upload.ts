import type { Readable } from 'node:stream';
import type {} from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { ProblemException } from '#libs/platform';

export interface ReceivedUpload {
  readonly field: string;
  readonly fileName: string;
  readonly content: Readable;
}

/**
 * Reads one named field and then one file from a multipart request. The field comes first, because
 * the file is streamed and what it belongs to has to be known before its first byte; `null` where
 * the address says that already.
 */
export async function readUpload(
  request: FastifyRequest,
  fieldName: string | null,
  maxBytes: number,
): Promise<ReceivedUpload> {
  if (!request.isMultipart()) {
    throw new ProblemException(415, 'request.media-type', 'Send the file as multipart/form-data.');
  }
  const announced = Number(request.headers['content-length'] ?? 0);
  if (announced > maxBytes + 64 * 1024) throw tooLarge(maxBytes);
  let field: string | undefined;
  for await (const part of request.parts({
    limits: { fileSize: maxBytes + 1, files: 1, fields: 5 },
  })) {
    if (part.type === 'field') {
      if (part.fieldname === fieldName && typeof part.value === 'string') field = part.value.trim();
      continue;
    }
    if (fieldName !== null && (field === undefined || field === '')) throw outOfOrder(fieldName);
    return { field: field ?? '', fileName: part.filename, content: part.file };
  }
  throw new ProblemException(400, 'attachment.file-missing', 'The request carries no file.', [
    { pointer: '/file', code: 'required', detail: 'Add the file after the other fields.' },
  ]);
}

export const tooLarge = (maxBytes: number): ProblemException =>
  new ProblemException(
    413,
    'attachment.too-large',
    `A file may have at most ${Math.floor(maxBytes / 1024 / 1024)} MB.`,
  );

const outOfOrder = (fieldName: string): ProblemException =>
  new ProblemException(
    400,
    'attachment.field-order',
    `Send the field "${fieldName}" before the field "file".`,
    [{ pointer: `/${fieldName}`, code: 'required', detail: `"${fieldName}" comes before "file".` }],
  );
