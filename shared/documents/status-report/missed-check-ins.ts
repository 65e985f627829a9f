import { groupBy } from '../../base/group-by.ts';
import { quarterOf, quarterRange } from '../../base/quarter.ts';
import { missedCheckIns, type MissedCheckIn } from '../../domain/monitoring/missed-check-ins.ts';
import { bold } from '../blocks.ts';
import { inRow, type DocumentContext } from '../document-context.ts';
import { PAGE_PARTS, paragraphHeight } from '../fit-page.ts';
import { onPaper } from '../handout.ts';
import type { Block } from '../report-model.ts';

const NAME_LETTERS = 40;
/** Days of one department that are named, the latest. */
const DAYS = 5;
/** Most lines that they take; a page has to hold the rest as well. */
const LINES = 3;

/** The check-ins that were due in the running quarter, up to the day of the report, and were not held. */
function missedInQuarter({ data, asOf }: DocumentContext): MissedCheckIn[] {
  const startMonth = data.engagement.fiscalYearStartMonth ?? 1;
  const { from } = quarterRange(quarterOf(asOf, startMonth), startMonth);
  return missedCheckIns(data, asOf).filter(({ dueOn }) => dueOn >= from);
}

// `Repairs (5 Feb 2027, 5 Mar 2027)`; who missed most stands first.
function departmentTexts(context: DocumentContext, missed: readonly MissedCheckIn[]): string[] {
  const { format, words } = context;
  const text = words.status.missed;
  return [...groupBy(missed, ({ department }) => department.id).values()]
    .toSorted((a, b) => b.length - a.length)
    .map((dates) => {
      const days = dates.map(({ dueOn }) => dueOn).toSorted();
      const shown = days.slice(-DAYS).map((day) => format.date(day));
      const earlier = days.length - shown.length;
      const name = onPaper(dates[0]?.department.name ?? '', NAME_LETTERS) || words.status.initiatives.noDepartment;
      return text.of(name, inRow(context, [...shown, earlier === 0 ? '' : text.earlier(earlier)]));
    });
}

/** Which department missed which check-in of the running quarter, in a few lines; nothing where all were held. */
export function missedBlocks(context: DocumentContext): { readonly blocks: Block[]; readonly height: number } {
  const missed = missedInQuarter(context);
  if (missed.length === 0) return { blocks: [], height: 0 };
  const { words } = context;
  const text = words.status.missed;
  const head = text.sum(missed.length);
  const all = departmentTexts(context, missed);
  const listed = (count: number): string => {
    const more = count < all.length ? [text.more(all.length - count)] : [];
    return [...all.slice(0, count), ...more].join(words.strongSeparator);
  };
  const heightOf = (count: number): number => paragraphHeight(context, `${head} ${listed(count)}`);
  let count = all.length;
  while (count > 1 && heightOf(count) > LINES * PAGE_PARTS.bodyLine + PAGE_PARTS.bodyGap) count -= 1;
  return {
    blocks: [{ type: 'paragraph', content: [bold(head), { text: ` ${listed(count)}` }] }],
    height: heightOf(count),
  };
}
