import type { ReactNode } from 'react';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { m } from '#shared/messages/messages.ts';
import { RecordForm } from '#renderer/features/records/index.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';

/** The whole of a note: its full text, where it belongs, and what only the facilitator sees. */
export function NoteEditor(props: {
  readonly note: RecordOf<'note'>;
  readonly data: EngagementData;
  readonly onClose: () => void;
}): ReactNode {
  return (
    <Dialog title={m.workshop.editTitle} onClose={props.onClose}>
      <RecordForm
        record={props.note}
        data={props.data}
        fields={['text', 'quadrant', 'area', 'departments', 'cluster', 'evidence', 'facilitatorNote']}
        autoFocus
      />
    </Dialog>
  );
}
