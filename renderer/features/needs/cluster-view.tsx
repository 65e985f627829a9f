import type { ReactNode } from 'react';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { m } from '#shared/messages/messages.ts';
import { RecordPanel } from '#renderer/features/records/index.ts';

/** What several notes have in common. */
export function ClusterView({ data }: { readonly data: EngagementData }): ReactNode {
  const notes = data.all('note');
  return (
    <RecordPanel
      kind="cluster"
      data={data}
      columns={['title', 'quadrant', 'summary']}
      derived={[
        {
          id: 'notes',
          header: m.needs.clusterNotes,
          align: 'end',
          sortValue: (row) => notes.filter((note) => note.cluster === row.id).length,
          cell: (row) => notes.filter((note) => note.cluster === row.id).length,
        },
      ]}
      empty={m.needs.clustersEmpty}
    />
  );
}
