import { palette } from '../../base/palette.ts';
import { groupBy } from '../../base/group-by.ts';
import { gatherQuarter, type GatheredMilestone, type GatheredQuarter } from '../../domain/review/gather-quarter.ts';
import { columns, referenceCell, richCell, subheading, textCell } from '../blocks.ts';
import { inRow } from '../document-context.ts';
import type { Block, TextRun } from '../report-model.ts';
import type { ReviewContext } from './review-context.ts';

function resultRun({ words }: ReviewContext, { state, slipDays }: GatheredMilestone): TextRun {
  const text = words.review.milestones;
  switch (state) {
    case 'met':
      return { text: text.met, bold: true, colour: palette.ragText.green };
    case 'missed':
      return { text: text.missed(slipDays), bold: true, colour: palette.ragText.red };
    case 'ahead':
      return { text: text.ahead, bold: true, colour: palette.ragText.none };
  }
}

/** Milestones of the quarter against their baseline, how many check-ins were held and which were missed; nothing where there are none. */
export function quarterBlocks(context: ReviewContext): Block[] {
  const { data, words, format, quarter, lookedAtOn } = context;
  const { milestones, checkIns, withoutCheckIn, missed } = gatherQuarter(data, quarter, lookedAtOn);
  const text = words.review.milestones;
  const blocks: Block[] = [];
  if (milestones.length > 0) {
    blocks.push(subheading(text.title), {
      type: 'table',
      id: 'table_quarter_milestones',
      caption: text.caption,
      columns: columns(text.columns, [9, 49, 18, 24]),
      rows: milestones.map((entry) => [
        referenceCell(context, entry.milestone),
        textCell(context, entry.milestone.title, { bold: true }),
        textCell(context, format.date(entry.milestone.baselineOn)),
        richCell(context, [[resultRun(context, entry)]]),
      ]),
    });
  }
  const held = checkIns.reduce((sum, entry) => sum + entry.checkIns.length, 0);
  const names = withoutCheckIn.map(({ name }) => name).filter((name) => name.trim() !== '');
  const said = [
    held === 0 ? '' : words.review.checkIns.held(held),
    names.length === 0 ? '' : words.review.checkIns.without(inRow(context, names)),
    missed.length === 0 ? '' : words.review.checkIns.missed.sum(missed.length),
  ].filter((sentence) => sentence !== '');
  if (said.length > 0) blocks.push({ type: 'paragraph', content: said.join(' ') });
  return [...blocks, ...missedTable(context, missed)];
}

// A department stands once, with the days on which its check-in was due.
function missedTable(context: ReviewContext, missed: GatheredQuarter['missed']): Block[] {
  const { words, format } = context;
  const text = words.review.checkIns.missed;
  if (missed.length === 0) return [];
  const byDepartment = groupBy(missed, ({ department }) => department.id);
  return [
    {
      type: 'table',
      id: 'table_missed_check_ins',
      caption: text.caption,
      columns: columns(text.columns, [36, 14, 50], { 1: 'end' }),
      rows: [...byDepartment.values()].map((dates) => [
        textCell(context, dates[0]?.department.name ?? '', { bold: true }),
        textCell(context, format.number(dates.length)),
        textCell(
          context,
          inRow(
            context,
            dates
              .map(({ dueOn }) => dueOn)
              .toSorted()
              .map((dueOn) => format.date(dueOn)),
          ),
        ),
      ]),
    },
  ];
}
