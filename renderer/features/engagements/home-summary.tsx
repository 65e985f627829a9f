import type { ReactNode } from 'react';
import type { EngagementId } from '#shared/base/ids.ts';
import { overdueCommitments } from '#shared/domain/engagement/home-facts.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { m } from '#shared/messages/messages.ts';
import type { CardFacts } from './use-home-facts.ts';
import styles from './engagements.module.css';

/** How many engagements want something, in one line: counts only, nothing of what one client's engagement holds. */
export function HomeSummary(props: {
  readonly engagements: readonly RecordOf<'engagement'>[];
  readonly facts: ReadonlyMap<EngagementId, CardFacts>;
}): ReactNode {
  const known = props.engagements.flatMap(({ engagementId }) => props.facts.get(engagementId) ?? []);
  const { sums } = m.home;
  const counted = [
    [sums.overdue, known.filter((facts) => overdueCommitments(facts) > 0).length],
    [sums.missed, known.filter(({ missedCheckIns }) => missedCheckIns > 0).length],
    [sums.review, known.filter(({ reviewDue }) => reviewDue !== null).length],
    [sums.over, known.filter(({ contract }) => contract.aheadDays > 0 || (contract.leftDays ?? 0) < 0).length],
  ] as const;
  const parts = counted.filter(([, count]) => count > 0).map(([say, count]) => say(count));
  return (
    <output className={styles['summary']}>
      {m.home.summary([sums.engagements(props.engagements.length), ...parts])}
      {known.length < props.engagements.length && ` · ${m.common.loading}`}
    </output>
  );
}
