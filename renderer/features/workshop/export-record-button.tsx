import type { ReactNode } from 'react';
import { FileText } from 'lucide-react';
import { buildWorkshopRecord } from '#shared/documents/workshop-record.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { m } from '#shared/messages/messages.ts';
import { useWordExport } from '#renderer/features/documents/index.ts';
import { fileName } from '#renderer/features/engagements/index.ts';
import { Button } from '#renderer/ui/button.tsx';

/** The record of a workshop as a Word document, at any moment: ending early loses nothing. */
export function ExportRecordButton(props: {
  readonly workshop: RecordOf<'workshop'>;
  readonly data: EngagementData;
}): ReactNode {
  const { workshop, data } = props;
  const word = useWordExport();
  const name = fileName(m.workshop.recordFile(data.engagement.client, workshop.ref ?? workshop.title));
  return (
    <Button
      icon={<FileText aria-hidden size={16} />}
      isDisabled={word.isRunning}
      onPress={() =>
        void word.run((whole, words) => buildWorkshopRecord({ data: whole, workshopId: workshop.id }, words), name)
      }
    >
      {word.isRunning ? m.common.exporting : m.workshop.exportRecord}
    </Button>
  );
}
