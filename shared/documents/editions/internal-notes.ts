import { textCell } from '../blocks.ts';
import type { DocumentContext } from '../document-context.ts';
import type { ReviewContext } from '../quarterly-review/review-context.ts';
import type { Block, TableCell } from '../report-model.ts';
import { internalNotes, internalTable } from './internal-parts.ts';

/** The day rate, and what was noted on the engagement. */
export function engagementNotes(context: DocumentContext): readonly Block[] {
  const { data, words, format } = context;
  const text = words.edition.notes;
  const { dayRate, currency, internalNotes: notes } = data.engagement;
  return internalNotes(context, [
    { term: text.dayRate, text: format.money(dayRate, currency) },
    { term: text.engagement, text: notes },
  ]);
}

/** What was noted on the blueprint. */
export function blueprintNotes(context: DocumentContext): readonly Block[] {
  const text = context.data.one('blueprint')?.internalNotes ?? '';
  return internalNotes(context, [{ term: context.words.edition.notes.blueprint, text }]);
}

/** What was noted on the review. */
export function reviewNotes(context: ReviewContext): readonly Block[] {
  const text = context.review?.internalNotes ?? '';
  return internalNotes(context, [{ term: context.words.edition.notes.review, text }]);
}

/** Every day of the quarter's log with what was done and what it costs; without a day rate no fee. */
export function dayLogTable(context: ReviewContext): readonly Block[] {
  const { data, words, format, period } = context;
  const text = words.edition.dayLog;
  const { dayRate, currency } = data.engagement;
  const entries = data
    .all('dayLog')
    .filter(({ workedOn }) => workedOn !== null && workedOn >= period.from && workedOn <= period.to)
    .toSorted((a, b) => ((a.workedOn ?? '') < (b.workedOn ?? '') ? -1 : 1));
  const feeOf = (days: number | null): string =>
    dayRate === null || days === null ? '' : format.money(days * dayRate, currency);
  const rows = entries.map((entry): TableCell[] => [
    textCell(context, format.date(entry.workedOn)),
    textCell(context, data.nameOf(entry.department)),
    textCell(context, entry.note),
    textCell(context, format.number(entry.days)),
    textCell(context, feeOf(entry.days)),
  ]);
  const together = entries.reduce((sum, { days }) => sum + (days ?? 0), 0);
  const total = [text.total, '', '', format.number(together), feeOf(together)].map((said): TableCell => ({
    content: [said],
    bold: true,
  }));
  return internalTable(
    context,
    text,
    { widths: [15, 20, 38, 9, 18], align: { 3: 'end', 4: 'end' } },
    rows.length === 0 ? [] : [...rows, total],
  );
}
