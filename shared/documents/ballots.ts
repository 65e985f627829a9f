import { palette } from '../base/palette.ts';
import type { EngagementData } from '../domain/engagement/engagement-data.ts';
import type { DocumentMessages } from '../messages/en/documents.ts';
import { columns } from './blocks.ts';
import { createContext, oneLine, type DocumentContext } from './document-context.ts';
import {
  frameHandout,
  HALF_HEIGHT,
  HALF_WIDTH,
  onPaper,
  PAPER_LETTERS,
  paperLines,
  SHEET_WIDTH,
  type PrintedActivity,
} from './handout.ts';
import type { Block, HalfBlock, Report, ReportSection, TableBlock, TableCell } from './report-model.ts';

/** One thing that is voted on, as it is printed. */
export interface BallotItem {
  /** `W1-N23`, `N-04`; null for what has none. */
  readonly ref: string | null;
  readonly text: string;
}

/** What the ballots of a dot vote are built from. */
export interface BallotsInput {
  readonly data: EngagementData;
  readonly activity: PrintedActivity;
  /** In the order in which the screen shows them too, so that paper is typed in without searching. */
  readonly items: readonly BallotItem[];
  /** Dots of each voter, at least 1. */
  readonly dots: number;
  /** At most on one item, at least 1. */
  readonly perItem: number;
  /** How many ballots; without a roll there is one, to be copied. */
  readonly voters: number;
}

interface Look {
  /** Twips. */
  readonly width: number;
  /** Boxes side by side before a new line of them begins. */
  readonly boxesInLine: number;
}

const TEXT_PT = 10.5;
const BOX_PT = 18;
const BOX = '□';
// A question is longer than an item, and there is one of it.
const PROMPT_LETTERS = 2 * PAPER_LETTERS;
const SPACE = '\u00A0';
// Of the page's width in twips: a box with its space, the inside of a cell, a letter of a reference.
const BOX_TWIPS = 335;
const CELL_TWIPS = 240;
const REF_LETTER_TWIPS = 105;
// Of the page's height in twips, each rather too high than too low: a line of each size, what is around a row's text.
const BOX_LINE = 450;
const TEXT_LINE = 265;
const BODY_LINE = 280;
const ROW = 155;

function boxes(count: number, inLine: number): string {
  const lines = Array.from({ length: Math.ceil(count / inLine) }, (_, line) =>
    Array<string>(Math.min(inLine, count - line * inLine))
      .fill(BOX)
      .join(SPACE),
  );
  return lines.join('\n');
}

function widths({ items, perItem }: BallotsInput, look: Look) {
  const box = Math.min(perItem, look.boxesInLine) * BOX_TWIPS + CELL_TWIPS;
  const letters = Math.max(0, ...items.map((item) => item.ref?.length ?? 0));
  const ref = letters === 0 ? 0 : letters * REF_LETTER_TWIPS + CELL_TWIPS;
  return { ref, box, text: look.width - box - ref };
}

function itemTable(input: BallotsInput, words: DocumentMessages, look: Look): TableBlock {
  const { ref, box, text } = widths(input, look);
  const heads = words.paper.ballot;
  const share = (twips: number): number => (twips / look.width) * 100;
  const rows = input.items.map((item): TableCell[] => [
    ...(ref === 0
      ? []
      : [{ content: [[{ text: item.ref ?? '', sizePt: 9, bold: true, colour: palette.muted }]] } satisfies TableCell]),
    { content: [[{ text: onPaper(item.text) || words.empty, sizePt: TEXT_PT }]] },
    { content: [[{ text: boxes(input.perItem, look.boxesInLine), sizePt: BOX_PT }]] },
  ]);
  return {
    type: 'table',
    columns:
      ref === 0
        ? columns([heads.item, heads.dots], [share(text), share(box)])
        : columns(['', heads.item, heads.dots], [share(ref), share(text), share(box)]),
    rows,
    isCentredInRow: true,
  };
}

function nameOf({ data, words }: DocumentContext, activity: PrintedActivity): string {
  const workshop = data.find('workshop', activity.parentId);
  const where = [workshop?.ref ?? '', workshop?.title ?? ''].filter((part) => part !== '').join(' ');
  return [words.paper.ballot.document, onPaper(where, 70)].filter((part) => part !== '').join(' · ');
}

function head({ words }: DocumentContext, input: BallotsInput): HalfBlock[] {
  const text = words.paper.ballot;
  const prompt = onPaper(input.activity.prompt, PROMPT_LETTERS);
  return [
    { type: 'heading', level: 1, numbering: 'none', text: onPaper(input.activity.title) || text.untitled },
    ...(prompt === '' ? [] : [{ type: 'paragraph', content: prompt } satisfies HalfBlock]),
    {
      type: 'paragraph',
      content: [{ text: `${text.rule(input.dots, input.perItem)} `, bold: true }, { text: text.how }],
    },
  ];
}

// What is wrong by a line would push a half to the next page.
function fitsHalf({ words }: DocumentContext, input: BallotsInput, look: Look): boolean {
  const columnsAt = widths(input, look);
  const prompt = onPaper(input.activity.prompt, PROMPT_LETTERS);
  const { rule, how } = words.paper.ballot;
  const lines = (text: string): number => (text === '' ? 0 : paperLines(text, 10, look.width) * BODY_LINE + 130);
  const title = paperLines(onPaper(input.activity.title), 18, look.width) * 450 + 200;
  const boxLines = Math.ceil(input.perItem / look.boxesInLine);
  const rows = input.items.map(
    (item) =>
      Math.max(paperLines(onPaper(item.text), TEXT_PT, columnsAt.text - 200) * TEXT_LINE, boxLines * BOX_LINE) + ROW,
  );
  const table = rows.reduce((sum, row) => sum + row, 0) + 420;
  const name = 380;
  return name + title + lines(prompt) + lines(`${rule(input.dots, input.perItem)} ${how}`) + table <= HALF_HEIGHT;
}

function halves(context: DocumentContext, input: BallotsInput, look: Look): ReportSection[] {
  const name: HalfBlock = {
    type: 'paragraph',
    style: 'note',
    content: nameOf(context, input.activity),
    keepWithNext: true,
  };
  const ballot = [name, ...head(context, input), itemTable(input, context.words, look)];
  return Array.from({ length: Math.ceil(input.voters / 2) }, (_, page) => ({
    id: `page-${page + 1}`,
    orientation: 'landscape',
    blocks: [{ type: 'cutPage', halves: [ballot, page * 2 + 1 < input.voters ? ballot : []] }],
  }));
}

function sheets(context: DocumentContext, input: BallotsInput): ReportSection[] {
  const look: Look = { width: SHEET_WIDTH, boxesInLine: 10 };
  const end: Block = { type: 'paragraph', style: 'note', content: context.words.paper.ballot.end };
  const blocks = [...head(context, input), itemTable(input, context.words, look), end];
  return Array.from({ length: input.voters }, (_, at) => ({
    id: `ballot-${at + 1}`,
    orientation: 'portrait',
    blocks,
    runningHead: nameOf(context, input.activity),
  }));
}

/**
 * The paper ballots of a dot vote as a handout, one for each voter and all alike: no name, no number and no order that
 * could tie a ballot to a person. Two stand on a page to be cut apart where they fit; else each has pages of its own, whose
 * numbers begin anew with every ballot. Each item has a box for each dot that may go on it.
 */
export function buildBallots(input: BallotsInput, messages: DocumentMessages): Report {
  const context = createContext(input.data, messages);
  const text = messages.paper.ballot;
  const dots = Math.max(1, Math.round(input.dots));
  const perItem = Math.min(dots, Math.max(1, Math.round(input.perItem)));
  const whole = { ...input, dots, perItem, voters: Math.max(1, input.voters) };
  const half: Look = { width: HALF_WIDTH, boxesInLine: 5 };
  const title = oneLine(input.activity.title) || text.untitled;
  return frameHandout(
    context,
    {
      document: `${text.documents} – ${title}`,
      subject: text.subject(title),
      keywords: text.keywords,
      source: { document: 'ballots', recordId: input.activity.id },
    },
    fitsHalf(context, whole, half) ? halves(context, whole, half) : sheets(context, whole),
  );
}
