import type { Block, HeadingBlock, Inline, Report, TextRun } from './report-model.ts';
import { everyBlock } from './settle-links.ts';

/** Something of the report that is in the contents: a chapter or a part of one. */
export interface OutlineEntry {
  /** Name of the place, unique in the report. */
  readonly anchor: string;
  readonly level: 1 | 2 | 3;
  /** How many headings it stands below, and one: like `level`, but none is left out on the way down. */
  readonly depth: 1 | 2 | 3;
  /** `2.1`, `Appendix A`, `''` when it has none. */
  readonly number: string;
  readonly text: string;
}

/** A footnote with its number, from 1. */
export interface NumberedNote {
  readonly number: number;
  readonly content: Inline;
}

/** The numbers that a report gives to its parts by itself, and the texts that lead to them. */
export interface ReportNumbers {
  /** Number of a heading with its word, `2.1` or `Appendix A`; `''` when it has none. */
  headingNumber(heading: HeadingBlock): string;
  /** Name of a heading's place. */
  anchorOf(heading: HeadingBlock): string;
  /** Depth of a heading without gaps: what a reader by ear is told. */
  depthOf(heading: HeadingBlock): 1 | 2 | 3;
  /** Number of a table or figure, from 1, and how it is called, `Table 3`; undefined for a block that is not counted. */
  captionOf(block: Block): { readonly number: number; readonly label: string } | undefined;
  /** The footnote of a run. */
  noteOf(run: TextRun): NumberedNote | undefined;
  /** What a cross reference prints: the label of its target, or its own text where there is none. */
  referenceText(run: TextRun): string;
  /** Whether something in the report carries the name. */
  hasAnchor(name: string): boolean;
  /** Every heading in order. */
  readonly outline: readonly OutlineEntry[];
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Appendix letters as Word counts them: A to Z, then AA to ZZ. */
function letter(count: number): string {
  const index = (count - 1) % LETTERS.length;
  return (LETTERS[index] ?? '').repeat(Math.floor((count - 1) / LETTERS.length) + 1);
}

class HeadingCounter {
  readonly #counts = { chapter: [0, 0, 0], appendix: [0, 0, 0] };

  // As Word's lists do: a level counts on, and what lies below it begins anew.
  next({ level, numbering }: HeadingBlock, appendixWord: string): string {
    if (numbering === 'none') return '';
    const counts = this.#counts[numbering];
    counts[level - 1] = (counts[level - 1] ?? 0) + 1;
    counts.fill(0, level);
    if (numbering === 'chapter') return counts.slice(0, level).join('.');
    const first = letter(Math.max(1, counts[0] ?? 0));
    return level === 1 ? `${appendixWord} ${first}` : [first, ...counts.slice(1, level)].join('.');
  }
}

const runsOf = (inline: Inline): readonly TextRun[] => (typeof inline === 'string' ? [] : inline);

function inlinesOf(block: Block): readonly Inline[] {
  switch (block.type) {
    case 'paragraph':
      return [block.content];
    case 'list':
      return block.items;
    case 'callout':
      return block.content;
    case 'definitions':
      return block.entries.flatMap(({ content }) => content);
    case 'table':
      return block.rows.flat().flatMap(({ content }) => content);
    default:
      return [];
  }
}

/** The runs of some blocks that carry a footnote, in reading order. */
export function runsWithNotes(blocks: readonly Block[]): readonly TextRun[] {
  const runs = [...everyBlock([{ blocks }])].flatMap((block) => inlinesOf(block).flatMap(runsOf));
  return runs.filter((run) => run.footnote !== undefined);
}

/** Counts headings, tables, figures and footnotes of a report in reading order, and resolves what leads to them. */
export function numberReport(report: Report): ReportNumbers {
  const headings = new Map<HeadingBlock, OutlineEntry>();
  const captions = new Map<Block, { readonly number: number; readonly label: string }>();
  const labels = new Map<string, string>();
  const anchors = new Set<string>();
  const notes = new Map<TextRun, NumberedNote>();
  const counter = new HeadingCounter();
  const above: number[] = [];
  const counts = { table: 0, figure: 0 };
  const count = (block: Block, kind: 'table' | 'figure', id: string | undefined): void => {
    const number = (counts[kind] += 1);
    const label = `${report.words[kind]} ${number}`;
    captions.set(block, { number, label });
    if (id !== undefined) labels.set(id, label);
  };
  for (const block of everyBlock(report.sections)) {
    if (block.type === 'heading') {
      const anchor = block.bookmark ?? `heading-${headings.size + 1}`;
      const number = counter.next(block, report.words.appendix);
      while ((above.at(-1) ?? 0) >= block.level) above.pop();
      above.push(block.level);
      const depth = above.length as 1 | 2 | 3;
      headings.set(block, { anchor, level: block.level, depth, number, text: block.text });
      if (block.bookmark !== undefined) labels.set(block.bookmark, number === '' ? block.text : number);
    } else if (block.type === 'table' && block.caption !== undefined) count(block, 'table', block.id);
    else if (block.type === 'figure') count(block, 'figure', block.id);
    for (const run of inlinesOf(block).flatMap(runsOf)) {
      if (run.bookmark !== undefined) anchors.add(run.bookmark);
      if (run.footnote !== undefined) notes.set(run, { number: notes.size + 1, content: run.footnote });
    }
  }
  return {
    headingNumber: (heading) => headings.get(heading)?.number ?? '',
    anchorOf: (heading) => headings.get(heading)?.anchor ?? '',
    depthOf: (heading) => headings.get(heading)?.depth ?? heading.level,
    captionOf: (block) => captions.get(block),
    noteOf: (run) => notes.get(run),
    // Where a page breaks is known to the file's writer alone: a reference to a page prints the words that the model gives.
    referenceText: ({ crossReference, text }) =>
      (crossReference?.shows === 'label' ? labels.get(crossReference.to) : undefined) ?? text,
    hasAnchor: (name) => labels.has(name) || anchors.has(name),
    outline: [...headings.values()],
  };
}
