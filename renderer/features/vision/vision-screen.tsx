import { useMemo, type ReactNode } from 'react';
import { withDistinctNames } from '#shared/domain/vision/stakeholder-advice.ts';
import { m } from '#shared/messages/messages.ts';
import { Loading, useData } from '#renderer/features/records/index.ts';
import { useView } from '#renderer/state/session.ts';
import { PageHeader } from '#renderer/ui/page-header.tsx';
import { Tabs } from '#renderer/ui/tabs.tsx';
import { ChallengeView } from './challenge-view.tsx';
import { CoverageView } from './coverage-view.tsx';
import { GoalView } from './goal-view.tsx';
import { OutcomeView } from './outcome-view.tsx';
import { ScopeView } from './scope-view.tsx';
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
  // Lists to choose a person from have to tell two people of one name apart.
  const named = useMemo(() => (data === undefined ? undefined : withDistinctNames(data)), [data]);
  if (data === undefined || named === undefined) return <Loading />;
  const words = m.vision.tabs;
  return (
    <div>
      <PageHeader title={m.vision.title} subtitle={m.vision.subtitle} />
      <Tabs
        label={m.vision.title}
        selected={tab}
        onSelect={setTab}
        tabs={[
          { id: 'outcome', label: words.outcome, content: <OutcomeView data={data} /> },
          { id: 'stakeholders', label: words.stakeholders, content: <StakeholderView data={data} /> },
          {
            id: 'challenges',
            label: words.challenges,
            content: <ChallengeView data={named} onCoverage={() => setTab('coverage')} />,
          },
          {
            id: 'goals',
            label: words.goals,
            content: <GoalView data={named} onCoverage={() => setTab('coverage')} />,
          },
          { id: 'coverage', label: words.coverage, content: <CoverageView data={named} /> },
          { id: 'scope', label: words.scope, content: <ScopeView data={named} /> },
        ]}
      />
    </div>
  );
}
