import { palette } from '../../base/palette.ts';
import { element, fitText, label, picture, type FigureElement, type FigurePicture } from './figure-element.ts';

/** One column of a heat map. */
export interface HeatMapColumn {
  readonly name: string;
  /** Colour of its shades, `#RRGGBB`. */
  readonly colour: string;
}

/** One row of a heat map: a number for each column, 0 or more. */
export interface HeatMapRow {
  readonly name: string;
  readonly counts: readonly number[];
}

const WIDTH = 620;
const NAMES = 190;
const HEAD = 34;
const ROW = 32;
const FOOT = 28;
const TEXT = 12;
/** Strongest shade; the number on it stays readable in the palette's text colour. */
const STRONGEST = 0.45;

/** Shade of a number among numbers up to `most`, 0 for none to `STRONGEST`. */
export function heatShade(count: number, most: number): number {
  return count <= 0 || most <= 0 ? 0 : STRONGEST * (0.25 + 0.75 * (count / most));
}

/**
 * Numbers in rows and columns, the higher the stronger their ground; the number itself always stands in the cell.
 * `legend` says in words what a shade means.
 */
export function buildHeatMap(
  rows: readonly HeatMapRow[],
  columns: readonly HeatMapColumn[],
  legend: string,
): FigurePicture {
  const most = Math.max(0, ...rows.flatMap(({ counts }) => counts));
  const width = (WIDTH - NAMES) / Math.max(1, columns.length);
  const middle = (index: number): number => NAMES + width * (index + 0.5);
  const centred = { 'text-anchor': 'middle' } as const;
  const heads = columns.map(({ name }, index) =>
    label(fitText(name, TEXT, width - 6), middle(index), HEAD - 12, TEXT, {
      fill: palette.text,
      'font-weight': 700,
      ...centred,
    }),
  );
  const lines = rows.flatMap(({ name, counts }, row): FigureElement[] => {
    const y = HEAD + row * ROW;
    const cells = columns.flatMap(({ colour }, index): FigureElement[] => {
      const count = counts[index] ?? 0;
      const ground = {
        x: NAMES + width * index + 1,
        y: y + 1,
        width: width - 2,
        height: ROW - 2,
        stroke: palette.hairline,
        'stroke-width': 1,
      };
      return [
        element('rect', { ...ground, fill: colour, 'fill-opacity': heatShade(count, most) }),
        label(String(count), middle(index), y + ROW / 2 + 4.5, 13, {
          fill: count === 0 ? palette.muted : palette.text,
          'font-weight': count === 0 ? 400 : 700,
          ...centred,
        }),
      ];
    });
    return [label(fitText(name, TEXT, NAMES - 14), 0, y + ROW / 2 + 4, TEXT, { fill: palette.text }), ...cells];
  });
  const bottom = HEAD + rows.length * ROW;
  const note = label(legend, NAMES, bottom + 18, 11, { fill: palette.muted });
  return picture(WIDTH, bottom + FOOT, [...heads, ...lines, note]);
}
