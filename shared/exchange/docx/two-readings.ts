import type { WordRevision } from '../../domain/readback/reviewed-document.ts';
import type { RevisionKind, RevisionStack } from './revision-stack.ts';

/** A text that is gathered in both readings: with the tracked changes accepted, and with them rejected. */
export class TwoReadings {
  accepted = '';
  original = '';
  /** Only what was taken out. */
  deleted = '';
  readonly #revisions = new Map<string, WordRevision>();

  /** Adds a text at a place; it goes into the readings that have it. */
  write(text: string, around: RevisionStack): void {
    if (!around.isDeleted) this.accepted += text;
    else this.deleted += text;
    if (!around.isInserted) this.original += text;
    for (const revision of around.revisions) this.mark(revision);
  }

  /** Notes a tracked change. */
  mark(revision: WordRevision): void {
    this.#revisions.set(`${revision.author}\n${revision.at}`, revision);
  }

  /** Opens a line with a sign, in the readings in which a line begins here. */
  beginLine(sign: string): void {
    if (this.accepted === '' || this.accepted.endsWith('\n')) this.accepted += sign;
    if (this.original === '' || this.original.endsWith('\n')) this.original += sign;
  }

  /** Ends a paragraph; where its mark was tracked, only one of the readings has the end. */
  endLine(mark: RevisionKind | null): void {
    if (mark !== 'deleted') this.accepted += '\n';
    if (mark !== 'inserted') this.original += '\n';
  }

  /** The tracked changes within it, each author and time once. */
  get revisions(): readonly WordRevision[] {
    return [...this.#revisions.values()];
  }
}
