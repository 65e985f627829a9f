import { scaleLinear } from 'd3-scale';
import { palette } from '../../base/palette.ts';
import {
  element,
  estimateTextWidth,
  label,
  picture,
  type FigureElement,
  type FigurePicture,
} from './figure-element.ts';
import { placeLabels, type Box, type PlacedLabel } from './place-labels.ts';
import { scoreAxes } from './score-axes.ts';

/** One need on the matrix. */
export interface MatrixPoint {
  /** What is printed at the point, `N-04`. */
  readonly reference: string;
  /** Agreed urgency, 1–5. */
  readonly urgency: number;
  /** Agreed impact, 1–5. */
  readonly impact: number;
}

/** Words on the picture. */
export interface MatrixWords {
  readonly urgency: string;
  readonly impact: string;
  readonly zones: Readonly<Record<keyof typeof palette.zones, string>>;
}

const SIZE = { width: 620, height: 450 } as const;
const PLOT = { left: 52, top: 12, right: 608, bottom: 396 } as const;
const LOW = 0.5;
const HIGH = 5.5;
const TEXT = 12;
const DOT = 6;
/** Radius of a dot with a number in it, in px. */
const NUMBERED_DOT = 10;
/** References that are printed at most; beyond, needs with equal values show their number instead. */
const MOST_REFERENCES = 60;

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly onLine: boolean;
  readonly lines: readonly string[];
  /** Number that stands in the dot instead of references; null with references. */
  readonly count: number | null;
}

const radiusOf = ({ count }: Spot): number => (count === null ? DOT : NUMBERED_DOT);

const across = scaleLinear().domain([LOW, HIGH]).range([PLOT.left, PLOT.right]);
const upward = scaleLinear().domain([LOW, HIGH]).range([PLOT.bottom, PLOT.top]);

// Needs with the same values share one dot; their references stand in lines of three.
function spots(points: readonly MatrixPoint[], threshold: number): Spot[] {
  const groups = new Map<string, MatrixPoint[]>();
  for (const point of points) {
    const key = `${point.urgency}|${point.impact}`;
    groups.set(key, [...(groups.get(key) ?? []), point]);
  }
  return [...groups.values()].map((group) => {
    const [first] = group as [MatrixPoint];
    const onLine = first.urgency === threshold || first.impact === threshold;
    const at = { x: across(first.urgency), y: upward(first.impact), onLine };
    if (points.length > MOST_REFERENCES && group.length > 1) return { ...at, lines: [], count: group.length };
    const lines: string[] = [];
    for (let i = 0; i < group.length; i += 3) {
      const names = group.slice(i, i + 3).map((point) => point.reference);
      lines.push(names.join(', '));
    }
    return { ...at, lines, count: null };
  });
}

// Where the names of the zones stand, so that no label covers them.
function zoneNames(words: MatrixWords): Box[] {
  const width = (zone: keyof MatrixWords['zones']) => estimateTextWidth(words.zones[zone], 13) * 1.1 + 14;
  const top = { top: PLOT.top, bottom: PLOT.top + 26 };
  const low = { top: PLOT.bottom - 26, bottom: PLOT.bottom };
  return [
    { left: PLOT.left, right: PLOT.left + width('plan'), ...top },
    { left: PLOT.right - width('do-now'), right: PLOT.right, ...top },
    { left: PLOT.left, right: PLOT.left + width('not-now'), ...low },
    { left: PLOT.right - width('delegate'), right: PLOT.right, ...low },
  ];
}

function zoneGrounds(words: MatrixWords, threshold: number): FigureElement[] {
  const middle = { x: across(threshold), y: upward(threshold) };
  const areas = [
    { zone: 'plan', x: PLOT.left, y: PLOT.top, right: middle.x, bottom: middle.y, end: false, low: false },
    { zone: 'do-now', x: middle.x, y: PLOT.top, right: PLOT.right, bottom: middle.y, end: true, low: false },
    { zone: 'not-now', x: PLOT.left, y: middle.y, right: middle.x, bottom: PLOT.bottom, end: false, low: true },
    { zone: 'delegate', x: middle.x, y: middle.y, right: PLOT.right, bottom: PLOT.bottom, end: true, low: true },
  ] as const;
  return areas.flatMap((area) => [
    element('rect', {
      x: area.x,
      y: area.y,
      width: area.right - area.x,
      height: area.bottom - area.y,
      fill: palette.zones[area.zone].tint,
      stroke: '#FFFFFF',
      'stroke-width': 2,
    }),
    label(
      words.zones[area.zone],
      area.end ? area.right - 10 : area.x + 10,
      area.low ? area.bottom - 10 : area.y + 20,
      13,
      {
        fill: palette.zones[area.zone].edge,
        'font-weight': 700,
        'text-anchor': area.end ? 'end' : 'start',
      },
    ),
  ]);
}

function dotElements(spot: Spot): FigureElement[] {
  const dot = element('circle', {
    cx: spot.x,
    cy: spot.y,
    r: radiusOf(spot),
    fill: spot.onLine ? '#FFFFFF' : palette.accent,
    stroke: spot.onLine ? palette.accent : '#FFFFFF',
    'stroke-width': spot.onLine ? 3 : 1.5,
  });
  if (spot.count === null) return [dot];
  const number = label(String(spot.count), spot.x, spot.y + 3.5, 10, {
    fill: spot.onLine ? palette.accent : palette.onAccent,
    'font-weight': 700,
    'text-anchor': 'middle',
  });
  return [dot, number];
}

function leader(spot: Spot, placed: PlacedLabel): FigureElement {
  const end = { x: Math.round(placed.x + placed.width / 2), y: Math.round(placed.y + placed.height / 2) };
  return element('path', {
    d: `M${Math.round(spot.x)} ${Math.round(spot.y)}L${end.x} ${end.y}`,
    stroke: palette.muted,
    'stroke-width': 1,
    fill: 'none',
  });
}

function labelElements(spot: Spot, placed: PlacedLabel): FigureElement[] {
  const ground = element('rect', {
    x: placed.x,
    y: placed.y,
    width: placed.width,
    height: placed.height,
    rx: 4,
    fill: '#FFFFFF',
    'fill-opacity': 0.86,
  });
  const texts = spot.lines.map((text, index) =>
    label(text, placed.x + placed.width / 2, placed.y + 13 + index * 15, TEXT, {
      fill: palette.text,
      'font-weight': 600,
      'text-anchor': 'middle',
    }),
  );
  return [ground, ...texts];
}

function labelsOf(named: readonly Spot[], others: readonly Spot[], words: MatrixWords): readonly PlacedLabel[] {
  const numbered = others.map(({ x, y }): Box => ({
    left: x - NUMBERED_DOT - 2,
    right: x + NUMBERED_DOT + 2,
    top: y - NUMBERED_DOT - 2,
    bottom: y + NUMBERED_DOT + 2,
  }));
  return placeLabels(
    named.map((spot) => ({
      x: spot.x,
      y: spot.y,
      radius: DOT + 2,
      width: Math.max(...spot.lines.map((text) => estimateTextWidth(text, TEXT))) + 8,
      height: spot.lines.length * 15 + 3,
    })),
    { left: PLOT.left + 2, top: PLOT.top + 2, right: PLOT.right - 2, bottom: PLOT.bottom - 2 },
    [...zoneNames(words), ...numbered],
  );
}

/**
 * The priority matrix: urgency runs to the right, impact upward, both 1–5; four tinted zones meet at the threshold.
 * Points with equal values share a dot; a point exactly on the line is a ring. Labels do not cover dots or each other.
 * Beyond `MOST_REFERENCES` points, those with equal values show how many they are instead of their references.
 */
export function buildPriorityMatrix(
  points: readonly MatrixPoint[],
  words: MatrixWords,
  threshold: number,
): FigurePicture {
  const all = spots(points, threshold);
  const named = all.filter(({ count }) => count === null);
  const labels = labelsOf(
    named,
    all.filter(({ count }) => count !== null),
    words,
  );
  const pairs = named.flatMap((spot, index) => {
    const placed = labels[index];
    return placed === undefined ? [] : [{ spot, placed }];
  });
  const drawn = picture(SIZE.width, SIZE.height, [
    ...zoneGrounds(words, threshold),
    ...scoreAxes(PLOT, across, upward, { across: words.urgency, upward: words.impact }),
    // Lines lie below every dot and label, so that none is struck through.
    ...pairs.filter(({ placed }) => placed.far).map(({ spot, placed }) => leader(spot, placed)),
    ...all.flatMap(dotElements),
    ...pairs.flatMap(({ spot, placed }) => labelElements(spot, placed)),
  ]);
  return { ...drawn, keepsSides: true };
}
