import type { TextPlace } from '../../domain/readback/reviewed-document.ts';
import type { RevisionStack } from './revision-stack.ts';
import { TwoReadings } from './two-readings.ts';

/** What a comment is about. */
export interface CommentAnchor {
  readonly quoted: TwoReadings;
  readonly tags: Set<string>;
  place: TextPlace;
}

/** Follows the ranges of comments through the text. */
export class CommentAnchors {
  readonly found = new Map<string, CommentAnchor>();
  readonly #active = new Set<string>();

  /** A comment's range begins. */
  begin(id: string, place: TextPlace, tags: readonly string[]): void {
    this.#active.add(id);
    this.touch(id, place, tags);
  }

  /** A comment's range ends. */
  end(id: string): void {
    this.#active.delete(id);
  }

  /** A comment's own mark: where it stands, when it has no range. */
  touch(id: string, place: TextPlace, tags: readonly string[]): void {
    const anchor = this.found.get(id) ?? { quoted: new TwoReadings(), tags: new Set<string>(), place };
    for (const tag of tags) anchor.tags.add(tag);
    this.found.set(id, anchor);
  }

  /** Text within the open ranges, and the control that it stands in. */
  write(text: string, around: RevisionStack, tag: string | undefined): void {
    for (const id of this.#active) {
      const anchor = this.found.get(id);
      anchor?.quoted.write(text, around);
      if (tag !== undefined) anchor?.tags.add(tag);
    }
  }
}
