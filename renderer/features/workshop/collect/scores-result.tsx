import type { ReactNode } from 'react';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import type { Spread } from '#shared/domain/needs/need-scores.ts';
import { buildScoresFrame } from '#shared/domain/workshop/collect-frame.ts';
import { disagreementsFirst } from '#shared/domain/workshop/sealed-scores.ts';
import { m } from '#shared/messages/messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { useRoom } from '../room-context.ts';
import { usePublish } from '../use-publish.ts';
import styles from './collect.module.css';
import { useAgain } from './use-again.ts';

/** What a closed scoring brought: medians with spread, those without agreement first. */
export function ScoresResult(props: {
  readonly activity: RecordOf<'activity'>;
  readonly data: EngagementData;
}): ReactNode {
  const { activity, data } = props;
  const { options } = useRoom();
  const words = m.collect.result;
  const again = useAgain(activity, data);
  usePublish(buildScoresFrame(data, { ...options, title: activity.title }));
  return (
    <div className={styles['panel']}>
      <section>
        <h2>{words.scores}</h2>
        <p>{words.scorers(activity.votersHeard ?? 0, activity.voters.length)}</p>
        <table className={styles['scores']}>
          <thead>
            <tr>
              <th scope="col">{words.columns.need}</th>
              <th scope="col">{words.columns.urgency}</th>
              <th scope="col">{words.columns.impact}</th>
              <th scope="col">{words.columns.agreement}</th>
            </tr>
          </thead>
          <tbody>
            {disagreementsFirst(data).map(({ need, score }) => (
              <tr key={need.id} data-open={score.agreement === 'no-agreement' || undefined}>
                <th scope="row">
                  <small>{need.ref}</small> <bdi>{need.title}</bdi>
                </th>
                <td>{spreadWords(score.urgency)}</td>
                <td>{spreadWords(score.impact)}</td>
                <td>
                  {score.urgency === null && score.impact === null ? words.notScored : agreement(score.agreement)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <div className={styles['actions']}>
        <Button onPress={again}>{words.scoreAgain}</Button>
      </div>
    </div>
  );
}

const figure = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: 1 });

function spreadWords(spread: Spread | null): string {
  return spread === null
    ? m.common.emptyValue
    : m.collect.result.spread(figure(spread.median), figure(spread.min), figure(spread.max), spread.n);
}

function agreement(state: string): string {
  return state === 'no-agreement' ? `▲ ${m.collect.result.open}` : `● ${m.collect.result.agreed}`;
}
