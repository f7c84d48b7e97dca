import { decodeCursor, ProblemException } from '#libs/platform';

/** The parts of a cursor of texts; undefined where there is none. Anything else is a 400. */
export function textCursor(
  cursor: string | undefined,
  ...shapes: readonly RegExp[]
): readonly string[] | undefined {
  if (cursor === undefined || cursor === '') return undefined;
  const parts = decodeCursor(cursor, shapes.length);
  const texts = parts.filter((part, i) => typeof part === 'string' && shapes[i]?.test(part));
  if (texts.length !== shapes.length) throw new ProblemException(400, 'request.cursor');
  return texts.map(String);
}

/** A moment as PostgreSQL writes it, to the microsecond. */
export const MOMENT = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?[+-]\d\d(:\d\d)?$/;
export const NUMBER = /^\d{1,18}$/;
export const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
export const ANY = /^/;
