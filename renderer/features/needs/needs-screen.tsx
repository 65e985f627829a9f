import type { ReactNode } from 'react';
import { LayoutGrid, Target } from 'lucide-react';
import { m } from '#shared/messages/messages.ts';
import { Loading, useData } from '#renderer/features/records/index.ts';
import { useView } from '#renderer/state/session.ts';
import { Button } from '#renderer/ui/button.tsx';
import { PageHeader } from '#renderer/ui/page-header.tsx';
import { Tabs } from '#renderer/ui/tabs.tsx';
import { ClusterView } from './cluster-view.tsx';
import { DepartmentView } from './department-view.tsx';
import { ExportAnalysisButton } from './export-analysis-button.tsx';
import { MatrixView } from './matrix-view.tsx';
import { NeedView } from './need-view.tsx';
import { RankingView } from './ranking-view.tsx';
import { SwotView } from './swot-view.tsx';

/** Stage 2: from a room's notes to ranked needs. */
export function NeedsScreen(props: { readonly onOpenSwot: () => void; readonly onOpenMatrix: () => void }): ReactNode {
  const [tab, setTab] = useView<string>('needs', 'swot');
  const { value: data } = useData([
    'note',
    'cluster',
    'need',
    'needScore',
    'department',
    'challenge',
    'workshop',
    'participant',
    'initiative',
    'deliverable',
    'raidItem',
  ]);
  if (data === undefined) return <Loading />;
  const words = m.needs.tabs;
  return (
    <div>
      <PageHeader
        title={m.needs.title}
        subtitle={m.needs.subtitle}
        actions={
          <>
            <ExportAnalysisButton />
            <Button icon={<LayoutGrid aria-hidden size={16} />} onPress={props.onOpenSwot}>
              {m.needs.openSwot}
            </Button>
            <Button icon={<Target aria-hidden size={16} />} onPress={props.onOpenMatrix}>
              {m.needs.openMatrix}
            </Button>
          </>
        }
      />
      <Tabs
        label={m.needs.title}
        selected={tab}
        onSelect={setTab}
        tabs={[
          { id: 'swot', label: words.swot, content: <SwotView data={data} /> },
          { id: 'clusters', label: words.clusters, content: <ClusterView data={data} /> },
          { id: 'needs', label: words.needs, content: <NeedView data={data} /> },
          { id: 'ranking', label: words.ranking, content: <RankingView data={data} /> },
          { id: 'departments', label: words.departments, content: <DepartmentView data={data} /> },
          { id: 'matrix', label: words.matrix, content: <MatrixView data={data} /> },
        ]}
      />
    </div>
  );
}
