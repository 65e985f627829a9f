import { addDays, isoDate } from '../../base/iso-date.ts';

/** What a number in a cell stands for, by the format that it is shown in. */
export type NumberMeaning = 'number' | 'date' | 'percent';

/** What the sheets of a workbook share. */
export interface Workbook {
  readonly texts: readonly string[];
  /** Meaning of the numbers in each cell style, by its index. */
  readonly styles: readonly NumberMeaning[];
  readonly is1904: boolean;
}

// Formats that Excel knows by number. Source: ECMA-376, part 1, 18.8.30, and the East Asian ones of the same list.
const DATE_IDS = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);

/** The meaning of a number format: by its number for the built-in ones, by its code for the file's own. */
export function meaningOfFormat(id: number, code: string | undefined): NumberMeaning {
  if (code === undefined) return id === 9 || id === 10 ? 'percent' : DATE_IDS.has(id) ? 'date' : 'number';
  // Quoted words, escaped signs and colours such as [Red] say nothing about the value.
  const bare = code
    .split(';')[0]
    ?.replace(/"[^"]*"|\\.|_.|\*.|\[(?:(?!h+\]|m+\]|s+\])[^\]]*)\]/gi, '')
    .toLowerCase();
  if (bare === undefined) return 'number';
  if (bare.includes('%')) return 'percent';
  // A time of day without a day is no date.
  return /[yd]/.test(bare) || /m{3,}/.test(bare) || (/m/.test(bare) && !/[hs0#?]/.test(bare)) ? 'date' : 'number';
}

/**
 * The day of a spreadsheet's serial number as ISO text, without its time; null outside the years 1900 to 9999. In the 1900
 * system day 60 is the 29 February 1900 that never was. Source: ECMA-376, part 1, 18.17.4.1.
 */
export function dateOfSerial(serial: number, is1904: boolean): string | null {
  const day = Math.floor(serial);
  if (!Number.isFinite(serial) || day < 0 || day > 2_957_003) return null;
  if (is1904) return addDays(isoDate('1904-01-01'), day);
  return day === 0 ? null : addDays(isoDate(day < 60 ? '1899-12-31' : '1899-12-30'), day);
}

/** Column of a cell's name from 0, `AB12` → 27; null when it is no name. */
export function columnOf(name: string): number | null {
  const letters = /^\$?([A-Za-z]{1,3})\$?\d/.exec(name)?.[1];
  if (letters === undefined) return null;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
