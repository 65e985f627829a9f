import { numberReport } from '#shared/documents/report-numbers.ts';
import type { Block, FigureBlock, HeadingBlock, Report, TableBlock } from '#shared/documents/report-model.ts';
import { everyBlock } from '#shared/documents/settle-links.ts';

/** What a cross reference prints and where it leads. */
export interface Target {
  /** Bookmark in the file. */
  readonly bookmark: string;
  /** `Table 3`, `Figure 2`, or the heading's number. */
  readonly label: string;
  /** Word can number `heading` and `caption` anew by itself; the number of an `appendix` ends in a sign of the heading's. */
  readonly type: 'heading' | 'appendix' | 'caption';
}

/** A line of the table of contents. */
export interface ContentsEntry {
  readonly level: 1 | 2;
  /** `1.2`, `Appendix A:`; `''` for a heading without a number. */
  readonly number: string;
  readonly text: string;
  readonly bookmark: string;
}

/** Where a file is led to: its bookmarks, and the numbers of a report as the file prints them there. */
export interface ReportPlaces {
  readonly contents: readonly ContentsEntry[];
  /** Bookmark of a heading for the table of contents. */
  contentsBookmark(block: HeadingBlock): string | undefined;
  /** Number of a heading as it is printed, `2.1` or `Appendix A:`; `''` when it has none. */
  printed(block: HeadingBlock): string;
  /** Number and bookmark of a caption. */
  caption(block: TableBlock | FigureBlock): { readonly number: number; readonly bookmark: string } | undefined;
  target(name: string): Target | undefined;
  /** Whether a bookmark of the model exists; a link to another one is written as plain text. */
  hasBookmark(name: string): boolean;
}

/** Finds the places of a report once, before it is written. */
export function placesOf(report: Report): ReportPlaces {
  const numbers = numberReport(report);
  const contents: ContentsEntry[] = [];
  const contentsBookmarks = new Map<HeadingBlock, string>();
  const targets = new Map<string, Target>();
  const captions = new Map<Block, { readonly number: number; readonly bookmark: string }>();

  const printed = (block: HeadingBlock): string =>
    `${numbers.headingNumber(block)}${block.numbering === 'appendix' && block.level === 1 ? ':' : ''}`;
  const addHeading = (block: HeadingBlock): void => {
    const { bookmark: name, level, numbering, text } = block;
    const type = numbering === 'chapter' ? 'heading' : 'appendix';
    if (name !== undefined) targets.set(name, { bookmark: name, label: numbers.headingNumber(block) || text, type });
    if (level === 3) return;
    // Word knows its own bookmarks of the contents by this form of name.
    const bookmark = `_Toc${String(contents.length + 1).padStart(9, '0')}`;
    contents.push({ level, number: printed(block), text, bookmark });
    contentsBookmarks.set(block, bookmark);
  };
  const addCaption = (block: TableBlock | FigureBlock): void => {
    const caption = numbers.captionOf(block);
    if (caption === undefined) return;
    const bookmark = `_Ref_${block.type === 'table' ? 'tab' : 'fig'}_${caption.number}`;
    captions.set(block, { number: caption.number, bookmark });
    if (block.id !== undefined) targets.set(block.id, { bookmark, label: caption.label, type: 'caption' });
  };
  for (const block of everyBlock(report.sections)) {
    if (block.type === 'heading') addHeading(block);
    else if (block.type === 'table' || block.type === 'figure') addCaption(block);
  }
  return {
    contents,
    contentsBookmark: (block) => contentsBookmarks.get(block),
    printed,
    caption: (block) => captions.get(block),
    target: (name) => targets.get(name),
    // A caption's bookmark in the file has another name than its block.
    hasBookmark: (name) => numbers.hasAnchor(name) && targets.get(name)?.type !== 'caption',
  };
}
