import { lazy, Suspense, useState, type ReactNode } from 'react';
import { m } from '#shared/messages/messages.ts';
import { Loading, useData, useServices } from '#renderer/features/records/index.ts';
import { useView } from '#renderer/state/session.ts';
import { PageHeader } from '#renderer/ui/page-header.tsx';
import { Tabs } from '#renderer/ui/tabs.tsx';
import { CheckInView } from './check-in-view.tsx';
import { DashboardView } from './dashboard-view.tsx';
import { DayLogView } from './day-log-view.tsx';
import { ExchangeActions } from './exchange-actions.tsx';
import { ExportStatusButton } from './export-buttons.tsx';
import { FollowUpView } from './follow-up-view.tsx';
import { RaidView } from './raid-view.tsx';
import { RegisterView } from './register-view.tsx';
import { TimelineView } from './timeline-view.tsx';

const ProjectionBar = lazy(async () => ({ default: (await import('./projection-bar.tsx')).ProjectionBar }));

/** Stage 5: what is under way, how it stands, and where the PMO's days went. */
export function MonitoringScreen(props: { readonly onImport: () => void }): ReactNode {
  const { store } = useServices();
  const [tab, setTab] = useView<string>('monitoring', 'dashboard');
  const [isOnWall, setOnWall] = useState(false);
  const { value: data } = useData([
    'initiative',
    'milestone',
    'deliverable',
    'raidItem',
    'escalation',
    'escalationLevel',
    'followUp',
    'checkIn',
    'dayLog',
    'department',
    'meeting',
    'need',
    'goal',
    'note',
    'review',
    'workshop',
    'savedView',
  ]);
  if (data === undefined) return <Loading />;
  const today = store.clock.today();
  const words = m.monitoring.tabs;
  return (
    <div>
      <PageHeader
        title={m.monitoring.title}
        subtitle={m.monitoring.subtitle}
        actions={
          <>
            <ExchangeActions data={data} onImport={props.onImport} />
            <ExportStatusButton />
          </>
        }
      />
      {isOnWall && (
        <Suspense>
          <ProjectionBar data={data} today={today} onEnd={() => setOnWall(false)} />
        </Suspense>
      )}
      <Tabs
        label={m.monitoring.title}
        selected={tab}
        onSelect={setTab}
        tabs={[
          {
            id: 'dashboard',
            label: words.dashboard,
            content: <DashboardView data={data} today={today} onSecondWindow={() => setOnWall(true)} />,
          },
          { id: 'register', label: words.register, content: <RegisterView data={data} today={today} /> },
          { id: 'timeline', label: m.timeline.title, content: <TimelineView data={data} today={today} /> },
          { id: 'raid', label: words.raid, content: <RaidView data={data} today={today} /> },
          { id: 'followUps', label: words.followUps, content: <FollowUpView data={data} today={today} /> },
          { id: 'checkIns', label: words.checkIns, content: <CheckInView data={data} today={today} /> },
          { id: 'days', label: words.days, content: <DayLogView data={data} today={today} /> },
        ]}
      />
    </div>
  );
}
