import type { WordRevision } from '../../domain/readback/reviewed-document.ts';

/** What a tracked change did to what it stands around. */
export type RevisionKind = 'inserted' | 'deleted';

const KINDS: Readonly<Record<string, RevisionKind>> = {
  'w:ins': 'inserted',
  'w:moveTo': 'inserted',
  'w:cellIns': 'inserted',
  'w:del': 'deleted',
  'w:moveFrom': 'deleted',
  'w:cellDel': 'deleted',
};

/** What kind of tracked change an element states; undefined for any other element. */
export function revisionKind(name: string): RevisionKind | undefined {
  return Object.hasOwn(KINDS, name) ? KINDS[name] : undefined;
}

/** The tracked changes that stand around the place where the reader is. */
export class RevisionStack {
  readonly #open: { readonly kind: RevisionKind; readonly revision: WordRevision; readonly depth: number }[] = [];

  /** Opens a change that ends with the element at `depth`. */
  open(kind: RevisionKind, revision: WordRevision, depth: number): void {
    this.#open.push({ kind, revision, depth });
  }

  /** Ends the changes of the element at `depth`. */
  close(depth: number): void {
    while ((this.#open.at(-1)?.depth ?? -1) >= depth) this.#open.pop();
  }

  /** Whether something around this place was taken out. */
  get isDeleted(): boolean {
    return this.#open.some(({ kind }) => kind === 'deleted');
  }

  /** Whether something around this place was put in. */
  get isInserted(): boolean {
    return this.#open.some(({ kind }) => kind === 'inserted');
  }

  /** The changes around this place, outermost first. */
  get revisions(): readonly WordRevision[] {
    return this.#open.map(({ revision }) => revision);
  }
}
