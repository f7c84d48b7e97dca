/** The outcome of a decision: expected refusals are values, surprises are exceptions. */
export type Result<T, E = Refusal> = Ok<T> | Err<E>;
export interface Ok<T> {
  readonly ok: true;
  readonly value: T;
}
export interface Err<E> {
  readonly ok: false;
  readonly error: E;
}

/** Why a command was refused. `code` belongs to a closed set, declared by the lib that refuses. */
export interface Refusal<Code extends string = string> {
  readonly code: Code;
  /** One sentence for the person, in English; the HTTP edge translates by `code`. */
  readonly detail?: string;
  /** Faults of single fields, each with a JSON pointer into the input. */
  readonly errors?: readonly FieldFault[];
}

export interface FieldFault {
  /** RFC 6901 pointer into what was sent, for example `/steps/0`. */
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
}

export const ok = <T>(value: T): Ok<T> => ({ ok: true, value });
export const err = <E>(error: E): Err<E> => ({ ok: false, error });
export const refuse = <Code extends string>(
  code: Code,
  detail?: string,
  errors?: readonly FieldFault[],
): Err<Refusal<Code>> =>
  err({ code, ...(detail === undefined ? {} : { detail }), ...(errors ? { errors } : {}) });
