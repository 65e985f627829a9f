import { palette } from '../../base/palette.ts';
import { arrow, element, estimateTextWidth, label, type FigureElement } from './figure-element.ts';

/** Where a picture of two scores draws its points, in px from the upper left corner. */
export interface ScorePlot {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const TEXT = 12;
const NAME = 13;

/**
 * Two axes of scores from 1 to 5 with their ticks, and each with its name and an arrow to where it grows; `x` and `y` give the
 * place of a score in px. Takes 40 px below and 42 px left of the plot.
 */
export function scoreAxes(
  plot: ScorePlot,
  x: (score: number) => number,
  y: (score: number) => number,
  names: { readonly across: string; readonly upward: string },
): FigureElement[] {
  const ticks = [1, 2, 3, 4, 5];
  const ink = { fill: palette.muted, 'text-anchor': 'middle' } as const;
  const middleX = Math.round((plot.left + plot.right) / 2);
  const middleY = Math.round((plot.top + plot.bottom) / 2);
  // From the middle of a name to the arrow behind it.
  const reach = (name: string): number => estimateTextWidth(name, NAME) / 2 + 10;
  return [
    element('path', {
      d: `M${plot.left} ${plot.top}V${plot.bottom}H${plot.right}`,
      fill: 'none',
      stroke: palette.muted,
      'stroke-width': 1.5,
    }),
    ...ticks.map((tick) => label(String(tick), x(tick), plot.bottom + 18, TEXT, ink)),
    ...ticks.map((tick) => label(String(tick), plot.left - 14, y(tick) + 4, TEXT, ink)),
    label(names.across, middleX, plot.bottom + 40, NAME, { ...ink, 'font-weight': 700 }),
    arrow(Math.round(middleX + reach(names.across)), plot.bottom + 36, 'right', palette.muted),
    label(names.upward, 16, middleY, NAME, { ...ink, 'font-weight': 700, transform: `rotate(-90 16 ${middleY})` }),
    arrow(12, Math.round(middleY - reach(names.upward)), 'up', palette.muted),
  ];
}
