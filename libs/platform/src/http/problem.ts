import type { FieldFault, Localized, Refusal } from '#libs/kernel';

/** An error that the API tells as `application/problem+json` (RFC 9457). */
export class ProblemException extends Error {
  /** The account that it is about, for the log alone: no answer tells it. */
  account?: string;

  constructor(
    readonly status: number,
    /** From a closed set, for example `dossier.not-in-state`. */
    readonly code: string,
    /** In both languages, or in English and told in others from the catalogue by `code`. */
    readonly detail?: string | Localized,
    readonly errors?: readonly FieldFault[],
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super((typeof detail === 'string' ? detail : detail?.en) ?? code);
  }

  about(account: string): this {
    this.account = account;
    return this;
  }
}

/** Turns an expected refusal into its problem; `statusOf` is closed over the lib's codes. */
export const fromRefusal = <Code extends string>(
  refusal: Refusal<Code>,
  statusOf: Readonly<Record<Code, number>>,
): ProblemException =>
  new ProblemException(statusOf[refusal.code], refusal.code, refusal.detail, refusal.errors);
