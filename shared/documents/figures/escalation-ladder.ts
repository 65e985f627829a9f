import { palette } from '../../base/palette.ts';
import { element, fitText, label, picture, type FigureElement, type FigurePicture } from './figure-element.ts';

/** One level of an escalation path, as it stands on the ladder. */
export interface LadderStep {
  /** `1  Project lead`. */
  readonly name: string;
  /** Who decides on it; may be `''`. */
  readonly decides: string;
  /** When a matter moves up from here, `after 48 hours`, or what holds at the top; may be `''`. */
  readonly time: string;
}

const WIDTH = 620;
const STEP = 58;
const GAP = 12;
const PAD = 12;
/** How far the uppermost step is indented; the steps between share the way. */
const RISE = 190;
const TEXT = 13;

function stepElements(step: LadderStep, index: number, count: number): FigureElement[] {
  const indent = count < 2 ? 0 : Math.round((RISE * index) / (count - 1));
  const top = (count - 1 - index) * (STEP + GAP) + 2;
  const right = WIDTH - 2 - (RISE - indent);
  const width = right - indent - 2;
  const room = width - 2 * PAD - 6;
  const isTop = index === count - 1;
  const ground = { x: indent + 2, y: top, width, height: STEP, rx: 3 };
  const edge = { x: indent + 2, y: top, width: 5, height: STEP, fill: isTop ? palette.text : palette.accent };
  return [
    element('rect', { ...ground, fill: palette.zones.plan.tint, stroke: palette.hairline, 'stroke-width': 1 }),
    element('rect', edge),
    label(fitText(step.name, TEXT, room), indent + PAD + 6, top + 19, TEXT, { fill: palette.text, 'font-weight': 700 }),
    label(fitText(step.decides, 12, room), indent + PAD + 6, top + 35, 12, { fill: palette.text }),
    label(fitText(step.time, 11, room), indent + PAD + 6, top + 50, 11, { fill: palette.muted }),
  ];
}

// A way up beside the right end of the lower step, into the one above it.
function riser(index: number, count: number): FigureElement[] {
  if (index === count - 1) return [];
  const indent = count < 2 ? 0 : Math.round((RISE * index) / (count - 1));
  const x = WIDTH - 2 - (RISE - indent) - 26;
  const from = (count - 1 - index) * (STEP + GAP) + 2;
  const d = `M${x} ${from}v-${GAP}m-5 6l5 -6l5 6`;
  return [element('path', { d, fill: 'none', stroke: palette.text, 'stroke-width': 2 })];
}

/**
 * An escalation path as steps that rise from the level nearest the work, lower left, to the one that decides finally, upper
 * right. Each says who decides and when a matter moves up. Null without a level.
 */
export function buildEscalationLadder(steps: readonly LadderStep[]): FigurePicture | null {
  if (steps.length === 0) return null;
  const height = steps.length * (STEP + GAP) - GAP + 4;
  const all = steps.flatMap((step, index) => [
    ...stepElements(step, index, steps.length),
    ...riser(index, steps.length),
  ]);
  return picture(WIDTH, height, all);
}
