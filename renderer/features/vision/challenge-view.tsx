import type { ReactNode } from 'react';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { challengesWithoutGoal } from '#shared/domain/vision/goal-gaps.ts';
import { m } from '#shared/messages/messages.ts';
import { RecordPanel } from '#renderer/features/records/index.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { HintList } from './hint-list.tsx';

/** What hurts, who said so, how many votes it has and which goals answer it. */
export function ChallengeView(props: { readonly data: EngagementData; readonly onCoverage: () => void }): ReactNode {
  const { data } = props;
  const open = challengesWithoutGoal(data).length;
  const show = (
    <Button size="small" onPress={props.onCoverage}>
      {m.vision.showCoverage}
    </Button>
  );
  return (
    <>
      <HintList
        label={m.vision.hintsTitle}
        hints={open === 0 ? [] : [{ key: 'open', tone: 'look', text: m.vision.withoutGoal(open), action: show }]}
      />
      <RecordPanel
        kind="challenge"
        exchange
        data={data}
        columns={['statement', 'raisedBy', 'departments', 'votes']}
        derived={[
          {
            id: 'evidence',
            header: m.kinds.challenge.fields.evidence,
            sortValue: (row) => (row.evidence.trim() === '' ? 0 : 1),
            cell: (row) => (row.evidence.trim() === '' ? <Badge>{m.vision.noEvidence}</Badge> : m.common.yes),
          },
          {
            id: 'goals',
            header: m.vision.challengeGoal,
            cell: (row) => {
              const goals = data.all('goal').filter((goal) => goal.challenges.includes(row.id));
              return goals.length === 0 ? (
                <Badge tone="warning">{m.vision.challengeNoGoal}</Badge>
              ) : (
                goals.map((goal) => goal.ref).join(', ')
              );
            },
          },
        ]}
        empty={m.vision.challengesEmpty}
      />
    </>
  );
}
