import type { ReactNode } from 'react';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { QUADRANTS } from '#shared/domain/model/kinds-needs.ts';
import { m, optionLabel } from '#shared/messages/messages.ts';
import { RecordPanel } from '#renderer/features/records/index.ts';

/** The notes by quadrant, whatever workshop or interview they come from. */
export function SwotView({ data }: { readonly data: EngagementData }): ReactNode {
  const unsorted = data.all('note').some((note) => note.quadrant === '');
  return (
    <>
      {QUADRANTS.map((quadrant) => (
        <RecordPanel
          key={quadrant}
          kind="note"
          data={data}
          title={optionLabel(quadrant)}
          columns={['text', 'departments', 'area', 'votes', 'cluster']}
          filter={(note) => note.quadrant === quadrant}
          defaults={{ quadrant }}
          empty={m.needs.swotEmpty[quadrant]}
        />
      ))}
      {unsorted && (
        <RecordPanel
          kind="note"
          data={data}
          title={m.needs.unsorted}
          columns={['text', 'departments', 'workshop']}
          filter={(note) => note.quadrant === ''}
          empty={m.common.none}
          readOnly
        />
      )}
    </>
  );
}
