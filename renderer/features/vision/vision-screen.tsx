import type { ReactNode } from 'react';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { SCOPE_BUCKETS } from '#shared/domain/model/kinds-foundation.ts';
import { challengesWithoutGoal, goalGaps } from '#shared/domain/vision/goal-gaps.ts';
import { m, optionLabel } from '#shared/messages/messages.ts';
import { Loading, RecordForm, RecordPanel, useData, useSingle } from '#renderer/features/records/index.ts';
import { TracePanel } from '#renderer/features/thread/index.ts';
import { useView } from '#renderer/state/session.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { PageHeader } from '#renderer/ui/page-header.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { Tabs } from '#renderer/ui/tabs.tsx';
import { StakeholderView } from './stakeholder-view.tsx';

/** Stage 1: outcome, stakeholders, challenges, goals and scope. */
export function VisionScreen(): ReactNode {
  const [tab, setTab] = useView<string>('vision', 'outcome');
  const { value: data } = useData([
    'purpose',
    'stakeholder',
    'department',
    'challenge',
    'goal',
    'scopeItem',
    'need',
    'initiative',
    'kpi',
  ]);
  if (data === undefined) return <Loading />;
  const words = m.vision.tabs;
  return (
    <div>
      <PageHeader title={m.vision.title} subtitle={m.vision.subtitle} />
      <Tabs
        label={m.vision.title}
        selected={tab}
        onSelect={setTab}
        tabs={[
          { id: 'outcome', label: words.outcome, content: <Outcome data={data} /> },
          { id: 'stakeholders', label: words.stakeholders, content: <StakeholderView data={data} /> },
          { id: 'challenges', label: words.challenges, content: <Challenges data={data} /> },
          { id: 'goals', label: words.goals, content: <Goals data={data} /> },
          { id: 'scope', label: words.scope, content: <Scope data={data} /> },
        ]}
      />
    </div>
  );
}

interface ViewProps {
  readonly data: EngagementData;
}

function Outcome({ data }: ViewProps): ReactNode {
  const purpose = useSingle('purpose', data);
  return (
    <Section title={m.vision.outcomeTitle} hint={m.vision.outcomeHint}>
      {purpose === undefined ? <Loading /> : <RecordForm record={purpose} data={data} />}
    </Section>
  );
}

function Challenges({ data }: ViewProps): ReactNode {
  const open = challengesWithoutGoal(data).length;
  return (
    <RecordPanel
      kind="challenge"
      data={data}
      columns={['statement', 'departments', 'votes']}
      derived={[
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
      hint={open === 0 ? undefined : m.vision.withoutGoal(open)}
      empty={m.vision.challengesEmpty}
      extra={(row) => <TracePanel data={data} id={row.id} />}
    />
  );
}

function Goals({ data }: ViewProps): ReactNode {
  return (
    <RecordPanel
      kind="goal"
      data={data}
      columns={['statement', 'measure', 'target', 'dueOn', 'owner']}
      derived={[
        {
          id: 'gaps',
          header: m.vision.goalMissing,
          sortValue: (row) => goalGaps(row).length,
          cell: (row) => {
            const gaps = goalGaps(row);
            return gaps.length === 0 ? (
              <Badge tone="success">{m.vision.goalComplete}</Badge>
            ) : (
              gaps.map((gap) => m.vision.gaps[gap]).join(', ')
            );
          },
        },
      ]}
      empty={m.vision.goalsEmpty}
      extra={(row) => <TracePanel data={data} id={row.id} />}
    />
  );
}

function Scope({ data }: ViewProps): ReactNode {
  return SCOPE_BUCKETS.map((bucket) => (
    <RecordPanel
      key={bucket}
      kind="scopeItem"
      data={data}
      title={optionLabel(bucket)}
      columns={['text', 'raisedBy', 'answer']}
      filter={(row) => row.bucket === bucket}
      defaults={{ bucket }}
      empty={m.vision.scopeEmpty[bucket]}
    />
  ));
}
