import type { FieldFault } from './types.js';

interface ProblemBody {
  readonly status: number;
  readonly code: string;
  readonly title?: string;
  readonly detail?: string;
  readonly errors?: readonly FieldFault[];
  readonly retryAfter?: number;
}

/** An RFC 9457 answer, or the network's silence (status 0, code `offline`). */
export class Problem extends Error implements ProblemBody {
  readonly status: number;
  readonly code: string;
  readonly title: string | undefined;
  readonly detail: string | undefined;
  readonly errors: readonly FieldFault[];
  readonly retryAfter: number | undefined;

  constructor(body: ProblemBody) {
    super(body.detail ?? body.title ?? body.code);
    this.name = 'Problem';
    this.status = body.status;
    this.code = body.code;
    this.title = body.title;
    // In the reader's language; where the server has no more to say, its title says it.
    this.detail = body.detail ?? body.title;
    this.errors = body.errors ?? [];
    this.retryAfter = body.retryAfter;
  }
}

/** What the server says of a refusal; the page's own words where it said nothing. */
export const detailOf = (error: unknown, otherwise: string): string =>
  error instanceof Problem ? (error.detail ?? otherwise) : otherwise;

export async function readProblem(response: Response): Promise<Problem> {
  return problemFrom(response.status, await response.text(), response.headers.get('retry-after'));
}

export function problemFrom(status: number, text: string, retryAfter: string | null): Problem {
  const body = parse(text);
  return new Problem({
    ...body,
    status,
    code: body.code ?? `http.${status}`,
    ...(retryAfter !== null && { retryAfter: Number(retryAfter) }),
  });
}

function parse(text: string): Partial<ProblemBody> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Partial<ProblemBody>) : {};
  } catch {
    return {};
  }
}
