import type {
  Block,
  FigureBlock,
  HeadingBlock,
  Inline,
  Report,
  TableBlock,
  TextRun,
} from '#shared/documents/report-model.ts';

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

/** Everything in a report that is counted: headings, tables, figures, and the names that links lead to. */
export interface ReportNumbers {
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

type Counts = [number, number, number];

const letters = (count: number): string => {
  let text = '';
  for (let rest = count; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
  }
  return text;
};

class Numbering implements ReportNumbers {
  readonly contents: ContentsEntry[] = [];
  readonly #contentsBookmarks = new Map<HeadingBlock, string>();
  readonly #printed = new Map<HeadingBlock, string>();
  readonly #captions = new Map<TableBlock | FigureBlock, { number: number; bookmark: string }>();
  readonly #targets = new Map<string, Target>();
  readonly #bookmarks = new Set<string>();
  readonly #counts: Record<'chapter' | 'appendix', Counts> = { chapter: [0, 0, 0], appendix: [0, 0, 0] };
  readonly #report: Report;
  #tables = 0;
  #figures = 0;

  constructor(report: Report) {
    this.#report = report;
    for (const section of report.sections) for (const block of section.blocks) this.#add(block);
  }

  contentsBookmark(block: HeadingBlock): string | undefined {
    return this.#contentsBookmarks.get(block);
  }

  printed(block: HeadingBlock): string {
    return this.#printed.get(block) ?? '';
  }

  caption(block: TableBlock | FigureBlock) {
    return this.#captions.get(block);
  }

  target(name: string): Target | undefined {
    return this.#targets.get(name);
  }

  hasBookmark(name: string): boolean {
    return this.#bookmarks.has(name);
  }

  #add(block: Block): void {
    switch (block.type) {
      case 'heading':
        return this.#addHeading(block);
      case 'table':
        if (block.caption !== undefined) this.#addCaption(block, block.id, this.#report.words.table, ++this.#tables);
        return block.rows.flat().forEach((cell) => cell.content.forEach((content) => this.#addInline(content)));
      case 'figure':
        return this.#addCaption(block, block.id, this.#report.words.figure, ++this.#figures);
      case 'paragraph':
        return this.#addInline(block.content);
      case 'list':
        return block.items.forEach((item) => this.#addInline(item));
      case 'callout':
        return block.content.forEach((content) => this.#addInline(content));
      case 'definitions':
        return block.entries.forEach((entry) => entry.content.forEach((content) => this.#addInline(content)));
      case 'field':
        return block.blocks.forEach((inner) => this.#add(inner));
      case 'cutPage':
        return block.halves.flat().forEach((inner) => this.#add(inner));
      case 'signOff':
      case 'keyFigures':
      case 'pageBreak':
        return undefined;
    }
  }

  #addInline(content: Inline): void {
    if (typeof content === 'string') return;
    for (const run of content as readonly TextRun[]) if (run.bookmark !== undefined) this.#bookmarks.add(run.bookmark);
  }

  #addHeading(block: HeadingBlock): void {
    const number = block.numbering === 'none' ? '' : this.#next(block.numbering, block.level);
    const isAppendix = block.numbering === 'appendix' && block.level === 1;
    const word = this.#report.words.appendix;
    if (block.bookmark !== undefined) {
      this.#bookmarks.add(block.bookmark);
      const label = number === '' ? block.text : isAppendix ? `${word} ${number}` : number;
      const type = block.numbering === 'chapter' ? 'heading' : 'appendix';
      this.#targets.set(block.bookmark, { bookmark: block.bookmark, label, type });
    }
    const shown = isAppendix ? `${word} ${number}:` : number;
    this.#printed.set(block, shown);
    if (block.level === 3) return;
    // Word knows its own bookmarks of the contents by this form of name.
    const bookmark = `_Toc${String(this.contents.length + 1).padStart(9, '0')}`;
    this.contents.push({ level: block.level, number: shown, text: block.text, bookmark });
    this.#contentsBookmarks.set(block, bookmark);
  }

  #next(numbering: 'chapter' | 'appendix', level: HeadingBlock['level']): string {
    const counts = this.#counts[numbering];
    counts[level - 1] = (counts[level - 1] ?? 0) + 1;
    counts.fill(0, level);
    const first = numbering === 'appendix' ? letters(counts[0]) : String(counts[0]);
    return [first, ...counts.slice(1, level).map(String)].join('.');
  }

  #addCaption(block: TableBlock | FigureBlock, id: string | undefined, word: string, number: number): void {
    const kind = block.type === 'table' ? 'tab' : 'fig';
    const bookmark = `_Ref_${kind}_${number}`;
    this.#captions.set(block, { number, bookmark });
    if (id !== undefined) this.#targets.set(id, { bookmark, label: `${word} ${number}`, type: 'caption' });
  }
}

/** Counts a report once, before it is written. */
export function numberReport(report: Report): ReportNumbers {
  return new Numbering(report);
}
