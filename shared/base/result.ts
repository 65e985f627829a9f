/** The outcome of something that is expected to fail sometimes: a value, or an error with a literal code. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/** An expected failure. `code` is a literal from which the message catalogue makes a sentence. */
export interface Failure<C extends string = string> {
  readonly code: C;
  /** Values that the sentence names (a field, a limit, a client). */
  readonly params?: Readonly<Record<string, string | number>>;
}

/** Wraps a value as success. */
export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

/** Wraps a failure with its code and the values that its sentence needs. */
export function fail<C extends string>(
  code: C,
  params?: Failure['params'],
): { readonly ok: false; readonly error: Failure<C> } {
  return { ok: false, error: params === undefined ? { code } : { code, params } };
}
