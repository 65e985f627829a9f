import type { ReactNode } from 'react';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { ROLLOUT } from '#shared/domain/model/kinds-resources.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { findResource } from '#shared/domain/resources/library.ts';
import { m, optionLabel } from '#shared/messages/messages.ts';
import { Loading, RecordPanel, useData } from '#renderer/features/records/index.ts';
import { useView } from '#renderer/state/session.ts';
import { PageHeader } from '#renderer/ui/page-header.tsx';
import { Tabs } from '#renderer/ui/tabs.tsx';
import { ExportResourceButton } from './export-resource-button.tsx';
import { LibraryView } from './library-view.tsx';
import { ResourceText } from './resource-text.tsx';
import styles from './resources.module.css';

/** Stage 4: the library, what this client uses of it, and the trainings. */
export function ResourcesScreen(): ReactNode {
  const { value: data } = useData(['adaptation', 'training', 'department']);
  const [tab, setTab] = useView<string>('resources', 'adapted');
  if (data === undefined) return <Loading />;
  return (
    <div>
      <PageHeader title={m.resources.title} subtitle={m.resources.subtitle} />
      <Tabs
        label={m.resources.title}
        selected={tab}
        onSelect={setTab}
        tabs={[
          { id: 'adapted', label: m.resources.tabs.adapted, content: <Adapted data={data} /> },
          {
            id: 'library',
            label: m.resources.tabs.library,
            content: <LibraryView data={data} onAdapted={() => setTab('adapted')} />,
          },
          { id: 'training', label: m.resources.tabs.training, content: <Trainings data={data} /> },
        ]}
      />
    </div>
  );
}

function Adapted(props: { readonly data: EngagementData }): ReactNode {
  const { data } = props;
  return (
    <>
      <Rollout adaptations={data.all('adaptation')} />
      <RecordPanel
        kind="adaptation"
        data={data}
        columns={['title', 'departments', 'rollout', 'approvedBy', 'approvedOn']}
        detail={[
          'title',
          'rollout',
          'departments',
          'whatChanged',
          'cultureNote',
          'tone',
          'existingTool',
          'approvedBy',
          'approvedOn',
          'droppedReason',
        ]}
        hint={m.resources.adaptedHint}
        empty={m.resources.adaptedEmpty}
        defaults={{ rollout: 'proposed' }}
        extra={(adaptation) => <Original adaptation={adaptation} data={data} />}
      />
    </>
  );
}

function Rollout(props: { readonly adaptations: readonly RecordOf<'adaptation'>[] }): ReactNode {
  return (
    <ul className={styles['rollout']} aria-label={m.resources.rolloutTitle}>
      {ROLLOUT.map((status) => (
        <li key={status}>
          <strong>{props.adaptations.filter((one) => one.rollout === status).length}</strong>
          <span>{optionLabel(status)}</span>
        </li>
      ))}
    </ul>
  );
}

function Original(props: { readonly adaptation: RecordOf<'adaptation'>; readonly data: EngagementData }): ReactNode {
  const resource = findResource(props.adaptation.resource);
  return (
    <>
      {resource !== undefined && (
        <div>
          <ExportResourceButton resource={resource} adaptationId={props.adaptation.id} />
        </div>
      )}
      {resource !== undefined && (
        <details className={styles['original']}>
          <summary>
            {m.resources.original}: {resource.title}
          </summary>
          <ResourceText resource={resource} />
        </details>
      )}
    </>
  );
}

function Trainings(props: { readonly data: EngagementData }): ReactNode {
  const trainings = props.data.all('training');
  const gains = trainings.map(gainOf).filter((gain) => gain !== null);
  const mean = gains.reduce((sum, gain) => sum + gain, 0) / gains.length;
  return (
    <RecordPanel
      kind="training"
      data={props.data}
      columns={['title', 'heldOn', 'department', 'trainer', 'attendees']}
      derived={[
        {
          id: 'gain',
          header: m.resources.gain,
          sortValue: gainOf,
          cell: (row) => {
            const gain = gainOf(row);
            return gain === null ? null : m.resources.gainOf(signed(gain));
          },
        },
      ]}
      hint={gains.length === 0 ? undefined : m.resources.meanGain(mean.toFixed(1))}
      empty={m.resources.trainingEmpty}
    />
  );
}

function gainOf(training: RecordOf<'training'>): number | null {
  const { confidenceBefore, confidenceAfter } = training;
  return confidenceBefore === null || confidenceAfter === null ? null : confidenceAfter - confidenceBefore;
}

function signed(value: number): string {
  return `${value > 0 ? '+' : ''}${value.toFixed(1)}`;
}
