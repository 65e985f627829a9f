import { groupBy } from '../../base/group-by.ts';
import type { RecordId } from '../../base/ids.ts';
import type { IsoDate } from '../../base/iso-date.ts';
import { QUADRANTS, type NAMINGS, type ROOM_SIZES } from '../model/kinds-needs.ts';
import type { RecordOf } from '../model/record.ts';
import type { MoneyTotals, RagCounts } from '../monitoring/dashboard.ts';
import type { Contract } from '../monitoring/effort.ts';
import type { ProjectedLate, ProjectedMonth } from '../monitoring/projected-dashboard.ts';
import type { RankedNeed } from '../needs/need-ranking.ts';
import type { Zone } from '../needs/priority-zone.ts';

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
  /** How long it is in all, in seconds. */
  readonly seconds: number;
}

/** The one thing that the room shall look at. */
export type FrameSpotlight =
  { readonly kind: 'note'; readonly id: RecordId } | { readonly kind: 'quadrant'; readonly quadrant: Quadrant };

/** How the room's window writes: set for the room, not for a board. */
export interface FrameLook {
  readonly size: (typeof ROOM_SIZES)[number];
  readonly isDark: boolean;
}

/** How a room's window looks when nobody chose. */
export const DEFAULT_LOOK: FrameLook = { size: 'medium', isDark: false };

/** What every picture has that is more than a quiet screen. */
export interface FrameBase {
  readonly title: string;
  readonly timer: FrameTimer | null;
  readonly look: FrameLook;
  /** Which part is shown when not everything fits at a readable size, counted from 0; too high means the last one. */
  readonly page: number;
}

/** The SWOT grid as the audience sees it. */
export interface SwotFrame extends FrameBase {
  readonly board: 'swot';
  /** All four, in the order in which they are always shown. */
  readonly quadrants: readonly { readonly quadrant: Quadrant; readonly notes: readonly FrameNote[] }[];
  readonly spotlight: FrameSpotlight | null;
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
export interface MatrixFrame extends FrameBase {
  readonly board: 'matrix';
  readonly needs: readonly FrameNeed[];
  /** The zone that is shown alone and large; null shows all four. */
  readonly spotlight: Zone | null;
}

/** A group of notes as the audience sees it. */
export interface FrameCluster {
  readonly id: RecordId;
  readonly title: string;
  readonly notes: readonly FrameNote[];
  /** How many notes it holds; `notes` is empty while it is collapsed. */
  readonly count: number;
  readonly isCollapsed: boolean;
}

/** The cluster board as the audience sees it. */
export interface ClustersFrame extends FrameBase {
  readonly board: 'clusters';
  readonly clusters: readonly FrameCluster[];
  /** Notes of no cluster. */
  readonly loose: readonly FrameNote[];
  /** The note or cluster that the room shall look at. */
  readonly spotlight: RecordId | null;
}

/** A question on the wall: a prompt, a discussion, a break. */
export interface PromptFrame extends FrameBase {
  readonly board: 'prompt';
  readonly text: string;
  /** What comes after it; null for nothing. */
  readonly next: string | null;
}

/** Something is being collected that nobody sees yet: what the room may know of it meanwhile. */
export interface CollectFrame extends FrameBase {
  readonly board: 'collect';
  readonly what: 'notes' | 'votes' | 'scores';
  readonly text: string;
  /** Whether names will stand beside the notes; null where there are none. */
  readonly naming: (typeof NAMINGS)[number] | null;
  /** Dots of each voter and at most on one item; null where nothing is voted on. */
  readonly dots: { readonly each: number; readonly perItem: number } | null;
  /** How many have handed theirs in, and how many are asked. */
  readonly handedIn: number;
  readonly asked: number;
  /** What is voted on or scored, in an order that says nothing about results. */
  readonly items: readonly { readonly id: RecordId; readonly ref: string | null; readonly text: string }[];
}

/** The result of a closed vote, most votes first. */
export interface TallyFrame extends FrameBase {
  readonly board: 'tally';
  readonly items: readonly {
    readonly id: RecordId;
    readonly ref: string | null;
    readonly text: string;
    readonly votes: number;
  }[];
  /** Ballots handed in. */
  readonly voters: number;
}

/** Median, lowest, highest and number of one question's scores. */
export interface FrameSpread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
  readonly count: number;
}

/** The result of a closed scoring, those without agreement first. */
export interface ScoresFrame extends FrameBase {
  readonly board: 'scores';
  readonly needs: readonly {
    readonly id: RecordId;
    readonly ref: string | null;
    readonly title: string;
    readonly urgency: FrameSpread | null;
    readonly impact: FrameSpread | null;
    readonly isAgreed: boolean;
  }[];
}

/** What is late of one kind: how many, and the worst of them. */
export interface FrameLate {
  readonly count: number;
  readonly worst: readonly ProjectedLate[];
}

/** The dashboard as the audience sees it. */
export interface DashboardFrame extends FrameBase {
  readonly board: 'dashboard';
  readonly currency: string;
  readonly asOf: IsoDate;
  readonly rag: RagCounts;
  /** A name of null stands for "no department". */
  readonly departments: readonly { readonly name: string | null; readonly counts: RagCounts }[];
  readonly slipping: FrameLate;
  readonly overdue: FrameLate;
  readonly money: MoneyTotals;
  readonly alignment: { readonly initiatives: number; readonly aligned: number };
  readonly contract: Contract;
  readonly trend: readonly ProjectedMonth[];
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
export type BoardFrame =
  | SwotFrame
  | MatrixFrame
  | ClustersFrame
  | PromptFrame
  | CollectFrame
  | TallyFrame
  | ScoresFrame
  | DashboardFrame
  | BlankFrame;

/** What the facilitator decides about every published picture. */
export interface FrameOptions {
  readonly title: string;
  readonly timer?: FrameTimer | null;
  readonly look?: FrameLook;
  readonly page?: number;
}

/** What the facilitator decides about a published SWOT grid. */
export interface SwotFrameOptions extends FrameOptions {
  /** Votes stay secret until they are revealed. */
  readonly votesRevealed: boolean;
  readonly spotlight?: FrameSpotlight | null;
}

/** The part that every picture has, from what the facilitator decided. */
export function frameBase({ title, timer, look, page }: FrameOptions): FrameBase {
  return { title, timer: timer ?? null, look: look ?? DEFAULT_LOOK, page: page ?? 0 };
}

/** Takes from a note what the audience may see. */
export function frameNote(note: RecordOf<'note'>, votesRevealed: boolean): FrameNote {
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
    ...frameBase(options),
    board: 'swot',
    spotlight: onBoard(notes, options.spotlight ?? null),
    quadrants: QUADRANTS.map((quadrant) => ({
      quadrant,
      notes: (byQuadrant.get(quadrant) ?? []).map((note) => frameNote(note, options.votesRevealed)),
    })),
  };
}

/** The frame of a priority matrix: what the needs are called and where they lie, never who scored what. */
export function buildMatrixFrame(
  ranked: readonly RankedNeed[],
  options: FrameOptions & { readonly spotlight?: Zone | null },
): MatrixFrame {
  return {
    ...frameBase(options),
    board: 'matrix',
    spotlight: options.spotlight ?? null,
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
