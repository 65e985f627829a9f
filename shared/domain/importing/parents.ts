import type { RecordId } from '../../base/ids.ts';
import { plainWord } from './head-table.ts';
import type { RowReason } from './plan.ts';

/**
 * The initiative that a cell names, or why there is none: `note-parent-unknown` nothing has that key, reference or title;
 * `note-parent-not-in-file` no row of the file has that number; `note-parent-number-twice` several have it;
 * `note-parent-no-initiative` the row that has it is none.
 */
export type FoundParent = { readonly value: RecordId } | { readonly note: RowReason };

/** The initiatives that rows can belong to, by whatever rows name them. */
export class Parents {
  readonly #byKey = new Map<string, RecordId>();
  /** By title and by reference; null when several have it. */
  readonly #byWord = new Map<string, RecordId | null>();
  /** The key of the row that has a number; null when several have it. */
  readonly #keyOfNumber = new Map<string, string | null>();

  /** A row of the file has this number, by which others may name it. */
  number(number: string, key: string): void {
    if (number !== '') this.#keyOfNumber.set(number, (this.#keyOfNumber.get(number) ?? key) === key ? key : null);
  }

  /** An initiative is called so: its title or its reference. */
  word(text: string, id: RecordId): void {
    const word = plainWord(text);
    if (word !== '') this.#byWord.set(word, (this.#byWord.get(word) ?? id) === id ? id : null);
  }

  /** An initiative has this key in the list. */
  key(key: string, id: RecordId): void {
    this.#byKey.set(key, id);
  }

  /** The initiative that a cell names. Where rows have numbers, a number is one of theirs, and never a title or a key. */
  find(text: string): FoundParent {
    const key = this.#keyOfNumber.get(text);
    if (key === null) return { note: { code: 'note-parent-number-twice', params: { text } } };
    if (key !== undefined) {
      const id = this.#byKey.get(key);
      return id === undefined ? { note: { code: 'note-parent-no-initiative', params: { text, key } } } : { value: id };
    }
    if (this.#keyOfNumber.size > 0 && /^\d+$/.test(text)) {
      return { note: { code: 'note-parent-not-in-file', params: { text } } };
    }
    const id = this.#byKey.get(text) ?? this.#byWord.get(plainWord(text)) ?? null;
    return id === null ? { note: { code: 'note-parent-unknown', params: { text } } } : { value: id };
  }
}
