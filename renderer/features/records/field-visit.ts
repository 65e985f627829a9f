import type { EngagementId, RecordId } from '#shared/base/ids.ts';
import type { UpdateChange } from '#shared/domain/model/change.ts';
import type { Kind } from '#shared/domain/model/kinds.ts';
import type { CommitFailure } from '#renderer/data/commit.ts';
import type { Store } from '#renderer/data/store.ts';

/** Longest time that typed text waits before it is written, in milliseconds. */
const DRAFT_MS = 300;

/** The field that a visit is to. */
export interface VisitedField {
  readonly store: Store;
  readonly engagementId: EngagementId;
  readonly kind: Kind;
  readonly id: RecordId;
  readonly field: string;
}

/** What the control shows. */
export interface VisitState {
  /** What was typed and is not known to be stored; null shows the stored value. */
  readonly typed: string | null;
  /** Why the last draft was not stored; null when it was. */
  readonly error: CommitFailure | null;
  /** Another window was faster with the same field: the user chooses. */
  readonly conflict: { readonly mine: string; readonly theirs: string } | null;
}

const NOTHING: VisitState = { typed: null, error: null, conflict: null };

/**
 * Typing in one text field of a record. Drafts are written at most 300 ms after the first key that is not written yet; one
 * visit, from focus to blur, is one undo step; a change from another window to the same field becomes a visible choice.
 */
export class FieldVisit {
  readonly #at: VisitedField;
  readonly #listeners = new Set<() => void>();
  #state = NOTHING;
  #visit: { readonly id: RecordId; baseRev: number } | null = null;
  #pending: string | null = null;
  // Held from the first key that is not written until it is: nothing typed may look saved.
  #arrived: (() => void) | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  // Drafts are written one after the other: the next builds on the revision that the last one made.
  #queue: Promise<void> = Promise.resolve();

  constructor(at: VisitedField) {
    this.#at = at;
  }

  readonly state = (): VisitState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Begins a visit upon the revision that the screen shows. */
  focus(rev: number): void {
    this.#visit ??= { id: this.#at.store.ids.next(), baseRev: rev };
  }

  /** Takes what was typed and writes it soon. */
  change(text: string, rev: number): void {
    this.focus(rev);
    this.#pending = text;
    this.#arrived ??= this.#at.store.working();
    const { conflict } = this.#state;
    // While a conflict waits for an answer nothing is written over it; the text stays on screen.
    this.#set({ typed: text, ...(conflict === null ? {} : { conflict: { ...conflict, mine: text } }) });
    if (conflict === null) this.#timer ??= setTimeout(() => this.flush(), DRAFT_MS);
  }

  /** Writes what is not written yet. */
  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const text = this.#pending;
    if (text === null || this.#state.conflict !== null) return;
    this.#pending = null;
    this.#queue = this.#queue.then(() => this.#write(text));
  }

  /** Ends the visit. */
  blur(): void {
    this.flush();
    this.#queue = this.#queue.then(() => {
      if (this.#state.conflict !== null) return;
      this.#visit = null;
      if (this.#pending === null && this.#state.error === null) this.#set({ typed: null });
    });
  }

  /** Answers a conflict with what was typed here. */
  keepMine(): void {
    const { conflict } = this.#state;
    if (conflict === null) return;
    this.#set({ conflict: null });
    this.#pending = null;
    this.#queue = this.#queue.then(async () => {
      const now = await this.#at.store.db.records.get(this.#at.id);
      this.#visit = { id: this.#at.store.ids.next(), baseRev: now?.rev ?? 1 };
      await this.#write(conflict.mine);
      this.#visit = null;
      if (this.#state.error === null) this.#set({ typed: null });
    });
  }

  /** Answers a conflict with what is stored. */
  takeTheirs(): void {
    this.#settle();
    this.#visit = null;
    this.#pending = null;
    this.#set(NOTHING);
  }

  async #write(text: string): Promise<void> {
    const { store, engagementId, kind, id, field } = this.#at;
    const visit = this.#visit;
    if (visit === null) return;
    const change: UpdateChange = { op: 'update', kind, id, set: { [field]: text }, baseRev: visit.baseRev };
    const done = await store.commit({ engagementId, changes: [change], visit: visit.id });
    if (done.ok) {
      visit.baseRev = (await store.db.records.get(id))?.rev ?? visit.baseRev;
      this.#set({ error: null });
      if (this.#pending === null) this.#settle();
      return;
    }
    const [first] = 'conflicts' in done.error ? done.error.conflicts : [];
    if (first === undefined) return this.#set({ error: done.error });
    this.#set({ conflict: { mine: text, theirs: typeof first.theirs === 'string' ? first.theirs : '' } });
  }

  #settle(): void {
    this.#arrived?.();
    this.#arrived = null;
  }

  #set(part: Partial<VisitState>): void {
    this.#state = { ...this.#state, ...part };
    for (const listener of this.#listeners) listener();
  }
}
