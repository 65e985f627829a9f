import type { RecordOf } from '../../domain/model/record.ts';
import { columns, missing, textCell } from '../blocks.ts';
import { oneLine } from '../document-context.ts';
import { onPaper } from '../handout.ts';
import { buildTallyFigure } from '../figures/tally-figure.ts';
import type { Block, FigureBlock, TableBlock } from '../report-model.ts';
import { boardHeading } from './boards.ts';
import { isOpen, wasHeld, type WorkshopContext } from './record-context.ts';

type Activity = RecordOf<'activity'>;

interface Result {
  readonly ref: string | null;
  readonly text: string;
  readonly votes: number;
}

// More bars than this would not fit below each other on a page; the table has them all.
const MOST_BARS = 20;
// What a bar's name may take of the description that a screen reader reads.
const ALT_LETTERS = 80;

function resultsOf({ data }: WorkshopContext, activity: Activity): readonly Result[] {
  return data
    .childrenOf('tally', activity.id)
    .map((tally) => {
      const item =
        data.find('note', tally.note) ?? data.find('need', tally.need) ?? data.find('challenge', tally.challenge);
      return { ref: item?.ref ?? null, text: oneLine(tally.text), votes: tally.votes ?? 0 };
    })
    .toSorted((a, b) => b.votes - a.votes);
}

function tallyFigure(
  context: WorkshopContext,
  activity: Activity,
  results: readonly Result[],
  number: number,
): FigureBlock | null {
  const text = context.words.workshop.votes;
  if (results.length < 2 || results.every(({ votes }) => votes === 0)) return null;
  const shown = results.slice(0, MOST_BARS);
  const nameOf = ({ ref, text: said }: Result): string => [ref ?? '', said].filter((part) => part !== '').join('  ');
  const title = oneLine(activity.title) || text.untitled;
  const lines = shown.map((result) => text.figureLine(onPaper(nameOf(result), ALT_LETTERS), result.votes));
  return {
    type: 'figure',
    id: `tally-${number}`,
    picture: buildTallyFigure(shown.map((result) => ({ name: nameOf(result), votes: result.votes }))),
    alt: { title: text.figureTitle(title), description: text.figureAlt(lines.join(' ')) },
    caption: text.figureCaption(title, shown.length, results.length),
  };
}

function tallyTable(context: WorkshopContext, activity: Activity, results: readonly Result[]): TableBlock {
  const text = context.words.workshop.votes;
  const all = results.reduce((sum, { votes }) => sum + votes, 0);
  return {
    type: 'table',
    caption: text.caption(oneLine(activity.title) || text.untitled, all),
    columns: columns(text.columns, [14, 62, 12, 12], { 2: 'end', 3: 'end' }),
    rows: results.map(({ ref, text: said, votes }) => [
      textCell(context, ref ?? ''),
      textCell(context, said, { bold: true }),
      textCell(context, String(votes), { align: 'end' }),
      textCell(context, all === 0 ? '' : context.format.percent(Math.round((votes / all) * 100)), { align: 'end' }),
    ]),
  };
}

function closedVote(context: WorkshopContext, activity: Activity, results: readonly Result[], number: number): Block[] {
  const text = context.words.workshop.votes;
  const said = [
    text.rule(activity.dots, activity.dotsPerItem),
    activity.votersHeard === null ? '' : text.heard(activity.votersHeard, activity.voters.length),
    activity.naming === 'anonymous' ? text.anonymous : '',
    text.sums,
  ].filter((sentence) => sentence !== '');
  const figure = tallyFigure(context, activity, results, number);
  return [
    { type: 'paragraph', content: said.join(' ') },
    ...(figure === null ? [] : [figure]),
    tallyTable(context, activity, results),
  ];
}

/** What each dot vote came to; of an open one nothing but its name. */
export function voteBlocks(context: WorkshopContext): Block[] {
  const text = context.words.workshop.votes;
  const votes = context.activities.filter(({ type }) => type === 'vote');
  return votes.flatMap((activity, index): Block[] => {
    const heading = boardHeading(oneLine(activity.title) || text.untitled);
    if (isOpen(activity)) {
      return [heading, { type: 'callout', tone: 'info', title: text.open, content: [text.openBody] }];
    }
    const results = resultsOf(context, activity);
    if (results.length > 0) return [heading, ...closedVote(context, activity, results, index + 1)];
    return wasHeld(context, activity) ? [heading, missing(context, text.missing)] : [];
  });
}
