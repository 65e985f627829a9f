import type { RecordId } from '../../base/ids.ts';
import type { Quadrant } from './frame.ts';

/** A note that is written privately and not revealed yet. */
export interface SealedNote {
  readonly text: string;
  readonly quadrant: Quadrant | '';
  /** Who wrote it; null where the reveal shows no names, and when the facilitator typed what somebody handed over. */
  readonly author: RecordId | null;
}

/** One participant's scores of one need; null for what was left open. */
export interface SealedScore {
  readonly need: RecordId;
  readonly participant: RecordId;
  readonly urgency: number | null;
  readonly impact: number | null;
}

/** Whose page is open on the laptop, and what stands on it; it is gone when the laptop is handed on. */
export interface Turn<T> {
  readonly participant: RecordId;
  readonly page: T;
}

/** Private notes until the reveal. */
export interface SealedNotes {
  readonly what: 'notes';
  /** Who has handed the laptop on. */
  readonly handedIn: readonly RecordId[];
  /** In an order that says nothing about who wrote what. */
  readonly notes: readonly SealedNote[];
  readonly turn: Turn<readonly SealedNote[]> | null;
  /** What is being typed on the open page: half a note is not lost either. */
  readonly draft?: Pick<SealedNote, 'text' | 'quadrant'> | null;
}

/** A dot vote until it is closed: sums only, so that no ballot can be told from another. */
export interface SealedVotes {
  readonly what: 'votes';
  readonly handedIn: readonly RecordId[];
  /** Ballots on paper that were counted in; nobody's name is on them. */
  readonly onPaper: number;
  /** Dots on each item. */
  readonly dots: Readonly<Record<string, number>>;
  readonly turn: Turn<Readonly<Record<string, number>>> | null;
}

/** Scores of urgency and impact until the scoring is closed. */
export interface SealedScores {
  readonly what: 'scores';
  readonly handedIn: readonly RecordId[];
  readonly scores: readonly SealedScore[];
  readonly turn: Turn<readonly SealedScore[]> | null;
}

/**
 * What is collected in secret while an activity is open. It lives in one row of the working store, outside history, vault
 * log and snapshots, and is gone when the activity is revealed or closed.
 */
export type Sealed = SealedNotes | SealedVotes | SealedScores;

/** Begins somebody's page, or goes on with it; a page of somebody else that is still open is left as it is (null). */
export function beginTurn<S extends Sealed>(sealed: S, participant: RecordId): S | null {
  if (sealed.turn !== null) return sealed.turn.participant === participant ? sealed : null;
  return { ...sealed, turn: { participant, page: emptyPage(sealed) } };
}

function emptyPage(sealed: Sealed): unknown {
  return sealed.what === 'votes' ? {} : [];
}

/** Takes an open page away without taking it in; for somebody who leaves it to another time. */
export function dropTurn<S extends Sealed>(sealed: S): S {
  return { ...sealed, turn: null };
}

/** The names with one more among them, each once. */
export function withHandedIn(handedIn: readonly RecordId[], participant: RecordId): readonly RecordId[] {
  return handedIn.includes(participant) ? handedIn : [...handedIn, participant];
}
