import { palette } from '../../base/palette.ts';
import {
  element,
  estimateTextWidth,
  fitText,
  label,
  picture,
  type FigureElement,
  type FigurePicture,
} from './figure-element.ts';
import { scoreAxes } from './score-axes.ts';

/** One point of the map with everybody who stands on it. */
export interface StakeholderSpot {
  /** Stands in the dot; the key below the picture says who it is. */
  readonly number: number;
  /** Whole score, 1–5. */
  readonly influence: number;
  /** Whole score, 1–5. */
  readonly interest: number;
  /** Names of everybody on the point, at least one. */
  readonly names: readonly string[];
  /** A sponsor is among them: the point is a diamond instead of a circle. */
  readonly sponsor: boolean;
}

/** Words on the picture. */
export interface StakeholderMapWords {
  readonly influence: string;
  readonly interest: string;
  /** Names of the quarters by their place: influence first, `highLow` is high influence and low interest. */
  readonly quarters: Readonly<Record<'highHigh' | 'highLow' | 'lowHigh' | 'lowLow', string>>;
  /** What a circle and a diamond stand for. */
  readonly circle: string;
  readonly diamond: string;
  /** How many stand on one point, in words: "12 people". */
  readonly people: (count: number) => string;
}

const SIZE = { width: 600, height: 560 } as const;
const PLOT = { left: 52, top: 8, right: 592, bottom: 474 } as const;
/** Height of the strip at the upper and lower edge that the names of the quarters stand in. */
const STRIP = 28;
const CELL = { width: (PLOT.right - PLOT.left) / 5, height: (PLOT.bottom - PLOT.top - 2 * STRIP) / 5 } as const;
const RADIUS = 12;
const TEXT = 12;
const LINE = 15;

const centreX = (interest: number): number => PLOT.left + (interest - 0.5) * CELL.width;
const centreY = (influence: number): number => PLOT.bottom - STRIP - (influence - 0.5) * CELL.height;

// Scores are whole, so the rule "above" runs between two rows and every point is clearly on one side of it.
const borders = (above: number) => ({
  x: PLOT.left + above * CELL.width,
  y: PLOT.bottom - STRIP - above * CELL.height,
});

function grounds(words: StakeholderMapWords, above: number): FigureElement[] {
  const { x, y } = borders(above);
  const areas = [
    { key: 'highLow', tone: palette.zones.plan, left: PLOT.left, top: PLOT.top, right: x, bottom: y },
    { key: 'highHigh', tone: palette.zones['do-now'], left: x, top: PLOT.top, right: PLOT.right, bottom: y },
    { key: 'lowLow', tone: palette.zones['not-now'], left: PLOT.left, top: y, right: x, bottom: PLOT.bottom },
    { key: 'lowHigh', tone: palette.zones.delegate, left: x, top: y, right: PLOT.right, bottom: PLOT.bottom },
  ] as const;
  return areas.flatMap(({ key, tone, left, top, right, bottom }) => {
    const atEnd = right === PLOT.right;
    return [
      element('rect', {
        x: left,
        y: top,
        width: right - left,
        height: bottom - top,
        fill: tone.tint,
        stroke: '#FFFFFF',
        'stroke-width': 2,
      }),
      label(
        fitText(words.quarters[key], 13, right - left - 24),
        atEnd ? right - 10 : left + 10,
        top === PLOT.top ? top + 19 : bottom - 10,
        13,
        { fill: tone.edge, 'font-weight': 700, 'text-anchor': atEnd ? 'end' : 'start' },
      ),
    ];
  });
}

function mark(x: number, y: number, radius: number, sponsor: boolean): FigureElement {
  const look = { fill: sponsor ? palette.text : palette.accent, stroke: '#FFFFFF', 'stroke-width': 1.5 };
  const reach = radius * 1.3;
  return sponsor
    ? element('path', { d: `M${x} ${y - reach}L${x + reach} ${y}L${x} ${y + reach}L${x - reach} ${y}Z`, ...look })
    : element('circle', { cx: x, cy: y, r: radius, ...look });
}

// Up to two names; more would hide the neighbours, so a count stands for them.
function spotLines(spot: StakeholderSpot, words: StakeholderMapWords): string[] {
  const lines = spot.names.length <= 2 ? spot.names : [words.people(spot.names.length)];
  return lines.map((text) => fitText(text, TEXT, CELL.width - 6));
}

// Each point keeps to its own cell: the dot in its upper half, the words below. Nothing can cover anything else.
function spotElements(spot: StakeholderSpot, words: StakeholderMapWords): FigureElement[] {
  const x = Math.round(centreX(spot.interest));
  const y = Math.round(centreY(spot.influence) - LINE);
  return [
    mark(x, y, RADIUS, spot.sponsor),
    label(String(spot.number), x, y + 4, TEXT, { fill: '#FFFFFF', 'font-weight': 700, 'text-anchor': 'middle' }),
    ...spotLines(spot, words).map((text, index) =>
      label(text, x, y + RADIUS + 17 + index * LINE, TEXT, {
        fill: palette.text,
        'font-weight': 600,
        'text-anchor': 'middle',
      }),
    ),
  ];
}

function legend(words: StakeholderMapWords): FigureElement[] {
  const y = SIZE.height - 16;
  const second = PLOT.left + 26 + estimateTextWidth(words.circle, TEXT) + 30;
  return [
    mark(PLOT.left + 8, y, 6, false),
    label(words.circle, PLOT.left + 22, y + 4, TEXT, { fill: palette.muted }),
    mark(Math.round(second), y, 6, true),
    label(words.diamond, Math.round(second) + 14, y + 4, TEXT, { fill: palette.muted }),
  ];
}

/**
 * The influence × interest map: interest runs to the right, influence upward, both 1–5; four quarters meet just above
 * the value `above`. Points are numbered, carry up to two names or a count, and never cover each other.
 */
export function buildStakeholderMap(
  spots: readonly StakeholderSpot[],
  words: StakeholderMapWords,
  above: number,
): FigurePicture {
  const drawn = picture(SIZE.width, SIZE.height, [
    ...grounds(words, above),
    ...scoreAxes(PLOT, centreX, centreY, { across: words.interest, upward: words.influence }),
    ...spots.flatMap((spot) => spotElements(spot, words)),
    ...legend(words),
  ]);
  return { ...drawn, keepsSides: true };
}
