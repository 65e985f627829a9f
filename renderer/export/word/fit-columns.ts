import { estimateTextWidth } from '#shared/documents/figures/figure-element.ts';
import { inlineText } from '#shared/documents/field-tags.ts';
import type { TableBlock } from '#shared/documents/report-model.ts';

/** Widths of columns in twips; they sum to the text width exactly. */
export function columnTwips(shares: readonly number[], width: number): number[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  const twips = shares.map((share) => Math.round((share / total) * width));
  const last = twips.length - 1;
  const rest = width - twips.reduce((sum, value) => sum + value, 0);
  if (last >= 0) twips[last] = (twips[last] ?? 0) + rest;
  return twips;
}

const TWIPS_PER_PX = 15;
// Size of a table's text in px at 96 to the inch, and how much wider than the estimate bold letters may run.
const TEXT_PX = 11.4;
const BOLD = 1.12;
// Both cell margins, and a hair so that a viewer with other rounding does not break the word after all.
const AROUND = 240;
// A word that would take more of the table than this may break: it is an address or a mistake.
const MOST = 0.3;
// Word breaks lines at spaces and after hyphens; a reference, `W1-N23`, would be torn apart by that.
const WORDS = /\b[A-Z]{1,2}\d*-N?\d+\b|[^\s-]+-?/g;

function longestOf(text: string, longest: string): string {
  let found = longest;
  for (const [word] of text.matchAll(WORDS)) if (word.length > found.length) found = word;
  return found;
}

// What the longest word of each column needs, in twips.
function neededTwips(block: TableBlock, width: number): number[] {
  const words = block.columns.map(({ header }) => longestOf(header, ''));
  for (const row of block.rows) {
    let column = 0;
    for (const cell of row) {
      const span = cell.span ?? 1;
      if (span === 1) {
        for (const content of cell.content) words[column] = longestOf(inlineText(content), words[column] ?? '');
      }
      column += span;
    }
  }
  return words.map((word) => Math.min(estimateTextWidth(word, TEXT_PX) * BOLD * TWIPS_PER_PX + AROUND, width * MOST));
}

/**
 * Widths of a table's columns in twips: the shares that its builder gave, but no column narrower than its longest word as
 * long as others have room to give; a builder cannot know how long the words of every language are.
 */
export function fitColumns(block: TableBlock, width: number): number[] {
  const shares = block.columns.map((column) => column.widthPercent);
  const given = columnTwips(shares, width);
  // A grid is of equal halves, and upright heads are narrow by intent.
  if (block.look === 'grid' || block.uprightHeaders === true) return given;
  const needed = neededTwips(block, width);
  const missing = given.reduce((sum, twips, index) => sum + Math.max(0, (needed[index] ?? 0) - twips), 0);
  const spare = given.reduce((sum, twips, index) => sum + Math.max(0, twips - (needed[index] ?? 0)), 0);
  if (missing === 0 || spare < missing) return given;
  return columnTwips(
    given.map((twips, index) => {
      const need = needed[index] ?? 0;
      return twips < need ? need : twips - ((twips - need) / spare) * missing;
    }),
    width,
  );
}
