import { describe, expect, it } from 'vitest';
import { tokensToCss } from '#renderer/ui/tokens-css.ts';
import { dark, focus, light, motion, radius, space, type, type Theme } from '#renderer/ui/tokens.ts';

type Colour = keyof Theme;

// WCAG 2.2, "relative luminance" and "contrast ratio".
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

const QUADRANTS = ['strength', 'weakness', 'opportunity', 'threat'] as const;
const ZONES = ['do-now', 'plan', 'delegate', 'not-now'] as const;
const TINTS = [...QUADRANTS, ...ZONES];

/** Ink, ground and the least contrast between them. */
const PAIRS: readonly (readonly [Colour, Colour, number])[] = [
  ...(['text', 'muted', 'accent', 'danger', 'amber-text', 'green'] as const).flatMap((ink) =>
    (['bg', 'surface'] as const).map((ground) => [ink, ground, 4.5] as const),
  ),
  ['text', 'hover', 4.5],
  ['on-accent', 'accent', 4.5],
  ...(['green', 'amber', 'red', 'unreported'] as const).map((fill) => [`on-${fill}`, fill, 4.5] as const),
  ['control-border', 'bg', 3],
  ...TINTS.map((tint) => [`${tint}-edge`, tint, 3] as const),
  ...TINTS.map((tint) => ['text', tint, 7] as const),
];

describe.each([
  ['light', light],
  ['dark', dark],
])('the %s theme', (_name, theme) => {
  it.each(PAIRS)('keeps %s readable on %s (at least %d : 1)', (ink, ground, least) => {
    expect(contrast(theme[ink], theme[ground])).toBeGreaterThanOrEqual(least);
  });
});

describe('the contrast measure', () => {
  it('gives the values that WCAG names', () => {
    expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#FFFFFF')).toBeCloseTo(4.48, 2);
  });
});

/** The declarations of the one block that a selector begins. */
function block(css: string, selector: string): string[] {
  const start = css.indexOf(`${selector}{`);
  expect(start, selector).toBeGreaterThanOrEqual(0);
  return css.slice(start + selector.length + 1, css.indexOf('}', start)).split(';');
}

describe('tokensToCss', () => {
  const css = tokensToCss();

  it.each([
    [':root', light],
    ['[data-theme=light]', light],
    ['[data-theme=dark]', dark],
    [':root:not([data-theme])', dark],
  ])('gives every colour of its theme under %s', (selector, theme) => {
    const lines = block(css, selector);
    for (const [name, value] of Object.entries(theme)) expect(lines).toContain(`--qd-${name}:${value}`);
  });

  it('gives every number once, for both themes', () => {
    const names = block(css, ':root').map((line) => line.split(':')[0]);
    const wanted = [
      ...Object.keys(type.desk).map((name) => `--qd-text-${name}`),
      ...Object.keys(type.board).map((name) => `--qd-board-${name}`),
      ...Object.keys(type.weight).map((name) => `--qd-weight-${name}`),
      ...Object.keys(type.lineHeight).map((name) => `--qd-line-${name}`),
      ...space.map((_, index) => `--qd-space-${index}`),
      ...Object.keys(radius).map((name) => `--qd-radius-${name}`),
      ...Object.keys(motion).map((name) => (name === 'ease' ? '--qd-ease' : `--qd-motion-${name}`)),
      ...Object.keys(focus).map((name) => `--qd-focus-${name}`),
      '--qd-family',
    ];
    expect(names).toEqual(expect.arrayContaining(wanted));
    expect(new Set(names).size).toBe(names.length);
  });
});
