import type { EngagementId } from '#shared/base/ids.ts';
import { overdueCommitments } from '#shared/domain/engagement/home-facts.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import type { CardFacts } from './use-home-facts.ts';

/** What the list of engagements can be sorted by. */
export const HOME_SORTS = ['attention', 'changed', 'client'] as const;

/** One order of the list. */
export type HomeSort = (typeof HOME_SORTS)[number];

type Engagement = RecordOf<'engagement'>;

/** How much an engagement asks for: missed talks weigh most, for they hide the rest; 0 when nothing is late. */
export function attentionOf(facts: CardFacts | undefined): number {
  if (facts === undefined) return 0;
  const review = facts.reviewDue === null ? 0 : 2;
  const over = facts.contract.aheadDays > 0 || (facts.contract.leftDays ?? 0) < 0 ? 1 : 0;
  return 3 * facts.missedCheckIns + overdueCommitments(facts) + review + over;
}

/** The engagements in the chosen order; equal ones by their last change, the newest first. */
export function sortHome(
  engagements: readonly Engagement[],
  facts: ReadonlyMap<EngagementId, CardFacts>,
  sort: HomeSort,
): readonly Engagement[] {
  const newest = engagements.toSorted((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
  if (sort === 'changed') return newest;
  if (sort === 'client') return newest.toSorted((a, b) => a.client.localeCompare(b.client));
  // While facts are still being read, cards would jump about under the hand.
  if (engagements.some(({ engagementId }) => !facts.has(engagementId))) return newest;
  return newest.toSorted((a, b) => attentionOf(facts.get(b.engagementId)) - attentionOf(facts.get(a.engagementId)));
}
