import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
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

/** One reading of a KPI. */
export interface TrendPoint {
  /** What stands below the point, `Q1 2027`. */
  readonly label: string;
  readonly value: number;
  /** The value as it is printed, with its unit. */
  readonly text: string;
  /** False where it was measured by another method than the point before it: no line joins the two. Default: true. */
  readonly isJoined?: boolean;
}

/** A KPI's readings in the order of time, with its target. */
export interface TrendInput {
  readonly points: readonly TrendPoint[];
  readonly target: { readonly value: number; readonly text: string } | null;
}

const SIZE = { width: 620, height: 150 } as const;
const PLOT = { left: 30, top: 30, right: 500, bottom: 116 } as const;

function spread(input: TrendInput): [number, number] {
  const values = input.points.map((point) => point.value);
  if (input.target !== null) values.push(input.target.value);
  const low = Math.min(...values);
  const high = Math.max(...values);
  const room = high === low ? Math.max(1, Math.abs(high) * 0.1) : (high - low) * 0.18;
  return [low - room, high + room];
}

function targetLine(input: TrendInput, y: number): FigureElement[] {
  if (input.target === null) return [];
  return [
    element('path', {
      d: `M${PLOT.left} ${Math.round(y)}H${PLOT.right}`,
      stroke: palette.muted,
      'stroke-width': 1.5,
      'stroke-dasharray': '6 4',
      fill: 'none',
    }),
    label(fitText(input.target.text, 12, SIZE.width - PLOT.right - 10), PLOT.right + 8, y + 4, 12, {
      fill: palette.muted,
    }),
  ];
}

// The points that a line may join, each stretch with the places of its points.
function stretches(points: readonly TrendPoint[]): (readonly [number, TrendPoint])[][] {
  const found: (readonly [number, TrendPoint])[][] = [];
  for (const [index, point] of points.entries()) {
    if (index === 0 || point.isJoined === false) found.push([]);
    found.at(-1)?.push([index, point]);
  }
  return found.filter((stretch) => stretch.length > 1);
}

/** A KPI over time: a line with a dot for each reading, values written at the dots, the target dashed and labelled. */
export function buildKpiTrend(input: TrendInput): FigurePicture {
  const last = Math.max(1, input.points.length - 1);
  const across = scaleLinear()
    .domain([0, last])
    .range([PLOT.left + 30, PLOT.right - 30]);
  const upward = scaleLinear().domain(spread(input)).range([PLOT.bottom, PLOT.top]);
  const along = line<readonly [number, TrendPoint]>()
    .x(([index]) => Math.round(across(index) * 10) / 10)
    .y(([, point]) => Math.round(upward(point.value) * 10) / 10);
  const path = stretches(input.points).map((stretch) => along(stretch) ?? '');
  const step = Math.ceil(input.points.length / 8);
  const shown = (index: number) => index % step === 0 || index === input.points.length - 1;
  const dots = input.points.flatMap((point, index) => [
    element('circle', { cx: across(index), cy: upward(point.value), r: 4.5, fill: palette.series[0] }),
    ...(shown(index)
      ? [
          element('rect', {
            x: across(index) - estimateTextWidth(fitText(point.text, 12, 70), 12) / 2 - 3,
            y: upward(point.value) - 23,
            width: estimateTextWidth(fitText(point.text, 12, 70), 12) + 6,
            height: 15,
            fill: '#FFFFFF',
          }),
          label(fitText(point.text, 12, 70), across(index), upward(point.value) - 11, 12, {
            fill: palette.text,
            'font-weight': 600,
            'text-anchor': 'middle',
          }),
          label(fitText(point.label, 11, 80), across(index), PLOT.bottom + 22, 11, {
            fill: palette.muted,
            'text-anchor': 'middle',
          }),
        ]
      : []),
  ]);
  return picture(SIZE.width, SIZE.height, [
    element('path', { d: `M${PLOT.left} ${PLOT.bottom + 4}H${PLOT.right}`, stroke: palette.hairline, fill: 'none' }),
    ...targetLine(input, input.target === null ? 0 : upward(input.target.value)),
    ...path.map((d) => element('path', { d, stroke: palette.series[0], 'stroke-width': 3, fill: 'none' })),
    ...dots,
  ]);
}
