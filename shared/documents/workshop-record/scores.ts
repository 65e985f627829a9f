import { rankNeeds, type RankedNeed } from '../../domain/needs/need-ranking.ts';
import { RANGE_FROM, type Spread } from '../../domain/needs/need-scores.ts';
import { bold, columns, missing, muted, referenceCell, richCell, textCell } from '../blocks.ts';
import { matrixFigure } from '../blueprint/priorities.ts';
import { oneLine } from '../document-context.ts';
import type { Block, Inline, TableCell } from '../report-model.ts';
import { boardHeading } from './boards.ts';
import { isOpen, wasHeld, type WorkshopContext } from './record-context.ts';

const isAlone = (spread: Spread | null): boolean => spread?.n === 1;

/** The needs of which a place may be told: the room set it, or it comes from more than one person's scores. */
export function tellableNeeds(needs: readonly RankedNeed[]): readonly RankedNeed[] {
  return needs.filter(
    ({ need, score }) =>
      (need.agreedUrgency !== null || !isAlone(score.urgency)) &&
      (need.agreedImpact !== null || !isAlone(score.impact)),
  );
}

function axisCell(context: WorkshopContext, spread: Spread | null): TableCell {
  const { format, words } = context;
  const text = words.workshop.scores;
  if (spread === null) return textCell(context, '');
  if (isAlone(spread)) return richCell(context, [[muted(text.withheld)], [muted(text.count(1))]]);
  const number = (value: number): string => format.number(value);
  const below =
    spread.n < RANGE_FROM ? text.count(spread.n) : text.range(number(spread.min), number(spread.max), spread.n);
  return richCell(context, [[bold(number(spread.median))], [muted(below)]]);
}

function agreementCell(context: WorkshopContext, { need, score }: RankedNeed): TableCell {
  const { format, words } = context;
  const text = words.workshop.scores;
  if (score.agreement === 'set-by-room') {
    const urgency = need.agreedUrgency === null ? '' : text.setUrgency(format.number(need.agreedUrgency));
    const impact = need.agreedImpact === null ? '' : text.setImpact(format.number(need.agreedImpact));
    return textCell(context, text.setByRoom(urgency, impact));
  }
  const alone = isAlone(score.urgency) || isAlone(score.impact);
  const said = alone ? text.oneScore : text.agreement[score.agreement];
  return textCell(context, said, { bold: score.agreement === 'no-agreement' });
}

function scoreTable(context: WorkshopContext, needs: readonly RankedNeed[]): Block {
  const text = context.words.workshop.scores;
  const title = (entry: RankedNeed): Inline[] => [[bold(entry.need.title)]];
  return {
    type: 'table',
    caption: text.caption(needs.length),
    columns: columns(text.columns, [13, 33, 17, 17, 20]),
    rows: needs.map((entry) => [
      referenceCell(context, entry.need),
      richCell(context, title(entry)),
      axisCell(context, entry.score.urgency),
      axisCell(context, entry.score.impact),
      agreementCell(context, entry),
    ]),
  };
}

/** What the scorings came to: median, range and number for each need, never a single person's score. */
export function scoreBlocks(context: WorkshopContext): Block[] {
  const text = context.words.workshop.scores;
  const scorings = context.activities.filter(({ type }) => type === 'scoring');
  const open: Block[] = scorings
    .filter(isOpen)
    .flatMap((activity): Block[] => [
      boardHeading(oneLine(activity.title) || text.untitled),
      { type: 'callout', tone: 'info', title: text.open, content: [text.openBody] },
    ]);
  const closed = scorings.filter((activity) => !isOpen(activity) && wasHeld(context, activity));
  // The scores belong to the needs: one table shows where they stand after all scorings.
  const last = closed.at(-1);
  if (last === undefined) return open;
  const scored = rankNeeds(context.data).filter(({ score }) => score.urgency !== null || score.impact !== null);
  const heading = boardHeading(oneLine(last.title) || text.untitled);
  if (scored.length === 0) return [heading, missing(context, text.missing), ...open];
  return [heading, { type: 'paragraph', content: text.lead, style: 'note' }, scoreTable(context, scored), ...open];
}

/** The matrix of a workshop that scored or placed needs, or that has no agenda; without what one person alone scored. */
export function matrixBlocks(context: WorkshopContext): Block[] {
  const { activities } = context;
  const boards = activities.filter(({ type }) => type === 'matrix' || type === 'scoring');
  if (activities.length > 0 && !boards.some((activity) => !isOpen(activity) && wasHeld(context, activity))) return [];
  const figure = matrixFigure(context, tellableNeeds(rankNeeds(context.data)));
  if (figure === null) return [];
  const own = activities.filter(({ type }) => type === 'matrix');
  const title = own.length === 1 ? oneLine(own[0]?.title ?? '') : '';
  const { ring } = context.words.blueprint.priorities;
  return [
    boardHeading(title || context.words.workshop.matrix),
    figure,
    { type: 'paragraph', content: ring, style: 'note' },
  ];
}
