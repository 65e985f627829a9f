import { scaleLinear } from 'd3-scale';
import { palette } from '../../base/palette.ts';
import { element, fitText, label, picture, type FigureElement, type FigurePicture } from './figure-element.ts';

/** One item of a vote. */
export interface TallyBar {
  readonly name: string;
  /** 0 or more. */
  readonly votes: number;
}

const WIDTH = 620;
const NAMES = 300;
const ROW = 26;
const BAR = 16;
const TOP = 6;
const NUMBER = 34;

/** The result of a vote as bars, in the order in which the items are given; each bar ends in its number. */
export function buildTallyFigure(bars: readonly TallyBar[]): FigurePicture {
  const most = Math.max(1, ...bars.map(({ votes }) => votes));
  const across = scaleLinear()
    .domain([0, most])
    .range([0, WIDTH - NAMES - NUMBER]);
  const rows = bars.flatMap(({ name, votes }, row): FigureElement[] => {
    const y = TOP + row * ROW;
    const length = across(votes);
    return [
      label(fitText(name, 12, NAMES - 18), 4, y + 12.5, 12, { fill: palette.text }),
      element('rect', { x: NAMES, y, width: length, height: BAR, fill: palette.series[0] }),
      label(String(votes), NAMES + length + 6, y + 12.5, 12, { fill: palette.text, 'font-weight': 700 }),
    ];
  });
  const height = TOP + bars.length * ROW;
  const axis = element('path', {
    d: `M${NAMES} ${TOP - 4}V${height - 4}`,
    stroke: palette.border,
    'stroke-width': 1,
    fill: 'none',
  });
  return picture(WIDTH, height, [...rows, axis]);
}
