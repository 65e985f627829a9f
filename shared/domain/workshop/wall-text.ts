/** Characters of a note that are for the wall; longer ones are kept and shown on focus. */
const WALL_LENGTH = 80;
/** Characters of one piece of a long text: a page of the wall holds several, so that it breaks between them. */
const PIECE_LENGTH = 160;

/** The part of a note that is for the wall. Never half of a character. */
export function wallText(text: string): string {
  const characters = [...text];
  if (characters.length <= WALL_LENGTH) return text;
  return `${characters
    .slice(0, WALL_LENGTH - 1)
    .join('')
    .trimEnd()}…`;
}

/**
 * Pieces of a text of any length that may stand on different pages: its lines, and long lines in sentences, or in groups
 * of words where a sentence is long itself.
 */
export function textPieces(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap((line) => (line.length <= PIECE_LENGTH ? [line] : grouped(line.split(/(?<=[.!?…])\s+/).flatMap(words))));
}

function words(sentence: string): string[] {
  return sentence.length <= PIECE_LENGTH ? [sentence] : grouped(sentence.split(/\s+/));
}

// Neighbours stay together up to the length of a piece.
function grouped(parts: readonly string[]): string[] {
  const pieces: string[] = [];
  for (const part of parts) {
    const last = pieces.at(-1);
    if (last !== undefined && last.length + 1 + part.length <= PIECE_LENGTH)
      pieces[pieces.length - 1] = `${last} ${part}`;
    else pieces.push(part);
  }
  return pieces;
}
