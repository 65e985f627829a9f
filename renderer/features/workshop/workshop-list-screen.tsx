import type { ReactNode } from 'react';
import type { RecordId } from '#shared/base/ids.ts';
import { m } from '#shared/messages/messages.ts';
import { Loading, RecordPanel, useData } from '#renderer/features/records/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { PageHeader } from '#renderer/ui/page-header.tsx';

/** All workshops of the engagement. */
export function WorkshopListScreen(props: { readonly onOpen: (id: RecordId) => void }): ReactNode {
  const { value: data } = useData(['workshop', 'note']);
  if (data === undefined) return <Loading />;
  return (
    <div>
      <PageHeader title={m.workshop.title} subtitle={m.workshop.subtitle} />
      <RecordPanel
        kind="workshop"
        data={data}
        columns={['title', 'purpose', 'heldOn', 'facilitator']}
        derived={[
          {
            id: 'notes',
            header: m.kinds.note.many,
            align: 'end',
            cell: (row) => data.all('note').filter((note) => note.workshop === row.id).length,
          },
          {
            id: 'open',
            header: m.workshop.open,
            isHeaderHidden: true,
            cell: (row) => (
              <Button size="small" onPress={() => props.onOpen(row.id)} aria-label={`${m.workshop.open}: ${row.title}`}>
                {m.workshop.open}
              </Button>
            ),
          },
        ]}
        empty={m.workshop.empty}
        defaults={{ purpose: 'needs' }}
      />
    </div>
  );
}
