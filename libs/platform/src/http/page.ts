import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { ProblemException } from './problem.js';

/** Every list is keyset-paged: a page size and an opaque cursor. */
export class PageQuery {
  @ApiPropertyOptional({ minimum: 1, maximum: 100, default: 25 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit: number = 25;

  @ApiPropertyOptional({ description: 'nextCursor of the page before' })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  cursor?: string;
}

export interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
}

export type CursorPart = string | number | null;

export const encodeCursor = (parts: readonly CursorPart[]): string =>
  Buffer.from(JSON.stringify(parts)).toString('base64url');

/** Reads a cursor of exactly `length` parts; anything else is a 400 that says so. */
export function decodeCursor(cursor: string, length: number): CursorPart[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(parts) && parts.length === length && parts.every(isCursorPart)) return parts;
  } catch {
    // answered below
  }
  throw new ProblemException(
    400,
    'request.cursor',
    'The cursor is not one that this list gave out.',
  );
}

const isCursorPart = (part: unknown): part is CursorPart =>
  part === null || typeof part === 'string' || (typeof part === 'number' && Number.isFinite(part));

/** Cuts `limit + 1` fetched rows into a page. */
export function pageOf<Row, Item>(
  rows: readonly Row[],
  limit: number,
  item: (row: Row) => Item,
  keyOf: (row: Row) => readonly CursorPart[],
): Page<Item> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(item),
    nextCursor: rows.length > limit && last !== undefined ? encodeCursor(keyOf(last)) : null,
  };
}
