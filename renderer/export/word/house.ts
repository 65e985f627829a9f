import type { ReportLook } from '#shared/documents/report-look.ts';

/** Inks and grounds that no brand changes, `RRGGBB` as Word wants them. */
export const INK = {
  text: '18212D',
  muted: '4A5666',
  faint: '7D8896',
  hairline: 'C9D1DB',
  headerFill: 'E9EFF6',
  surface: 'F5F7FA',
  white: 'FFFFFF',
} as const;

/** The colours of a brand as Word wants them, `RRGGBB`. */
export interface House {
  /** Headings of the second level, links, edges. */
  readonly accent: string;
  /** Titles, heads of tables, the panel of the cover. */
  readonly dark: string;
  /** Small words on the dark panel; at least as readable as they would be in white at 70 %. */
  readonly pale: string;
  readonly font: string;
}

/** `#RRGGBB` as Word writes it; anything else becomes the fallback. */
export function wordColour(colour: string | undefined, fallback: string): string {
  return colour !== undefined && /^#[0-9A-Fa-f]{6}$/.test(colour) ? colour.slice(1).toUpperCase() : fallback;
}

const WHITE_SHARE = 0.76;

// A tint of the ground that stays near white, so that it reads on every ground on which white does.
function paleOn(dark: string): string {
  return [0, 2, 4]
    .map((at) => Number.parseInt(dark.slice(at, at + 2), 16))
    .map((value) => Math.round(value + (255 - value) * WHITE_SHARE))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}

/** The colours and the face of a look. */
export function houseOf(look: ReportLook): House {
  const dark = wordColour(look.dark, '0B2A4A');
  return { accent: wordColour(look.accent, '0B5CAD'), dark, pale: paleOn(dark), font: look.font };
}
