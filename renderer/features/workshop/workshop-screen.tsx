import type { ReactNode } from 'react';
import { LayoutGrid, Presentation, Target } from 'lucide-react';
import type { RecordId } from '#shared/base/ids.ts';
import { m } from '#shared/messages/messages.ts';
import { Loading, RecordForm, RecordPanel, useData } from '#renderer/features/records/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { PageHeader } from '#renderer/ui/page-header.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { AgendaPanel } from './agenda-panel.tsx';
import { ExportRecordButton } from './export-record-button.tsx';

/** One workshop: agenda, participants, decisions, follow-ups, and its boards. */
export function WorkshopScreen(props: {
  readonly workshopId: RecordId;
  readonly onOpenSwot: () => void;
  readonly onOpenMatrix: () => void;
  readonly onRun: () => void;
  readonly onLeave: () => void;
}): ReactNode {
  const { workshopId } = props;
  const { value: data } = useData([
    'workshop',
    'activity',
    'participant',
    'workshopDecision',
    'followUp',
    'stakeholder',
    'department',
    'checkIn',
    'review',
    'initiative',
  ]);
  if (data === undefined) return <Loading />;
  const workshop = data.find('workshop', workshopId);
  if (workshop === undefined) {
    return <EmptyState body={m.workshop.gone} action={<Button onPress={props.onLeave}>{m.workshop.back}</Button>} />;
  }
  return (
    <div>
      <PageHeader
        title={workshop.title || m.common.untitled(m.kinds.workshop.one)}
        subtitle={workshop.ref ?? ''}
        actions={
          <>
            <Button variant="quiet" onPress={props.onLeave}>
              {m.workshop.back}
            </Button>
            <ExportRecordButton workshop={workshop} />
            <Button icon={<Target aria-hidden size={16} />} onPress={props.onOpenMatrix}>
              {m.workshop.matrix}
            </Button>
            <Button icon={<LayoutGrid aria-hidden size={16} />} onPress={props.onOpenSwot}>
              {m.workshop.swot}
            </Button>
            <Button variant="primary" icon={<Presentation aria-hidden size={16} />} onPress={props.onRun}>
              {m.workshop.run}
            </Button>
          </>
        }
      />
      <AgendaPanel workshop={workshop} data={data} />
      <RecordPanel
        kind="participant"
        data={data}
        title={m.workshop.participants}
        columns={['name', 'department', 'stakeholder', 'facilitator']}
        empty={m.workshop.participantsEmpty}
      />
      <RecordPanel
        kind="workshopDecision"
        data={data}
        parentId={workshopId}
        columns={['text', 'decidedBy', 'reason']}
        empty={m.workshop.decisionsEmpty}
      />
      <RecordPanel
        kind="followUp"
        data={data}
        columns={['text', 'owner', 'dueOn', 'doneOn']}
        filter={(row) => row.workshop === workshopId}
        defaults={{ workshop: workshopId }}
        empty={m.workshop.followUpsEmpty}
      />
      <Section title={m.workshop.details}>
        <RecordForm
          record={workshop}
          data={data}
          fields={['title', 'purpose', 'heldOn', 'place', 'facilitator', 'closed', 'facilitatorNotes']}
        />
      </Section>
    </div>
  );
}
