import type { EngagementData } from '../domain/engagement/engagement-data.ts';
import type { RecordOf } from '../domain/model/record.ts';
import { voteItems, voteRules } from '../domain/workshop/vote-items.ts';
import type { DocumentMessages } from '../messages/en/documents.ts';
import { bold, columns, missing, muted, richCell } from './blocks.ts';
import { classificationOf } from './blueprint/opening.ts';
import { clientName, createContext, oneLine, type DocumentContext } from './document-context.ts';
import { frameReport } from './report-frame.ts';
import type { Block, HeadingBlock, Report, TableCell } from './report-model.ts';

type Activity = RecordOf<'activity'>;

/** Characters of an item that stand on paper. */
const ON_PAPER = 160;
/** Ballots with so many lines fit on a page twice. */
const HALF_PAGE_LINES = 6;
const ROW_TWIPS = 480;

function shortened(text: string): string {
  const line = oneLine(text);
  return line.length > ON_PAPER ? `${line.slice(0, ON_PAPER - 1).trimEnd()}…` : line;
}

function sheet(text: string, newPage: boolean): HeadingBlock {
  return { type: 'heading', level: 2, text, numbering: 'none', ...(newPage ? { newPage } : {}) };
}

function sheetsReport(
  context: DocumentContext,
  document: string,
  activity: Activity,
  blocks: readonly Block[],
): Report {
  const text = context.words.sheets;
  return frameReport(context, {
    document,
    subject: text.subject(oneLine(activity.title)),
    keywords: text.keywords,
    version: oneLine(activity.title),
    classification: classificationOf(context),
    cover: { subtitle: clientName(context), facts: [], notice: '' },
    isSheets: true,
    sections: [{ id: 'sheets', orientation: 'portrait', blocks }],
  });
}

/**
 * Secret ballots to be printed: as many as there are voters, all alike, without names or numbers that could tie one to a
 * person. Short ones stand on a page twice, with a line to cut along.
 */
export function buildBallots(
  data: EngagementData,
  activity: Activity,
  voters: number,
  messages: DocumentMessages,
): Report {
  const context = createContext(data, messages);
  const text = messages.sheets;
  const rules = voteRules(activity);
  const items = voteItems(data, activity);
  const isHalf = items.length <= HALF_PAGE_LINES;
  const rows = items.map((item): TableCell[] => [
    richCell(context, [[...(item.ref === null ? [] : [muted(`${item.ref}  `)]), { text: shortened(item.text) }]]),
    { content: [Array.from({ length: rules.perItem }, () => '☐').join('  ')], align: 'end' },
  ]);
  const blocks: Block[] = [];
  if (items.length === 0) blocks.push(missing(context, text.missingItems));
  if (voters === 0) blocks.push(missing(context, text.missingPeople));
  for (let ballot = 0; items.length > 0 && ballot < voters; ballot += 1) {
    const isSecond = isHalf && ballot % 2 === 1;
    if (isSecond) blocks.push({ type: 'paragraph', style: 'note', content: `✂ ${'–  '.repeat(20)}${text.cut}` });
    blocks.push(
      sheet(`${text.ballot}: ${oneLine(activity.prompt) || oneLine(activity.title)}`, ballot > 0 && !isSecond),
      { type: 'paragraph', content: text.rule(rules.each, rules.perItem), keepWithNext: true },
      {
        type: 'table',
        columns: columns(text.ballotColumns, [72, 28], { 1: 'end' }),
        rows,
        minRowHeightTwips: ROW_TWIPS,
        ...(isHalf ? { keepTogether: true } : {}),
      },
    );
  }
  return sheetsReport(context, text.ballots, activity, blocks);
}

const SCALE = '1    2    3    4    5';

/** Scoring sheets to be printed, one for each participant: urgency and impact of every need, to be circled. */
export function buildScoringSheets(
  data: EngagementData,
  activity: Activity,
  people: readonly RecordOf<'participant'>[],
  messages: DocumentMessages,
): Report {
  const context = createContext(data, messages);
  const text = messages.sheets;
  const needs = data.all('need');
  const rows = needs.map((need): TableCell[] => [
    richCell(context, [
      [...(need.ref === null ? [] : [muted(`${need.ref}  `)]), bold(shortened(need.title))],
      shortened(need.problem),
    ]),
    { content: [SCALE], align: 'centre' },
    { content: [SCALE], align: 'centre' },
  ]);
  const blocks: Block[] = [];
  if (needs.length === 0) blocks.push(missing(context, text.missingNeeds));
  if (people.length === 0) blocks.push(missing(context, text.missingPeople));
  const sheets = needs.length === 0 ? [] : people;
  sheets.forEach((person, index) => {
    blocks.push(
      sheet(text.sheetFor(oneLine(person.name)), index > 0),
      { type: 'paragraph', content: text.scale, keepWithNext: true },
      { type: 'list', style: 'bullet', items: [text.urgencyMeans, text.impactMeans] },
      {
        type: 'table',
        columns: columns(text.sheetColumns, [52, 24, 24], { 1: 'centre', 2: 'centre' }),
        rows,
        minRowHeightTwips: ROW_TWIPS,
      },
    );
  });
  return sheetsReport(context, text.scoring, activity, blocks);
}
