import { placeLabels, type PlacedLabel } from '#shared/documents/figures/place-labels.ts';
import type { RankedNeed } from '#shared/domain/needs/need-ranking.ts';
import type { MatrixPosition } from '#shared/domain/needs/need-scores.ts';
import { ZONE_THRESHOLD, ZONES, type Zone } from '#shared/domain/needs/priority-zone.ts';

/** A need that has a place on the matrix. */
export type PlacedNeed = RankedNeed & { readonly score: { readonly position: MatrixPosition } };

/** A stretch of the scale. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The part of the matrix that is seen: urgency across, impact upward. */
export interface MatrixView {
  readonly across: Stretch;
  readonly up: Stretch;
}

// Half a point of room around the scale 1–5, so that labels at the edge stay inside; a little beyond the line of a zone.
const LOW: Stretch = { from: 0.5, to: ZONE_THRESHOLD + 0.25 };
const HIGH: Stretch = { from: ZONE_THRESHOLD - 0.25, to: 5.5 };
const WHOLE: Stretch = { from: 0.5, to: 5.5 };

/** The whole matrix, or one of its zones. */
export function viewOf(zone: Zone | null): MatrixView {
  if (zone === null) return { across: WHOLE, up: WHOLE };
  return {
    across: zone === 'do-now' || zone === 'delegate' ? HIGH : LOW,
    up: zone === 'do-now' || zone === 'plan' ? HIGH : LOW,
  };
}

/** Place of a value on a stretch, in percent. */
export function percentOf(value: number, { from, to }: Stretch): number {
  return ((value - from) / (to - from)) * 100;
}

/** Whether a place lies in what is seen. */
export function isInView({ urgency, impact }: MatrixPosition, { across, up }: MatrixView): boolean {
  return urgency >= across.from && urgency <= across.to && impact >= up.from && impact <= up.to;
}

/** A rectangle of the plot in percent from its left and upper edge. */
export interface ZoneBox {
  readonly zone: Zone;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where the zones lie in what is seen. */
export function zoneBoxes(view: MatrixView): readonly ZoneBox[] {
  const middle = percentOf(ZONE_THRESHOLD, view.across);
  const line = 100 - percentOf(ZONE_THRESHOLD, view.up);
  return ZONES.map((zone) => {
    const isUrgent = zone === 'do-now' || zone === 'delegate';
    const isStrong = zone === 'do-now' || zone === 'plan';
    return {
      zone,
      left: isUrgent ? middle : 0,
      top: isStrong ? 0 : line,
      width: isUrgent ? 100 - middle : middle,
      height: isStrong ? line : 100 - line,
    };
  });
}

/** Radius of the dot at a need's place, in px. */
const DOT_RADIUS = 6;
const LABEL_HEIGHT = 24;
/** Room that the name of a zone keeps for itself, in px. */
const NAME_HEIGHT = 32;
const NAME_CHARACTER = 8.5;
const EDGE = 4;

/** How wide a label is drawn, in px: its text, up to a width that still lets others stand beside it. */
export function labelWidth(text: string): number {
  return Math.min(270, Math.ceil(text.length * 8) + 28);
}

/** A place for each label, covering neither another one, nor a dot, nor the name of a zone; sizes in px. */
export function placeNeedLabels(
  needs: readonly { readonly position: MatrixPosition; readonly text: string }[],
  view: MatrixView,
  size: { readonly width: number; readonly height: number },
  names: ReadonlyMap<Zone, string>,
): readonly PlacedLabel[] {
  const requests = needs.map(({ position, text }) => ({
    x: (percentOf(position.urgency, view.across) / 100) * size.width,
    y: (1 - percentOf(position.impact, view.up) / 100) * size.height,
    radius: DOT_RADIUS,
    width: labelWidth(text),
    height: LABEL_HEIGHT,
  }));
  const bounds = { left: EDGE, top: EDGE, right: size.width - EDGE, bottom: size.height - EDGE };
  const obstacles = zoneBoxes(view).map(({ zone, left, top, width, height }) => {
    const long = (names.get(zone) ?? '').length * NAME_CHARACTER + 24;
    const isRight = zone === 'do-now' || zone === 'delegate';
    const isTop = zone === 'do-now' || zone === 'plan';
    const [x, right] = [(left / 100) * size.width, ((left + width) / 100) * size.width];
    const [y, bottom] = [(top / 100) * size.height, ((top + height) / 100) * size.height];
    return {
      left: isRight ? right - long : x,
      right: isRight ? right : x + long,
      top: isTop ? y : bottom - NAME_HEIGHT,
      bottom: isTop ? y + NAME_HEIGHT : bottom,
    };
  });
  return placeLabels(requests, bounds, obstacles);
}
