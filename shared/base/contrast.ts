/** Least contrast between ink and ground that a reader with weak sight can read. Source: WCAG 2.2, 1.4.3. */
export const LEAST_CONTRAST = 4.5;

/** A colour as it is stored, `#RRGGBB`: takes `#abc`, `AABBCC` and spaces around; null when it is no colour. */
export function readColour(text: string): string | null {
  const digits = /^\s*#?([0-9a-f]{3}|[0-9a-f]{6})\s*$/i.exec(text)?.[1];
  if (digits === undefined) return null;
  const six = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits;
  return `#${six.toUpperCase()}`;
}

function channels(colour: string): readonly [number, number, number] {
  const at = (start: number): number => Number.parseInt(colour.slice(start, start + 2), 16);
  return [at(1), at(3), at(5)];
}

function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours `#RRGGBB`, from 1 to 21. Source: WCAG 2.2, contrast ratio. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Contrast of a colour `#RRGGBB` with white, from 1 to 21. */
export function contrastWithWhite(colour: string): number {
  return contrast(colour, '#FFFFFF');
}

/**
 * The lightest shade of a colour `#RRGGBB` that can be read on white and under white: itself when it already can, otherwise
 * the same hue, only as much darker as `LEAST_CONTRAST` asks.
 */
export function readableShade(colour: string): string {
  if (contrastWithWhite(colour) >= LEAST_CONTRAST) return colour;
  const shade = (share: number): string =>
    `#${channels(colour)
      .map((value) =>
        Math.floor(value * share)
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')
      .toUpperCase()}`;
  let [fits, fails] = [0, 1];
  // Sixteen halvings are finer than the 256 steps of a channel.
  for (let step = 0; step < 16; step += 1) {
    const middle = (fits + fails) / 2;
    if (contrastWithWhite(shade(middle)) >= LEAST_CONTRAST) fits = middle;
    else fails = middle;
  }
  return shade(fits);
}
