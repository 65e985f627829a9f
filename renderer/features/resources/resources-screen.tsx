import type { ReactNode } from 'react';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { m } from '#shared/messages/messages.ts';
import { WORKSPACE_ID } from '#renderer/features/engagements/index.ts';
import { Loading, useData } from '#renderer/features/records/index.ts';
import { useView } from '#renderer/state/session.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { PageHeader } from '#renderer/ui/page-header.tsx';
import { Tabs } from '#renderer/ui/tabs.tsx';
import { AdaptationView } from './adaptation-view.tsx';
import { AdoptionTable } from './adoption-table.tsx';
import { LibraryView } from './library-view.tsx';
import { OwnResourceView } from './own-resource-view.tsx';
import { RolloutBoard } from './rollout-board.tsx';
import { TrainingView } from './training-view.tsx';
import { useOpenResource, type OpenResource } from './use-open-resource.ts';

const KINDS = [
  'adaptation',
  'adaptedSection',
  'ownResource',
  'ownSection',
  'training',
  'attendee',
  'followUp',
  'department',
] as const;

/** Stage 4: the library, what this client uses of it, and the trainings. */
export function ResourcesScreen(): ReactNode {
  const { value: data } = useData(KINDS);
  const { value: saved } = useData(['ownResource', 'ownSection'], WORKSPACE_ID);
  const [tab, setTab] = useView<string>('resources', 'adapted');
  const [open, setOpen] = useOpenResource();
  if (data === undefined) return <Loading />;
  const adaptation = open?.kind === 'adaptation' ? data.find('adaptation', open.id) : undefined;
  const own = open?.kind === 'ownResource' ? data.find('ownResource', open.id) : undefined;
  const leave = (to: string): void => {
    setOpen(null);
    setTab(to);
  };
  if (adaptation !== undefined) {
    return (
      <AdaptationView
        key={adaptation.id}
        adaptation={adaptation}
        data={data}
        onBack={() => leave('adapted')}
        onTraining={() => leave('training')}
      />
    );
  }
  if (own !== undefined) {
    const go = (next: OpenResource | null): void => (next === null ? leave('library') : setOpen(next));
    return <OwnResourceView key={own.id} record={own} data={data} onOpen={go} />;
  }
  return (
    <div>
      <PageHeader title={m.resources.title} subtitle={m.resources.subtitle} />
      <Tabs
        label={m.resources.title}
        selected={tab}
        onSelect={setTab}
        tabs={[
          {
            id: 'adapted',
            label: m.resources.tabs.adapted,
            content: <InUse data={data} onOpen={setOpen} onLibrary={() => setTab('library')} />,
          },
          {
            id: 'library',
            label: m.resources.tabs.library,
            content: <LibraryView data={data} saved={saved} onOpen={setOpen} />,
          },
          { id: 'training', label: m.resources.tabs.training, content: <TrainingView data={data} /> },
        ]}
      />
    </div>
  );
}

function InUse(props: {
  readonly data: EngagementData;
  readonly onOpen: (open: OpenResource) => void;
  readonly onLibrary: () => void;
}): ReactNode {
  const { data, onOpen } = props;
  if (data.all('adaptation').length === 0) {
    return (
      <EmptyState
        body={m.resources.adaptedEmpty}
        action={
          <Button variant="primary" onPress={props.onLibrary}>
            {m.resources.toLibrary}
          </Button>
        }
      />
    );
  }
  return (
    <>
      <RolloutBoard data={data} onOpen={(id) => onOpen({ kind: 'adaptation', id })} />
      <AdoptionTable data={data} />
    </>
  );
}
