import { isUuid } from '#libs/kernel';
import { decodeCursor, ProblemException } from '#libs/platform';

/** The key of a list that is ordered by id alone. */
export function idOf(cursor: string | undefined): string | undefined {
  if (cursor === undefined) return undefined;
  const [id] = decodeCursor(cursor, 1);
  if (typeof id === 'string' && isUuid(id)) return id;
  throw new ProblemException(400, 'request.cursor');
}
