import type { IdSource, RecordId } from '../../../base/ids.ts';
import type { IsoDate } from '../../../base/iso-date.ts';
import { ordersAfter } from '../../../base/order-key.ts';
import type { Shuffle } from '../../../base/shuffle.ts';
import type { EngagementData } from '../../engagement/engagement-data.ts';
import { plainWord } from '../../importing/head-table.ts';
import { countOutcomes } from '../../importing/plan.ts';
import { packReceipt } from '../../importing/receipt.ts';
import { createRecord, type Change } from '../../model/change.ts';
import type { PlannedAnswer } from './plan-feedback.ts';

/** What a receipt of answers says of the file. */
export interface FeedbackFacts {
  readonly fileName: string;
  /** Name of the list as receipts show it. */
  readonly sourceName: string;
  readonly importedOn: IsoDate;
  /** The survey whose way of reading is kept. */
  readonly source: RecordId;
}

/** Themes that the answers name and the review does not have yet, in the order of the file. */
export function newThemes(
  answers: readonly PlannedAnswer[],
  data: EngagementData,
  reviewId: RecordId,
): readonly string[] {
  const known = new Set(data.childrenOf('theme', reviewId).map(({ title }) => plainWord(title)));
  const fresh = new Map<string, string>();
  for (const { outcome, body } of answers) {
    const key = plainWord(body?.theme ?? '');
    if (outcome === 'added' && body !== null && key !== '' && !known.has(key) && !fresh.has(key))
      fresh.set(key, body.theme);
  }
  return [...fresh.values()];
}

/**
 * Everything that a survey's list stores, to be committed as one step: new themes, answers and the receipt. Answers are
 * shuffled, because the order of a list can tell who came after whom, and the receipt repeats no comment: an answer that is
 * deleted later shall not live on there.
 */
export function feedbackChanges(
  answers: readonly PlannedAnswer[],
  facts: FeedbackFacts,
  place: { readonly data: EngagementData; readonly reviewId: RecordId },
  ports: { readonly ids: IdSource; readonly shuffle: Shuffle },
): { readonly changes: readonly Change[]; readonly receiptId: RecordId } {
  const { data, reviewId } = place;
  const { ids, shuffle } = ports;
  const themes = newThemes(answers, data, reviewId).map((title) =>
    createRecord('theme', ids.next(), { title }, { parentId: reviewId }),
  );
  const themeIds = new Map<string, RecordId>(themes.map(({ id, body }) => [plainWord(body['title'] as string), id]));
  for (const { id, title } of data.childrenOf('theme', reviewId)) themeIds.set(plainWord(title), id);
  const bodies = shuffle(answers.flatMap(({ outcome, body }) => (outcome === 'added' && body !== null ? [body] : [])));
  const orders = ordersAfter(data.all('feedback').at(-1)?.order ?? null, bodies.length);
  const created = bodies.map((body, index) => {
    const theme = themeIds.get(plainWord(body.theme)) ?? null;
    const order = orders[index] ?? null;
    return createRecord('feedback', ids.next(), { ...body, theme }, { parentId: reviewId, order });
  });
  const receiptId = ids.next();
  const { added, unchanged, skipped } = countOutcomes(answers);
  const counts = { added, updated: 0, unchanged, skipped, gone: 0 };
  const receipt = createRecord('importReceipt', receiptId, { ...facts, shape: 'other', ...counts });
  const rows = answers.map((answer) => ({ ...answer, target: null, key: '', title: '', id: null, rev: null, set: {} }));
  const parts = packReceipt(rows).map((content, part) =>
    createRecord('importReceiptPart', ids.next(), { part, content }, { parentId: receiptId }),
  );
  return { changes: [...themes, ...created, receipt, ...parts], receiptId };
}
