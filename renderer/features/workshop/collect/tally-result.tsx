import type { ReactNode } from 'react';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { buildTallyFrame } from '#shared/domain/workshop/collect-frame.ts';
import { tallyOf } from '#shared/domain/workshop/sealed-votes.ts';
import { m } from '#shared/messages/messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { useRoom } from '../room-context.ts';
import { usePublish } from '../use-publish.ts';
import styles from './collect.module.css';
import { useAgain } from './use-again.ts';

/** What a closed vote brought, most votes first. */
export function TallyResult(props: {
  readonly activity: RecordOf<'activity'>;
  readonly data: EngagementData;
}): ReactNode {
  const { activity, data } = props;
  const { options } = useRoom();
  const again = useAgain(activity, data);
  const tallies = tallyOf(data, activity);
  const most = Math.max(1, ...tallies.map(({ votes }) => votes ?? 0));
  usePublish(buildTallyFrame(data, activity, { ...options, title: activity.title }));
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
