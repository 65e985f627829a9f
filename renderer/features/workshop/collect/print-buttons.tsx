import type { ReactNode } from 'react';
import { Printer } from 'lucide-react';
import { buildBallots } from '#shared/documents/ballots.ts';
import type { Report } from '#shared/documents/report-model.ts';
import { buildScoringSheets } from '#shared/documents/scoring-sheets.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { voteItems, voteRules } from '#shared/domain/workshop/vote-items.ts';
import type { DocumentMessages } from '#shared/messages/en/documents.ts';
import { m } from '#shared/messages/messages.ts';
import { useWordExport } from '#renderer/features/documents/index.ts';
import { fileName } from '#renderer/features/engagements/index.ts';
import { Button } from '#renderer/ui/button.tsx';

interface PrintProps {
  readonly activity: RecordOf<'activity'>;
  readonly data: EngagementData;
}

/** Secret ballots for everybody on the roll, as a Word document to be printed. */
export function PrintBallots({ activity, data }: PrintProps): ReactNode {
  return (
    <PrintButton
      label={m.collect.paper.printBallots}
      name={m.collect.paper.ballotsFile(data.engagement.client)}
      build={(whole, words) => {
        const { each, perItem } = voteRules(activity);
        const items = voteItems(whole, activity);
        const voters = activity.voters.length;
        return buildBallots({ data: whole, activity, items, dots: each, perItem, voters }, words);
      }}
    />
  );
}

/** A scoring sheet for everybody on the roll, as a Word document to be printed. */
export function PrintSheets(props: PrintProps & { readonly roll: readonly RecordOf<'participant'>[] }): ReactNode {
  return (
    <PrintButton
      label={m.collect.paper.printSheets}
      name={m.collect.paper.sheetsFile(props.data.engagement.client)}
      build={(whole, words) =>
        buildScoringSheets(
          { data: whole, activity: props.activity, needs: whole.all('need'), participants: props.roll },
          words,
        )
      }
    />
  );
}

function PrintButton(props: {
  readonly label: string;
  readonly name: string;
  readonly build: (whole: EngagementData, words: DocumentMessages) => Report;
}): ReactNode {
  const word = useWordExport();
  return (
    <Button
      icon={<Printer aria-hidden size={16} />}
      isDisabled={word.isRunning}
      onPress={() => void word.run(props.build, fileName(props.name))}
    >
      {word.isRunning ? m.common.exporting : props.label}
    </Button>
  );
}
