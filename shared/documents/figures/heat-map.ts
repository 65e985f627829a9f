import { scaleLinear } from 'd3-scale';
import { palette } from '../../base/palette.ts';
import { element, fitText, label, picture, type FigureElement, type FigurePicture } from './figure-element.ts';

/** One row of a heat map. */
export interface HeatRow {
  readonly name: string;
  /** One count for each column; 0 is left blank. */
  readonly counts: readonly number[];
}

const NAME = 190;
const CELL = { width: 104, height: 34 } as const;
const HEAD = 34;
const TEXT = 13;

/**
 * Counts by row and column: the darker the more, and the number in every cell, so that nothing is said by colour alone.
 * Shades run from the lightest to the darkest over the counts that are there.
 */
export function buildHeatMap(rows: readonly HeatRow[], columns: readonly string[]): FigurePicture {
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts));
  // Half-way to the accent at most: dark figures stay readable on every shade.
  const shade = scaleLinear<string>()
    .domain([1, 2 * most + 1])
    .range([palette.zones.plan.tint, palette.accent]);
  const head = columns.map((name, index) =>
    label(fitText(name, TEXT, CELL.width - 8), NAME + (index + 0.5) * CELL.width, HEAD - 12, TEXT, {
      fill: palette.muted,
      'font-weight': 700,
      'text-anchor': 'middle',
    }),
  );
  const body = rows.flatMap((row, index) => rowElements(row, HEAD + index * CELL.height, shade));
  return picture(NAME + columns.length * CELL.width + 2, HEAD + rows.length * CELL.height + 2, [...head, ...body]);
}

function rowElements(row: HeatRow, top: number, shade: (count: number) => string): FigureElement[] {
  const name = label(fitText(row.name, TEXT, NAME - 12), 0, top + CELL.height / 2 + 5, TEXT, { fill: palette.text });
  const cells = row.counts.flatMap((count, index) => {
    const left = NAME + index * CELL.width;
    const ground = element('rect', {
      x: left,
      y: top,
      width: CELL.width,
      height: CELL.height,
      fill: count === 0 ? '#FFFFFF' : shade(count),
      stroke: count === 0 ? palette.hairline : '#FFFFFF',
      'stroke-width': 1.5,
    });
    if (count === 0) return [ground];
    const number = label(String(count), left + CELL.width / 2, top + CELL.height / 2 + 5, TEXT, {
      fill: palette.text,
      'font-weight': 700,
      'text-anchor': 'middle',
    });
    return [ground, number];
  });
  return [name, ...cells];
}
