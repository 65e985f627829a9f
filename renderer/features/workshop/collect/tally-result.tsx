import type { ReactNode } from 'react';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { orderBetween } from '#shared/base/order-key.ts';
import { createRecord } from '#shared/domain/model/change.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { buildTallyFrame } from '#shared/domain/workshop/collect-frame.ts';
import { tallyOf } from '#shared/domain/workshop/sealed-votes.ts';
import { m } from '#shared/messages/messages.ts';
import { useCommit, useServices } from '#renderer/features/records/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { usePublish, useRoom } from '../room.tsx';
import styles from './collect.module.css';

/** What a closed vote brought, most votes first. */
export function TallyResult(props: {
  readonly activity: RecordOf<'activity'>;
  readonly data: EngagementData;
}): ReactNode {
  const { activity, data } = props;
  const { options } = useRoom();
  const { store } = useServices();
  const commit = useCommit();
  const tallies = tallyOf(data, activity);
  const most = Math.max(1, ...tallies.map(({ votes }) => votes ?? 0));
  usePublish(buildTallyFrame(data, activity, { ...options, title: activity.title }));
  // The old result stays: another round is another activity.
  const again = (): void => {
    const { type, minutes, prompt, voteOn, dots, dotsPerItem } = activity;
    const siblings = data.all('activity').filter(({ parentId }) => parentId === activity.parentId);
    const after = siblings[siblings.findIndex(({ id }) => id === activity.id) + 1]?.order ?? null;
    const body = {
      title: m.collect.result.againTitle(activity.title),
      type,
      minutes,
      prompt,
      voteOn,
      dots,
      dotsPerItem,
    };
    const place = { parentId: activity.parentId, order: orderBetween(activity.order, after) };
    void commit([createRecord('activity', store.ids.next(), body, place)], { announce: true });
  };
  return (
    <div className={styles['panel']}>
      <section>
        <h2>{m.collect.result.votes}</h2>
        <p>{m.collect.result.voters(activity.votersHeard ?? 0, activity.voters.length)}</p>
        {tallies.every(({ votes }) => (votes ?? 0) === 0) && <p>{m.collect.result.noVotes}</p>}
        <ol className={styles['bars']}>
          {tallies.map(({ id, text, votes }) => (
            <li key={id}>
              <bdi>{text}</bdi>
              <span className={styles['bar']} aria-hidden>
                <span style={{ width: `${((votes ?? 0) / most) * 100}%` }} />
              </span>
              <strong>{m.workshop.votes(votes ?? 0)}</strong>
            </li>
          ))}
        </ol>
      </section>
      <div className={styles['actions']}>
        <Button onPress={again}>{m.collect.result.again}</Button>
      </div>
    </div>
  );
}
