import type { Block, Report, ReportSection } from '#shared/documents/report-model.ts';

/** Pages that belong together on screen: from one page break to the next, however many pages Word makes of them. */
export interface Sheet {
  readonly key: string;
  readonly orientation: ReportSection['orientation'];
  /** Only in handouts. */
  readonly runningHead: string | undefined;
  /** Whether the page is a handout's, whose margins are narrow. */
  readonly isHandout: boolean;
  readonly pieces: readonly Piece[];
}

/** Blocks that are made together when they come near: a heading with what follows it. */
export interface Piece {
  readonly key: string;
  readonly blocks: readonly Block[];
  /** Height that its blocks take, roughly, in px on a page of 100 %. */
  readonly heightPx: number;
}

/** Blocks that are made at once at most. */
const PIECE = 12;

/** Cuts a report into the sheets that the preview and the printed view show, cover and contents not among them. */
export function sheetsOf(report: Report): readonly Sheet[] {
  const isHandout = report.cover === null;
  const sheets: { sheet: Omit<Sheet, 'pieces'>; blocks: Block[] }[] = [];
  for (const section of report.sections) {
    let last = sheets.at(-1);
    // As in the file: neighbours of one orientation share their pages, and a handout's sections never do.
    let isFresh = isHandout || last?.sheet.orientation !== section.orientation;
    section.blocks.forEach((block, index) => {
      const breaks = block.type === 'pageBreak' || (block.type === 'heading' && block.newPage === true);
      if (isFresh || (breaks && (last?.blocks.length ?? 0) > 0)) {
        const sheet = {
          key: `${section.id} ${index}`,
          orientation: section.orientation,
          runningHead: section.runningHead,
          isHandout,
        };
        last = { sheet, blocks: [] };
        sheets.push(last);
        isFresh = false;
      }
      if (block.type !== 'pageBreak') last?.blocks.push(block);
    });
  }
  return sheets.map(({ sheet, blocks }) => ({ ...sheet, pieces: piecesOf(blocks, sheet.orientation) }));
}

function piecesOf(blocks: readonly Block[], orientation: Sheet['orientation']): Piece[] {
  const pieces: Block[][] = [];
  for (const block of blocks) {
    const last = pieces.at(-1);
    if (last === undefined || block.type === 'heading' || last.length >= PIECE) pieces.push([block]);
    else last.push(block);
  }
  return pieces.map((inside, index) => ({
    key: String(index),
    blocks: inside,
    heightPx: Math.round(inside.reduce((sum, block) => sum + heightOf(block, orientation), 0)),
  }));
}

const WIDTH = { portrait: 628, landscape: 957 } as const;
const LINE = 19;
const LETTER = 6.2;

const lines = (letters: number, width: number): number => Math.max(1, Math.ceil((letters * LETTER) / width));

function lettersOf(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (Array.isArray(value)) return (value as unknown[]).reduce<number>((sum, item) => sum + lettersOf(item), 0);
  return typeof value === 'object' && value !== null && 'text' in value ? lettersOf(value.text) : 0;
}

// Good enough for a scroll bar that does not jump; what is made takes its own height.
function heightOf(block: Block, orientation: Sheet['orientation']): number {
  const width = WIDTH[orientation];
  switch (block.type) {
    case 'heading':
      return 60;
    case 'paragraph':
      return lines(lettersOf(block.content), width) * LINE + 9;
    case 'list':
      return block.items.reduce((sum, item) => sum + lines(lettersOf(item), width) * LINE + 5, 9);
    case 'table':
      return block.rows.reduce((sum, cells) => sum + rowHeight(cells, width), 60);
    case 'figure':
      return block.picture.height * Math.min(1, width / block.picture.width) + 40;
    case 'callout':
      return block.content.reduce((sum, line) => sum + lines(lettersOf(line), width) * LINE, 34);
    case 'definitions':
      return block.entries.reduce((sum, entry) => sum + lines(lettersOf(entry.content), width * 0.7) * LINE + 10, 16);
    case 'field':
      return block.blocks.reduce((sum, inner) => sum + heightOf(inner, orientation), 0);
    case 'signOff':
      return block.signatories.length * 74 + 44;
    case 'keyFigures':
      return 92;
    case 'cutPage':
      return 640;
    case 'pageBreak':
      return 0;
  }
}

function rowHeight(cells: readonly { readonly content: readonly unknown[] }[], width: number): number {
  const column = width / Math.max(1, cells.length) - 12;
  const most = cells.reduce((max, { content }) => Math.max(max, lines(lettersOf(content), column)), 1);
  return most * 15 + 8;
}
