import { MATURITY_DIMENSIONS } from '../../domain/model/kinds-delivery.ts';
import { columns, subheading, textCell } from '../blocks.ts';
import type { Block } from '../report-model.ts';
import type { ReviewContext } from './review-context.ts';

/** The maturity by dimension, with what shows it; nothing where no level was given. */
export function maturityBlocks(context: ReviewContext): Block[] {
  const { data, words, review } = context;
  const text = words.review.maturity;
  const levels = review === undefined ? [] : data.childrenOf('maturityLevel', review.id);
  if (levels.every(({ level }) => level === null)) return [];
  return [
    subheading(text.title),
    {
      type: 'table',
      id: 'table_maturity',
      caption: text.caption,
      columns: columns(text.columns, [24, 18, 58]),
      keepTogether: true,
      rows: MATURITY_DIMENSIONS.map((dimension) => {
        const row = levels.find((one) => one.dimension === dimension);
        const level = row?.level ?? null;
        return [
          textCell(context, words.option(dimension), { bold: true }),
          textCell(context, level === null ? words.review.notMeasured : words.review.ofCount(String(level), '5')),
          textCell(context, row?.evidence ?? ''),
        ];
      }),
    },
  ];
}
