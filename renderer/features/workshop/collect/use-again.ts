import { orderBetween } from '#shared/base/order-key.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { createRecord } from '#shared/domain/model/change.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { m } from '#shared/messages/messages.ts';
import { useCommit, useServices } from '#renderer/features/records/index.ts';

/** Another round of a vote or a scoring: an activity of its own right after; the old result stays. */
export function useAgain(activity: RecordOf<'activity'>, data: EngagementData): () => void {
  const { store } = useServices();
  const commit = useCommit();
  return () => {
    const { type, minutes, prompt, voteOn, dots, dotsPerItem } = activity;
    const siblings = data.all('activity').filter(({ parentId }) => parentId === activity.parentId);
    const after = siblings[siblings.findIndex(({ id }) => id === activity.id) + 1]?.order ?? null;
    const title = m.collect.result.againTitle(activity.title);
    const place = { parentId: activity.parentId, order: orderBetween(activity.order, after) };
    const body = { title, type, minutes, prompt, voteOn, dots, dotsPerItem };
    void commit([createRecord('activity', store.ids.next(), body, place)], { announce: true });
  };
}
