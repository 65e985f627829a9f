import { describe, expect, it } from 'vitest';
import { dark, light, type Theme } from '#renderer/ui/tokens.ts';
import { tokensToCss } from '#renderer/ui/tokens-css.ts';

/** Relative luminance, WCAG 2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

type Pair = readonly [ink: keyof Theme, ground: keyof Theme, least: number];

const PAIRS: readonly Pair[] = [
  ...(['text', 'muted', 'accent', 'danger', 'amber-text', 'green'] as const).flatMap((ink): Pair[] => [
    [ink, 'bg', 4.5],
    [ink, 'surface', 4.5],
  ]),
  ['text', 'hover', 4.5],
  ['on-accent', 'accent', 4.5],
  ['on-green', 'green', 4.5],
  ['on-amber', 'amber', 4.5],
  ['on-red', 'red', 4.5],
  ['on-unreported', 'unreported', 4.5],
  ['control-border', 'bg', 3],
  ...(['strength', 'weakness', 'opportunity', 'threat'] as const).flatMap((quadrant): Pair[] => [
    ['text', quadrant, 7],
    [`${quadrant}-edge`, quadrant, 3],
  ]),
  ...(['do-now', 'plan', 'delegate', 'not-now'] as const).map((zone): Pair => ['text', zone, 7]),
];

describe.each([
  ['light', light],
  ['dark', dark],
])('the %s theme', (_name, theme) => {
  it.each(PAIRS)('keeps %s on %s at %d to 1 or more', (ink, ground, least) => {
    expect(contrast(theme[ink], theme[ground])).toBeGreaterThanOrEqual(least);
  });
});

describe('the tokens as CSS', () => {
  it('say every colour of both themes', () => {
    const css = tokensToCss();
    for (const [name, value] of [...Object.entries(light), ...Object.entries(dark)]) {
      expect(css).toContain(`--qd-${name}:${value}`);
    }
  });
});
