/** One part of a section as it is read: what it is, and its lines. */
export type SectionPart =
  | { readonly type: 'paragraph'; readonly lines: readonly string[] }
  | { readonly type: 'list'; readonly items: readonly string[] }
  /** Questions that are answered below each other. */
  | { readonly type: 'questions'; readonly items: readonly string[] }
  | { readonly type: 'checklist'; readonly items: readonly string[] }
  /** Wording to copy. */
  | { readonly type: 'wording'; readonly lines: readonly string[] }
  /** Names of what is filled in once. */
  | { readonly type: 'fields'; readonly labels: readonly string[] }
  | SectionTable;

/** A table of a section. Every row has as many cells as there are columns. */
export interface SectionTable {
  readonly type: 'table';
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Whether rows are to be added: those that stand there are examples. */
  readonly hasRoom: boolean;
}

const TICK = /^(?:\[ ?\]|☐)\s*/;
const BULLET = /^[-–•*]\s+/;
const BLANK = /^(.+?):?\s*_{3,}$/;
const ROOM = /^(?:…|\.\.\.)$/;

type Line = { readonly [P in SectionPart['type']]: { readonly type: P; readonly text: string } }[SectionPart['type']];

function readLine(line: string): Line {
  if (line.startsWith('|')) return { type: 'table', text: line };
  if (line.startsWith('? ')) return { type: 'questions', text: line.slice(2).trim() };
  if (line.startsWith('>')) return { type: 'wording', text: line.slice(1).trim() };
  if (TICK.test(line)) return { type: 'checklist', text: line.replace(TICK, '') };
  if (BULLET.test(line)) return { type: 'list', text: line.replace(BULLET, '') };
  const blank = BLANK.exec(line);
  return blank === null ? { type: 'paragraph', text: line } : { type: 'fields', text: blank[1] ?? line };
}

function cellsOf(line: string): string[] {
  return line
    .replace(/^\|/, '')
    .replace(/\|\s*$/, '')
    .split('|')
    .map((cell) => cell.trim());
}

// A row with too many cells keeps them all in its last one; one with too few is filled up: nothing that was typed is lost.
function fitted(cells: readonly string[], width: number): string[] {
  const kept = cells.slice(0, width);
  const rest = cells.slice(width).filter((cell) => cell !== '');
  if (rest.length > 0) kept[width - 1] = [kept[width - 1] ?? '', ...rest].filter((cell) => cell !== '').join(' · ');
  return [...kept, ...Array.from({ length: width - kept.length }, () => '')];
}

function tableOf(lines: readonly string[]): SectionTable {
  const [columns = [], ...below] = lines.map(cellsOf);
  const isRoom = (cells: readonly string[]): boolean => ROOM.test(cells[0] ?? '') && cells.slice(1).join('') === '';
  // `| --- | --- |`, as some write it below the header, says nothing.
  const isRule = (cells: readonly string[]): boolean => cells.every((cell) => /^:?-{3,}:?$/.test(cell));
  const rows = below.filter((cells) => !isRoom(cells) && !isRule(cells)).map((cells) => fitted(cells, columns.length));
  return { type: 'table', columns, rows, hasRoom: rows.length === 0 || below.some(isRoom) };
}

function partOf(type: SectionPart['type'], lines: readonly string[]): SectionPart {
  switch (type) {
    case 'table':
      return tableOf(lines);
    case 'fields':
      return { type, labels: lines };
    case 'paragraph':
    case 'wording':
      return { type, lines };
    case 'list':
    case 'questions':
    case 'checklist':
      return { type, items: lines };
  }
}

/**
 * Reads the text of a section. Each line says by its beginning what it is: `- ` an item, `? ` a question to answer, `[ ] `
 * something to tick, `> ` wording to copy, `| a | b |` a row of a table whose first row is its header, `| … |` room for
 * more rows, `Name: ____` something to fill in once; all else is running text. An empty line ends a part. Never fails:
 * what fits no mark is running text.
 */
export function parseSectionText(text: string): readonly SectionPart[] {
  const parts: SectionPart[] = [];
  let type: SectionPart['type'] | null = null;
  let lines: string[] = [];
  const flush = (): void => {
    if (type !== null) parts.push(partOf(type, lines));
    [type, lines] = [null, []];
  };
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    const read = line === '' ? null : readLine(line);
    if (read === null || read.type !== type) flush();
    if (read === null) continue;
    type = read.type;
    lines.push(read.text);
  }
  flush();
  return parts;
}

/** The words of a section without its marks, one line a line; for search and comparison. */
export function plainSectionText(text: string): string {
  return parseSectionText(text)
    .flatMap((part): readonly string[] => {
      switch (part.type) {
        case 'table':
          return [part.columns, ...part.rows].map((cells) => cells.filter((cell) => cell !== '').join(' · '));
        case 'fields':
          return part.labels;
        case 'paragraph':
        case 'wording':
          return part.lines;
        case 'list':
        case 'questions':
        case 'checklist':
          return part.items;
      }
    })
    .join('\n');
}
