import { fullName } from '../../domain/blueprint/problem-at.ts';
import type { AnyRecord, RecordOf } from '../../domain/model/record.ts';
import { textCell } from '../blocks.ts';
import type { DocumentContext } from '../document-context.ts';
import type { ReviewContext } from '../quarterly-review/review-context.ts';
import type { Block } from '../report-model.ts';
import { internalTable } from './internal-parts.ts';

/** Who scored each need how. */
export function scoreTable(context: DocumentContext): readonly Block[] {
  const { data, words, format } = context;
  const rows = data
    .all('need')
    .flatMap((need) =>
      data
        .childrenOf('needScore', need.id)
        .map((score, index) => [
          textCell(context, index === 0 ? fullName(need as AnyRecord) : '', { bold: true }),
          textCell(context, data.nameOf(score.participant)),
          textCell(context, format.number(score.urgency)),
          textCell(context, format.number(score.impact)),
          textCell(context, score.comment),
        ]),
    );
  const shape = { widths: [32, 20, 10, 10, 28], align: { 2: 'centre', 3: 'centre' } } as const;
  return internalTable(context, words.edition.scores, shape, rows);
}

function childrenOf<K extends 'departmentRating' | 'feedback'>(
  { data, review }: ReviewContext,
  kind: K,
): readonly RecordOf<K>[] {
  return review === undefined ? [] : data.childrenOf(kind, review.id);
}

/** What was said in the departments, by whom, and whether it may be told. */
export function quoteTable(context: ReviewContext): readonly Block[] {
  const { data, words } = context;
  const text = words.edition.quotes;
  const told = childrenOf(context, 'departmentRating').filter(
    ({ quote, quotedPerson }) => quote.trim() !== '' || quotedPerson.trim() !== '',
  );
  return internalTable(
    context,
    text,
    { widths: [22, 46, 20, 12] },
    told.map((one) => [
      textCell(context, data.nameOf(one.department), { bold: true }),
      textCell(context, one.quote),
      textCell(context, one.quotedPerson),
      textCell(context, one.quoteCleared ? text.cleared : text.notCleared),
    ]),
  );
}

/** What each person answered in the survey. */
export function answerTable(context: ReviewContext): readonly Block[] {
  const { data, words, format } = context;
  return internalTable(
    context,
    words.edition.answers,
    { widths: [26, 14, 14, 46], align: { 1: 'centre', 2: 'centre' } },
    childrenOf(context, 'feedback').map((one) => [
      textCell(context, data.nameOf(one.department), { bold: true }),
      textCell(context, format.number(one.satisfaction)),
      textCell(context, format.number(one.recommend)),
      textCell(context, one.comment),
    ]),
  );
}

/** The check-ins of the quarter: how the PMO's help was rated, and what was noted. */
export function checkInTable(context: ReviewContext): readonly Block[] {
  const { data, words, format, period } = context;
  const told = data
    .all('checkIn')
    .filter(({ heldOn }) => heldOn !== null && heldOn >= period.from && heldOn <= period.to)
    .filter(({ helpRating, internalNote }) => helpRating !== null || internalNote.trim() !== '');
  return internalTable(
    context,
    words.edition.checkIns,
    { widths: [24, 16, 12, 48], align: { 2: 'centre' } },
    told.map((one) => [
      textCell(context, data.nameOf(one.department), { bold: true }),
      textCell(context, format.date(one.heldOn)),
      textCell(context, format.number(one.helpRating)),
      textCell(context, one.internalNote),
    ]),
  );
}
