import { groupBy } from '../../base/group-by.ts';
import type { RecordId } from '../../base/ids.ts';
import { QUADRANTS } from '../model/kinds-needs.ts';
import type { RecordOf } from '../model/record.ts';
import type { RankedNeed } from '../needs/need-ranking.ts';
import { ZONE_THRESHOLD, type Zone } from '../needs/priority-zone.ts';

/** A quadrant of a SWOT. */
export type Quadrant = (typeof QUADRANTS)[number];

/** A note as the audience sees it. */
export interface FrameNote {
  readonly id: RecordId;
  /** `W1-N23`; null before it was given. */
  readonly ref: string | null;
  readonly text: string;
  /** Null while the votes are secret or when nobody voted. */
  readonly votes: number | null;
}

/** The countdown that the room sees. */
export interface FrameTimer {
  readonly title: string;
  /** When it reaches 0, in milliseconds since 1970 (UTC); both windows run on one clock. */
  readonly endsAt: number;
}

/** The one thing that the room shall look at. */
export type FrameSpotlight =
  { readonly kind: 'note'; readonly id: RecordId } | { readonly kind: 'quadrant'; readonly quadrant: Quadrant };

/** The SWOT grid as the audience sees it. */
export interface SwotFrame {
  readonly board: 'swot';
  readonly title: string;
  /** All four, in the order in which they are always shown. */
  readonly quadrants: readonly { readonly quadrant: Quadrant; readonly notes: readonly FrameNote[] }[];
  readonly spotlight: FrameSpotlight | null;
  readonly timer: FrameTimer | null;
}

/** A need as the audience sees it. */
export interface FrameNeed {
  readonly id: RecordId;
  /** `N-04`; null before it was given. */
  readonly ref: string | null;
  readonly title: string;
  /** Null while it has no place yet. */
  readonly place: {
    readonly urgency: number;
    readonly impact: number;
    readonly zone: Zone;
    readonly onTheLine: boolean;
  } | null;
}

/** The priority matrix as the audience sees it. */
export interface MatrixFrame {
  readonly board: 'matrix';
  readonly title: string;
  /** Value on both axes above which a need counts as high. */
  readonly threshold: number;
  readonly needs: readonly FrameNeed[];
  readonly timer: FrameTimer | null;
}

/** Nothing but a quiet screen. */
export interface BlankFrame {
  readonly board: 'blank';
  readonly title: string;
}

/**
 * What the audience window shows: plain data with public fields only. Each field is named here one by one, so that a new
 * field of a record stays in the facilitator's window until somebody decides otherwise.
 */
export type BoardFrame = SwotFrame | MatrixFrame | BlankFrame;

/** What the facilitator decides about a published SWOT grid. */
export interface SwotFrameOptions {
  readonly title: string;
  /** Votes stay secret until they are revealed. */
  readonly votesRevealed: boolean;
  readonly spotlight?: FrameSpotlight | null;
  readonly timer?: FrameTimer | null;
}

function frameNote(note: RecordOf<'note'>, votesRevealed: boolean): FrameNote {
  return { id: note.id, ref: note.ref, text: note.text, votes: votesRevealed ? note.votes : null };
}

// A note that is gone or lies on no quadrant is no longer shown to anybody.
function onBoard(notes: readonly RecordOf<'note'>[], spotlight: FrameSpotlight | null): FrameSpotlight | null {
  if (spotlight?.kind !== 'note') return spotlight;
  return notes.some(({ id, quadrant }) => id === spotlight.id && quadrant !== '') ? spotlight : null;
}

/** The frame of a SWOT grid; notes without a quadrant are not on the board. */
export function buildSwotFrame(notes: readonly RecordOf<'note'>[], options: SwotFrameOptions): SwotFrame {
  const byQuadrant = groupBy(notes, (note) => note.quadrant);
  return {
    board: 'swot',
    title: options.title,
    spotlight: onBoard(notes, options.spotlight ?? null),
    timer: options.timer ?? null,
    quadrants: QUADRANTS.map((quadrant) => ({
      quadrant,
      notes: (byQuadrant.get(quadrant) ?? []).map((note) => frameNote(note, options.votesRevealed)),
    })),
  };
}

/** The frame of a priority matrix: what the needs are called and where they lie, never who scored what. */
export function buildMatrixFrame(
  ranked: readonly RankedNeed[],
  options: { readonly title: string; readonly timer?: FrameTimer | null },
): MatrixFrame {
  return {
    board: 'matrix',
    title: options.title,
    threshold: ZONE_THRESHOLD,
    timer: options.timer ?? null,
    needs: ranked.map(({ need, score, zone, onTheLine }) => {
      const { position } = score;
      const place =
        position === null || zone === null
          ? null
          : { urgency: position.urgency, impact: position.impact, zone, onTheLine };
      return { id: need.id, ref: need.ref, title: need.title, place };
    }),
  };
}

/** The frame of a screen that was blanked. */
export function buildBlankFrame(title: string): BlankFrame {
  return { board: 'blank', title };
}
