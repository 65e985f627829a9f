import { scaleLinear } from 'd3-scale';
import { palette } from '../../base/palette.ts';
import { element, fitText, label, picture, type FigureElement, type FigurePicture } from './figure-element.ts';

/** The four readings of a RAG status, in the order in which bars are stacked. */
export const RAG_ORDER = ['red', 'amber', 'green', 'none'] as const;
/** A RAG status or its absence. */
export type RagKey = (typeof RAG_ORDER)[number];

/** How many initiatives of one department have which status. */
export interface RagBar {
  readonly name: string;
  readonly counts: Readonly<Record<RagKey, number>>;
}

/** Shape of each status, so that colour is never the only signal. */
export const RAG_SHAPES: Readonly<Record<RagKey, string>> = { green: '●', amber: '▲', red: '■', none: '○' };

// Drawn, because not every font has the signs.
function shape(key: RagKey, x: number, y: number, colour: string): FigureElement {
  const ink: Readonly<Record<string, string | number>> =
    key === 'none' ? { fill: 'none', stroke: colour, 'stroke-width': 1.5 } : { fill: colour };
  if (key === 'amber') return element('path', { d: `M${x} ${y - 5}L${x + 5.5} ${y + 4}H${x - 5.5}Z`, ...ink });
  if (key === 'red') return element('rect', { x: x - 4.5, y: y - 4.5, width: 9, height: 9, ...ink });
  return element('circle', { cx: x, cy: y, r: key === 'none' ? 4.2 : 5, ...ink });
}

const WIDTH = 620;
const NAMES = 190;
const ROW = 30;
const TOP = 34;

function legend(words: Readonly<Record<RagKey, string>>): FigureElement[] {
  return RAG_ORDER.flatMap((key, index) => [
    shape(key, NAMES + index * 106 + 6, 14, palette.rag[key].fill),
    label(words[key], NAMES + index * 106 + 17, 18, 11, { fill: palette.muted }),
  ]);
}

/** Initiatives by department as stacked bars of RAG status, with counts and shapes inside the bars. */
export function buildRagBars(bars: readonly RagBar[], words: Readonly<Record<RagKey, string>>): FigurePicture {
  const most = Math.max(1, ...bars.map((bar) => RAG_ORDER.reduce((sum, key) => sum + bar.counts[key], 0)));
  const across = scaleLinear()
    .domain([0, most])
    .range([0, WIDTH - NAMES - 16]);
  const rows = bars.flatMap((bar, row) => {
    const y = TOP + row * ROW;
    let done = 0;
    const segments = RAG_ORDER.flatMap((key) => {
      const count = bar.counts[key];
      if (count === 0) return [];
      const x = NAMES + across(done);
      const width = across(count);
      done += count;
      const middle = Math.round(x + width / 2 - 1);
      const { ink } = palette.rag[key];
      return [
        element('rect', { x, y, width: width - 2, height: 20, fill: palette.rag[key].fill }),
        ...(width > 40 ? [shape(key, middle - 8, y + 10, ink)] : []),
        label(String(count), width > 40 ? middle + 7 : middle, y + 14.5, 12, {
          fill: ink,
          'font-weight': 700,
          'text-anchor': 'middle',
        }),
      ];
    });
    return [label(fitText(bar.name, 12, NAMES - 16), 0, y + 14.5, 12, { fill: palette.text }), ...segments];
  });
  return picture(WIDTH, TOP + bars.length * ROW + 6, [...legend(words), ...rows]);
}
