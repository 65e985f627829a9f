import { scaleLinear } from 'd3-scale';
import { palette } from '../../base/palette.ts';
import { addMonths, daysBetween, isoDate, type IsoDate } from '../../base/iso-date.ts';
import {
  element,
  estimateTextWidth,
  label,
  picture,
  type FigureElement,
  type FigurePicture,
} from './figure-element.ts';

/** A milestone on the line. */
export interface LinePoint {
  /** What is printed, `M-05`. */
  readonly reference: string;
  readonly on: IsoDate;
  readonly done: boolean;
}

const SIZE = { width: 620, axis: 112, left: 16, right: 604 } as const;
const LANES = [0, 1, 2, 3] as const;
const LANE_HEIGHT = 22;

function monthStarts(from: IsoDate, to: IsoDate): IsoDate[] {
  const months: IsoDate[] = [];
  for (let month = isoDate(`${from.slice(0, 7)}-01`); month <= to; month = addMonths(month, 1)) months.push(month);
  return months;
}

function diamond(x: number, y: number, done: boolean): FigureElement {
  const cx = Math.round(x);
  return element('path', {
    d: `M${cx} ${y - 7}L${cx + 7} ${y}L${cx} ${y + 7}L${cx - 7} ${y}Z`,
    fill: done ? palette.rag.green.fill : palette.accent,
    stroke: '#FFFFFF',
    'stroke-width': 1.5,
  });
}

/** Milestones on a line of months: a diamond at each date (green when reached) with its reference above. */
export function buildMilestoneLine(
  points: readonly LinePoint[],
  nameMonth: (month: IsoDate) => string,
): FigurePicture | null {
  const sorted = points.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const first = sorted[0];
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return null;
  const from = isoDate(`${first.on.slice(0, 7)}-01`);
  const to = addMonths(isoDate(`${last.on.slice(0, 7)}-01`), 1);
  const across = scaleLinear()
    .domain([0, daysBetween(from, to)])
    .range([SIZE.left, SIZE.right]);
  const at = (date: IsoDate) => across(daysBetween(from, date));
  const free: number[] = LANES.map(() => -Infinity);
  const marks = sorted.flatMap((point) => {
    const x = at(point.on);
    const width = estimateTextWidth(point.reference, 11) + 8;
    const lane = LANES.find((candidate) => (free[candidate] ?? 0) < x - width / 2) ?? LANES.length - 1;
    free[lane] = x + width / 2;
    const y = SIZE.axis - 20 - lane * LANE_HEIGHT;
    const middle = Math.min(Math.max(x, width / 2), SIZE.width - width / 2);
    return [
      element('path', { d: `M${Math.round(x)} ${SIZE.axis}V${y + 3}`, stroke: palette.hairline, fill: 'none' }),
      label(point.reference, middle, y, 11, { fill: palette.text, 'font-weight': 600, 'text-anchor': 'middle' }),
      diamond(x, SIZE.axis, point.done),
    ];
  });
  const months = monthStarts(from, to).filter((month) => month < to);
  const every = Math.ceil(months.length / 12);
  const ticks = months.flatMap((month, index) => [
    element('path', { d: `M${Math.round(at(month))} ${SIZE.axis}v8`, stroke: palette.border, fill: 'none' }),
    ...(index % every === 0
      ? [label(nameMonth(month), at(month) + 3, SIZE.axis + 24, 11, { fill: palette.muted })]
      : []),
  ]);
  const axis = element('path', {
    d: `M${SIZE.left} ${SIZE.axis}H${SIZE.right}`,
    stroke: palette.border,
    'stroke-width': 2,
    fill: 'none',
  });
  return picture(SIZE.width, SIZE.axis + 36, [axis, ...ticks, ...marks]);
}
