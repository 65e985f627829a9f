import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { palette } from '#shared/base/palette.ts';
import { tokensToCss } from '#renderer/ui/tokens-css.ts';

const FILES = readdirSync('renderer', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(css|tsx?)$/.test(file))
  .map((file) => `renderer/${file}`);
const SHEETS = FILES.filter((file) => file.endsWith('.css'));
const read = (file: string): string => readFileSync(file, 'utf8');

describe('style sheets', () => {
  it('are there to be read', () => {
    expect(SHEETS.length).toBeGreaterThan(10);
  });

  it('name no custom property that the tokens do not emit', () => {
    const emitted = new Set([...tokensToCss().matchAll(/(--qd-[\w-]+):/g)].map(([, name]) => name));
    const unknown = FILES.flatMap((file) =>
      [...read(file).matchAll(/var\((--qd-[\w-]+)[,)]/g)]
        .map(([, name]) => name)
        .filter((name) => !emitted.has(name))
        .map((name) => `${file}: ${name}`),
    );
    expect(unknown).toEqual([]);
  });

  it('say their layer, so that the order of files decides nothing', () => {
    const loose = SHEETS.filter((file) => !/^(\/\*[^]*?\*\/\s*)?@layer (reset|ui|app|features)\b/.test(read(file)));
    expect(loose).toEqual([]);
  });

  it('of primitives and frame bring no colour of their own', () => {
    const own = SHEETS.filter((file) => /^renderer\/(ui|app)\//.test(file)).flatMap((file) =>
      [...read(file).matchAll(/:\s[^;{}]*(#[0-9a-f]{3,8})\b/gi)].map(([, colour]) => `${file}: ${colour}`),
    );
    expect(own).toEqual([]);
  });
});

/** Linear RGB of `#RRGGBB`. */
const linear = (hex: string): number[] =>
  [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));

/** What somebody without green cones sees: Machado, Oliveira and Fernandes 2009, full severity. */
const DEUTAN = [
  [0.367322, 0.860646, -0.227968],
  [0.280085, 0.672501, 0.047413],
  [-0.01182, 0.04294, 0.968881],
];
const asDeutan = (rgb: readonly number[]): number[] =>
  DEUTAN.map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, k, index) => sum + k * (rgb[index] ?? 0), 0),
      ),
    ),
  );

/** OKLab of linear RGB. */
function oklab([r = 0, g = 0, b = 0]: readonly number[]): number[] {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

const distance = (one: string, two: string): number => {
  const other = oklab(asDeutan(linear(two)));
  return 100 * Math.hypot(...oklab(asDeutan(linear(one))).map((value, index) => value - (other[index] ?? 0)));
};

describe('the colours of a status', () => {
  it('differ for somebody who does not see green', () => {
    const { green, amber, red } = palette.rag;
    for (const [one, two] of [
      [green, amber],
      [amber, red],
      [green, red],
    ] as const) {
      expect(distance(one.fill, two.fill)).toBeGreaterThan(11);
    }
  });

  it('would not, in the usual green, amber and red of one lightness', () => {
    expect(distance('#19733A', '#8F5700')).toBeLessThan(11);
  });
});
