import type { RecordOf } from '../domain/model/record.ts';
import { oneLine, type DocumentContext } from './document-context.ts';
import { estimateTextWidth } from './figures/figure-element.ts';
import { frameReport } from './report-frame.ts';
import type { ReportSource } from './report-identity.ts';
import type { Report, ReportSection } from './report-model.ts';

/** What a handout knows of the activity that it is printed for: what also stands on the wall. A handout has one edition. */
export type PrintedActivity = Pick<RecordOf<'activity'>, 'id' | 'parentId' | 'title' | 'prompt'>;

/** Lengths of a handout's A4 pages in twips (1440 to the inch), as they stand upright. */
export const HANDOUT = {
  width: 11906,
  height: 16838,
  /** All four sides: what a desk printer leaves white. */
  margin: 737,
  /** Additional room at the top where a running head stands. */
  head: 510,
  /** Between the halves of a page that is cut. */
  gutter: 1134,
  /** What Word needs below a page-high table for its last, empty paragraph. */
  rest: 560,
} as const;

/** Width of half a landscape page in twips. */
export const HALF_WIDTH = (HANDOUT.height - 2 * HANDOUT.margin - HANDOUT.gutter) / 2;
/** Height of half a landscape page in twips. */
export const HALF_HEIGHT = HANDOUT.width - 2 * HANDOUT.margin - HANDOUT.rest;
/** Width of an upright page in twips. */
export const SHEET_WIDTH = HANDOUT.width - 2 * HANDOUT.margin;

/** How many characters of one item's text stand on paper; the whole text is on the wall. */
export const PAPER_LETTERS = 160;

/** The beginning of a text on one line, at most `PAPER_LETTERS` characters as a reader counts them. */
export function onPaper(text: string, letters: number = PAPER_LETTERS): string {
  const line = oneLine(text);
  if (line.length <= letters) return line;
  const parts = [...new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(line)];
  if (parts.length <= letters) return line;
  const kept = parts.slice(0, letters - 1).map(({ segment }) => segment);
  return `${kept.join('').trimEnd()}…`;
}

const PX_PER_PT = 96 / 72;
const TWIPS_PER_PX = 15;
// Lines break at words, so that not all of a line is used.
const WORD_BREAKS = 1.12;

/** How many lines a text of a size in points takes in a width in twips; estimated, rather too many than too few. */
export function paperLines(text: string, sizePt: number, widthTwips: number): number {
  const width = estimateTextWidth(text, sizePt * PX_PER_PT) * TWIPS_PER_PX * WORD_BREAKS;
  return Math.max(1, Math.ceil(width / widthTwips));
}

/** A handout around its pages. */
export function frameHandout(
  context: DocumentContext,
  input: {
    readonly document: string;
    readonly subject: string;
    readonly keywords: string;
    readonly source: Omit<ReportSource, 'engagementId'>;
    readonly version?: string;
    readonly classification?: string;
  },
  sections: readonly ReportSection[],
): Report {
  const { edition, words } = context;
  // Without a cover each page has to say it.
  const marked = sections.map((section): ReportSection => {
    const head = [words.edition.internal, section.runningHead ?? ''].filter((part) => part !== '').join(' · ');
    return edition === 'internal' ? { ...section, runningHead: head } : section;
  });
  const framed = frameReport(context, {
    version: '',
    classification: '',
    ...input,
    cover: { subtitle: '', facts: [], notice: '' },
    sections: marked,
  });
  return { ...framed, cover: null };
}
