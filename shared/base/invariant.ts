/** Throws when something that must hold does not: a bug in the program, never a user's mistake. */
export function invariant(condition: unknown, because: string): asserts condition {
  if (!condition) throw new Error(`Invariant broken: ${because}`);
}

/** Marks a branch that the types say cannot be reached. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
