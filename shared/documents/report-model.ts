import type { RecordId } from '../base/ids.ts';
import type { FigurePicture } from './figures/figure-element.ts';
import type { ReportProperties, ReportSource } from './report-identity.ts';
import type { ReportLook } from './report-look.ts';

/**
 * The field of a record that a piece of text prints. The file carries it as a content control, so that a copy that the
 * client changed can be read back into the record.
 */
export interface FieldRef {
  readonly recordId: RecordId;
  /** Name of the field in its kind. */
  readonly field: string;
  /** What the field is called, for the control's handle in Word: `D-07 · Title`. */
  readonly label: string;
}

/** A reference to something that counts itself; the writer knows the number. */
export interface CrossReference {
  /** Bookmark of a heading, or id of a table or figure with a caption. */
  readonly to: string;
  /** `label` prints `Table 3`, `Figure 2` or the heading's number; `page` prints the page where it can be known. */
  readonly shows: 'label' | 'page';
}

/** A stretch of text in one style. A line feed in `text` is a line break. */
export interface TextRun {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Struck out: removed against another version. */
  readonly strike?: boolean;
  /** Underlined: added against another version. */
  readonly underline?: boolean;
  /** Ink as `#RRGGBB`; the paragraph's own when absent. */
  readonly colour?: string;
  /** Bookmark that the run leads to; the reader can click it. */
  readonly linkTo?: string;
  /** Bookmark that is set at the run; letters, digits and `_`, unique in the report. */
  readonly bookmark?: string;
  /** Size in points; the paragraph's own when absent. For what is read or marked on paper. */
  readonly sizePt?: number;
  /** The field that the run prints whole, line breaks included. A run that adds words of its own has none. */
  readonly field?: FieldRef;
  /** Where the run leads by number; `text` is printed when there is no such target. */
  readonly crossReference?: CrossReference;
  /** A footnote whose mark follows the run. Not in covers, headers and handouts. */
  readonly footnote?: Inline;
}

/** A paragraph's content: runs in order, or one plain text. */
export type Inline = string | readonly TextRun[];

/** Heading level: 1 is a chapter, 3 the lowest. */
export type HeadingLevel = 1 | 2 | 3;

/** A heading. Levels 1 and 2 appear in the table of contents. */
export interface HeadingBlock {
  readonly type: 'heading';
  readonly level: HeadingLevel;
  readonly text: string;
  /** Name that cross references lead to; letters, digits and `_`, unique in the report. */
  readonly bookmark?: string;
  /** `chapter` counts 1, 1.1; `appendix` counts A, A.1; `none` has no number. */
  readonly numbering: 'chapter' | 'appendix' | 'none';
  /** Whether the heading starts a page. */
  readonly newPage?: boolean;
}

/** A paragraph of running text. */
export interface ParagraphBlock {
  readonly type: 'paragraph';
  readonly content: Inline;
  /** `lead` opens a chapter, `note` explains a table below it, `quote` is somebody's words. */
  readonly style?: 'body' | 'lead' | 'note' | 'quote';
  /** Stays on the page of the block after it. */
  readonly keepWithNext?: boolean;
}

/** A list of short paragraphs. */
export interface ListBlock {
  readonly type: 'list';
  readonly style: 'bullet' | 'number';
  readonly items: readonly Inline[];
}

/** Where the text of a column or cell stands. */
export type Alignment = 'start' | 'centre' | 'end';

/** A column of a table. */
export interface TableColumn {
  readonly header: string;
  /** Share of the text width; the shares of a table sum to 100. */
  readonly widthPercent: number;
  readonly align?: Alignment;
}

/** A cell of a table; each inline is a paragraph. */
export interface TableCell {
  readonly content: readonly Inline[];
  /** Ground as `#RRGGBB`. */
  readonly shading?: string;
  /** Ink of the whole cell as `#RRGGBB`. */
  readonly colour?: string;
  readonly bold?: boolean;
  readonly align?: Alignment;
  /** Columns that the cell covers, at least 1. */
  readonly span?: number;
  /** Whether the content is written as bullets. */
  readonly bullets?: boolean;
  /** Rule at the upper edge as `#RRGGBB`, 3 pt. */
  readonly topEdge?: string;
}

/** A table. Its header row is repeated on each page and rows do not break unless they are very tall. */
export interface TableBlock {
  readonly type: 'table';
  /** Name that cross references lead to; letters, digits and `_`, unique in the report. Only with a caption. */
  readonly id?: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
  /** Printed above as "Table n"; a table without one is not counted. */
  readonly caption?: string;
  /** False leaves the header row out, for tables whose first column is the heading. */
  readonly showHeader?: boolean;
  /** `grid` draws white gaps between shaded cells (SWOT, heat maps); `rows` draws hairlines between rows. */
  readonly look?: 'rows' | 'grid';
  /** Whether the whole table stays on one page; for short tables only. */
  readonly keepTogether?: boolean;
  /** Whether the headers from the second column on run upward, for many narrow columns. */
  readonly uprightHeaders?: boolean;
  /** Least height of each body row in twips (1440 to the inch). */
  readonly minRowHeightTwips?: number;
  /** Whether short cells stand in the middle of their row instead of at its top. */
  readonly isCentredInRow?: boolean;
}

/** What a reader learns who does not see the picture. */
export interface AltText {
  readonly title: string;
  readonly description: string;
}

/** A picture with its caption below. */
export interface FigureBlock {
  readonly type: 'figure';
  /** Unique in the report; the name under which its raster image is handed over and cross references lead to it. */
  readonly id: string;
  readonly picture: FigurePicture;
  readonly alt: AltText;
  readonly caption: string;
}

/** What a callout means: a remark, something that is missing, something that needs a decision, something good. */
export type CalloutTone = 'info' | 'missing' | 'warning' | 'success';

/** A shaded box with a coloured edge. */
export interface CalloutBlock {
  readonly type: 'callout';
  readonly tone: CalloutTone;
  /** Bold opening words. */
  readonly title?: string;
  readonly content: readonly Inline[];
}

/** Terms and what they hold, in two columns without a header. */
export interface DefinitionBlock {
  readonly type: 'definitions';
  readonly entries: readonly { readonly term: string; readonly content: readonly Inline[] }[];
}

/** One who signs. */
export interface Signatory {
  readonly party: string;
  readonly name: string;
  readonly role: string;
}

/** The block where the parties sign: a row each, with room for signature and date. */
export interface SignOffBlock {
  readonly type: 'signOff';
  /** Headings of party, name, signature and date. */
  readonly headers: readonly [string, string, string, string];
  readonly signatories: readonly Signatory[];
}

/** Figures that open a chapter: a large value over a small label, side by side. */
export interface KeyFiguresBlock {
  readonly type: 'keyFigures';
  /** Two to five; `colour` is the ink of the value as `#RRGGBB`. */
  readonly items: readonly { readonly value: string; readonly label: string; readonly colour?: string }[];
}

/** Starts a new page. */
export interface PageBreakBlock {
  readonly type: 'pageBreak';
}

/** Two halves of a landscape page beside each other, with a line between them to cut along. Only in handouts. */
export interface CutPageBlock {
  readonly type: 'cutPage';
  /** What stands on the left and on the right half; an empty one stays white. */
  readonly halves: readonly [readonly HalfBlock[], readonly HalfBlock[]];
}

/** Running text that prints one field whole, as paragraphs and lists; read back like a run with a field. */
export interface FieldBlock {
  readonly type: 'field';
  readonly field: FieldRef;
  readonly blocks: readonly (ParagraphBlock | ListBlock)[];
}

/** Anything that half a page may hold. */
export type HalfBlock = HeadingBlock | ParagraphBlock | TableBlock;

/** Anything that a section may hold. */
export type Block =
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | TableBlock
  | FigureBlock
  | CalloutBlock
  | DefinitionBlock
  | SignOffBlock
  | KeyFiguresBlock
  | PageBreakBlock
  | CutPageBlock
  | FieldBlock;

/** A run of blocks on pages of one orientation; a change of orientation starts a page. */
export interface ReportSection {
  /** Key of the section, unique in the report, `deliverables`. */
  readonly id: string;
  readonly orientation: 'portrait' | 'landscape';
  readonly blocks: readonly Block[];
  /** Only in handouts: stands on each of the section's pages, beside the page's number within the section. */
  readonly runningHead?: string;
}

/** The first page. */
export interface ReportCover {
  /** Kind of document over the title, `Collaboration blueprint`. */
  readonly kicker: string;
  readonly title: string;
  readonly subtitle: string;
  /** Label and value lines below the title, in order. */
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  /** Small print at the foot of the cover. */
  readonly notice: string;
}

/** Words that the writer itself puts into the document. */
export interface ReportWords {
  readonly contents: string;
  readonly table: string;
  readonly figure: string;
  readonly appendix: string;
  /** `Page` and `of` of the footer. */
  readonly page: string;
  readonly of: string;
}

/** Whom the file is for: `client` holds nothing that is classified as internal. */
export type Edition = 'client' | 'internal';

/** A whole document as plain data: what is said, in which order and of what kind, but not how a format writes it. */
export interface Report {
  readonly title: string;
  readonly client: string;
  /** The consultant's firm. */
  readonly firm: string;
  /** `Version 1.0`, or the quarter of a review. */
  readonly version: string;
  readonly classification: string;
  /** BCP 47 tag, `en-GB`. */
  readonly language: string;
  /** Direction of the language: pages, tables and lists are mirrored for `rtl`. */
  readonly direction: 'ltr' | 'rtl';
  readonly edition: Edition;
  readonly look: ReportLook;
  readonly source: ReportSource;
  /** Null for a handout: nothing but its pages, each section on pages of its own, without contents and numbers through. */
  readonly cover: ReportCover | null;
  readonly properties: ReportProperties;
  readonly words: ReportWords;
  readonly sections: readonly ReportSection[];
}

/** Every picture of a report, in order. */
export function figuresOf(report: Report): readonly FigureBlock[] {
  return report.sections.flatMap((section) => section.blocks.filter((block) => block.type === 'figure'));
}
