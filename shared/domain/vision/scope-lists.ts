import { groupBy } from '../../base/group-by.ts';
import type { EngagementData } from '../engagement/engagement-data.ts';
import type { RecordOf } from '../model/record.ts';

type ScopeItem = RecordOf<'scopeItem'>;

/** Whether a parked item has got its answer. */
export function isSettled(item: Pick<ScopeItem, 'bucket' | 'answer'>): boolean {
  return item.bucket === 'parked' && item.answer.trim() !== '';
}

// Capitals, spaces and the marks at either end do not make another text.
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/** The texts that stand both in scope and out of scope, each with all its items on either side. */
export function scopeClashes(data: EngagementData): (readonly ScopeItem[])[] {
  const sides = data.all('scopeItem').filter(({ bucket }) => bucket === 'in-scope' || bucket === 'out-of-scope');
  const alike = groupBy(
    sides.filter(({ text }) => plain(text) !== ''),
    ({ text }) => plain(text),
  );
  return [...alike.values()].filter((items) => new Set(items.map(({ bucket }) => bucket)).size === 2);
}
