import type { RecordId } from '#shared/base/ids.ts';
import type { RankedNeed } from '#shared/domain/needs/need-ranking.ts';

/** Half a point of room around the scale 1–5, so that labels at the edge stay inside. */
const ROOM = 0.5;

/** Width and height of the plot in points of the scale. */
export const VALUE_SPAN = 4 + 2 * ROOM;

/** Place of an urgency from the left edge, in percent of the plot. */
export function acrossPercent(urgency: number): number {
  return ((urgency - 1 + ROOM) / VALUE_SPAN) * 100;
}

/** Place of an impact from the lower edge, in percent of the plot. */
export function upPercent(impact: number): number {
  return ((impact - 1 + ROOM) / VALUE_SPAN) * 100;
}

/** Height of a label with its gap, in px. */
const LABEL_PX = 28;
/** Labels this near across, in points, would cover each other. */
const NEAR_ACROSS = 0.3;
/** Labels this near upward, in points, would cover each other. */
const NEAR_UP = 0.24;

/**
 * How far each label is moved down, in px, so that labels do not cover each other: needs at nearly the same place stand
 * in a stack. The same needs give the same stacks, so that nothing jumps when somebody else edits.
 */
export function stackOffsets(placed: readonly RankedNeed[]): Map<RecordId, number> {
  const ordered = placed.toSorted((a, b) => (a.need.order < b.need.order ? -1 : 1));
  const offsets = new Map<RecordId, number>();
  const done: RankedNeed[] = [];
  for (const entry of ordered) {
    const near = done.filter((other) => isNear(entry, other));
    offsets.set(entry.need.id, near.length * LABEL_PX);
    done.push(entry);
  }
  return offsets;
}

function isNear(a: RankedNeed, b: RankedNeed): boolean {
  const [p, q] = [a.score.position, b.score.position];
  if (p === null || q === null) return false;
  return Math.abs(p.urgency - q.urgency) < NEAR_ACROSS && Math.abs(p.impact - q.impact) < NEAR_UP;
}
