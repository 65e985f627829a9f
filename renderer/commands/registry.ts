import { invariant } from '#shared/base/invariant.ts';
import { SCOPES, type Command, type Scope } from './command.ts';

/** The commands that are on offer now. */
export class CommandRegistry {
  readonly #sets = new Map<symbol, readonly Command[]>();
  readonly #listeners = new Set<() => void>();
  #all: readonly Command[] = [];

  /** Offers commands until the returned function is called. Throws when two of one scope claim one key. */
  register(commands: readonly Command[]): () => void {
    const token = Symbol('commands');
    const next = [...this.#all, ...commands];
    const clash = findClash(next);
    invariant(clash === null, `one key, two commands: ${clash}`);
    this.#sets.set(token, commands);
    this.#refresh();
    return () => {
      this.#sets.delete(token);
      this.#refresh();
    };
  }

  /** Every command on offer, in the order in which it was registered. The same array until something changes. */
  get all(): readonly Command[] {
    return this.#all;
  }

  /** The command that a key means now: of the innermost scope that claims it. */
  forKey(matches: (keys: string) => boolean, active: readonly Scope[]): Command | undefined {
    for (const scope of SCOPES.toReversed()) {
      if (!active.includes(scope)) continue;
      const found = this.#all.find((command) => command.scope === scope && command.keys?.some(matches));
      if (found !== undefined) return found;
      // A dialog keeps the keys of what lies under it from being pressed through it.
      if (scope === 'dialog') return undefined;
    }
    return undefined;
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #refresh(): void {
    this.#all = [...this.#sets.values()].flat();
    for (const listener of this.#listeners) listener();
  }
}

/**
 * The first key that two commands of one scope claim, with their names; null when there is none. A key that begins
 * another command's sequence is claimed by both: the sequence could never be pressed.
 */
export function findClash(commands: readonly Command[]): string | null {
  const claims: { readonly scope: Scope; readonly id: string; readonly keys: string }[] = [];
  for (const { scope, id, keys: claimed } of commands) {
    for (const keys of claimed ?? []) {
      const same = normalKeys(keys);
      const owner = claims.find(
        (other) => other.scope === scope && other.id !== id && (begins(other.keys, same) || begins(same, other.keys)),
      );
      if (owner !== undefined) return `${keys} (${owner.id}, ${id})`;
      claims.push({ scope, id, keys: same });
    }
  }
  return null;
}

const begins = (keys: string, first: string): boolean => keys === first || keys.startsWith(`${first} `);

// One press can be written in several ways: modifiers in any order, a letter by its name or by its place.
function normalKeys(keys: string): string {
  return keys
    .split(' ')
    .map((press) => {
      const parts = press.split('+');
      const key = (parts.pop() ?? '').replace(/^(Key|Digit)(?=.$)/, '').toLowerCase();
      return [...parts.toSorted(), key].join('+');
    })
    .join(' ');
}
