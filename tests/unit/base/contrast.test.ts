import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, contrastWithWhite, LEAST_CONTRAST, readableShade, readColour } from '#shared/base/contrast.ts';

const colour = fc
  .tuple(fc.nat(255), fc.nat(255), fc.nat(255))
  .map((channels) => `#${channels.map((value) => value.toString(16).padStart(2, '0').toUpperCase()).join('')}`);
const parts = (hex: string): number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

describe('contrast', () => {
  it('is that of WCAG: 21 for black on white, 1 for a colour on itself, 4.54 for #767676', () => {
    expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 6);
    expect(contrast('#1F5F6B', '#1F5F6B')).toBe(1);
    expect(contrastWithWhite('#767676')).toBeCloseTo(4.54, 2);
    expect(contrastWithWhite('#777777')).toBeLessThan(LEAST_CONTRAST);
  });
});

describe('the readable shade of a colour', () => {
  it('is the colour itself when it can be read', () => {
    expect(readableShade('#0B5CAD')).toBe('#0B5CAD');
  });

  it('can be read, and the next lighter one could not', () => {
    fc.assert(
      fc.property(colour, (hex) => {
        const shade = readableShade(hex);
        expect(contrastWithWhite(shade)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
        if (shade === hex) return;
        const largest = Math.max(...parts(shade));
        const lighter = parts(shade).map((value) =>
          Math.min(255, Math.ceil(value + (value + 1) / Math.max(1, largest) + 1)),
        );
        const next = `#${lighter.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
        expect(contrastWithWhite(next)).toBeLessThan(LEAST_CONTRAST + 0.1);
      }),
    );
  });

  it('keeps the hue: the order of the channels stays', () => {
    fc.assert(
      fc.property(colour, (hex) => {
        const [before, after] = [parts(hex), parts(readableShade(hex))];
        const order = (values: readonly number[]): boolean[] => [
          (values[0] as number) >= (values[1] as number),
          (values[1] as number) >= (values[2] as number),
          (values[0] as number) >= (values[2] as number),
        ];
        // Equal channels satisfy both orders.
        order(before).forEach((holds, index) => holds && expect(order(after)[index]).toBe(true));
      }),
    );
  });
});

describe('a colour that somebody types', () => {
  it.each([
    ['#1f5f6b', '#1F5F6B'],
    [' 1f5f6b ', '#1F5F6B'],
    ['#abc', '#AABBCC'],
  ])('is taken: %s', (typed, stored) => expect(readColour(typed)).toBe(stored));

  it.each(['', '#12', 'teal', '#12345', '#1234567', 'rgb(1,2,3)', '#GGGGGG'])('is none: %s', (typed) =>
    expect(readColour(typed)).toBeNull(),
  );
});
