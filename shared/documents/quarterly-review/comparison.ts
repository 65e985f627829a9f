import { compareQuarters, reviewedQuarters, type KpiHistory } from '../../domain/review/compare-quarters.ts';
import { columns, linesOf, muted, ragRun, referenceRuns, richCell, subheading } from '../blocks.ts';
import { quarterText } from '../document-context.ts';
import type { Block, Inline, TableCell } from '../report-model.ts';
import { actualText, type ReviewContext } from './review-context.ts';

/** Quarters that stand side by side at most, this one among them; more would not fit the width of a page. */
const MOST_QUARTERS = 4;
/** Share of the width that the names of the measures take, in percent. */
const NAME_WIDTH = 34;

function cells(context: ReviewContext, { kpi, figures }: KpiHistory): TableCell[] {
  const { words } = context;
  return [
    richCell(context, [[...referenceRuns(context, [kpi]), { text: `  ${kpi.title}` }]]),
    ...figures.map(({ status, isMethodChanged }) => {
      const lines: Inline[] = [
        ...linesOf(actualText(context, { kpi, status })),
        ...(status.rag === null ? [] : [[ragRun(context, status.rag)]]),
        ...(isMethodChanged ? [[muted(words.review.compare.methodChanged)]] : []),
      ];
      return richCell(context, lines);
    }),
  ];
}

/** This quarter beside the reviewed ones before it; nothing in the first one. */
export function comparisonBlocks(context: ReviewContext): Block[] {
  const { words, quarter, lookedAtOn } = context;
  const text = words.review.compare;
  const quarters = reviewedQuarters(context.whole)
    .filter((one) => one <= quarter)
    .slice(-MOST_QUARTERS);
  const { kpis } = compareQuarters(context.whole, quarters, lookedAtOn);
  if (quarters.length < 2 || kpis.length === 0) return [];
  const share = (100 - NAME_WIDTH) / quarters.length;
  return [
    subheading(text.title),
    {
      type: 'table',
      id: 'table_comparison',
      caption: text.caption,
      columns: columns(
        [text.measure, ...quarters.map((one) => quarterText(context, one))],
        [NAME_WIDTH, ...quarters.map(() => share)],
      ),
      rows: kpis.map((history) => cells(context, history)),
    },
    { type: 'paragraph', content: text.note, style: 'note' },
  ];
}
