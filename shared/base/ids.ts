declare const brand: unique symbol;

/** A string that only its own checking constructor makes. */
export type Branded<T, B extends string> = T & { readonly [brand]: B };

/** Names one stored record for ever. 21 characters of A–Z, a–z, 0–9, `_` and `-`, or a fixed name of the product's own. */
export type RecordId = Branded<string, 'RecordId'>;

/** Names the engagement that a record belongs to. It equals the id of the engagement's own record. */
export type EngagementId = Branded<string, 'EngagementId'>;

const ID_PATTERN = /^[A-Za-z0-9_-]{1,64}$/;

/** Whether a text has the form of an id. */
export function isId(value: unknown): boolean {
  return typeof value === 'string' && ID_PATTERN.test(value);
}

/** Checks and brands a record id. Throws when the text is not an id: callers parse outside data first. */
export function recordId(value: string): RecordId {
  if (!isId(value)) throw new Error(`Not a record id: ${value.slice(0, 80)}`);
  return value as RecordId;
}

/** Checks and brands an engagement id. Throws when the text is not an id. */
export function engagementId(value: string): EngagementId {
  if (!isId(value)) throw new Error(`Not an engagement id: ${value.slice(0, 80)}`);
  return value as EngagementId;
}

/** Where fresh ids come from; a port, because the domain has no random numbers. */
export interface IdSource {
  /** A fresh id that has not been given before. */
  next(): RecordId;
}
