import type { ReactNode } from 'react';
import { Printer } from 'lucide-react';
import { buildBallots } from '#shared/documents/ballots.ts';
import { buildScoringSheets } from '#shared/documents/scoring-sheets.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { voteItems, voteRules } from '#shared/domain/workshop/vote-items.ts';
import { m } from '#shared/messages/messages.ts';
import { ExportButton, type DocumentSource } from '#renderer/features/documents/index.ts';

/** Secret ballots for everybody on the roll, as a document to be printed. */
export function PrintBallots({ activity }: { readonly activity: RecordOf<'activity'> }): ReactNode {
  return (
    <PrintButton
      label={m.collect.paper.printBallots}
      title={m.collect.paper.ballotsTitle}
      activity={activity}
      build={(data, words) => {
        const { each, perItem } = voteRules(activity);
        const items = voteItems(data, activity);
        return buildBallots({ data, activity, items, dots: each, perItem, voters: activity.voters.length }, words);
      }}
    />
  );
}

/** A scoring sheet for everybody on the roll, as a document to be printed. */
export function PrintSheets(props: {
  readonly activity: RecordOf<'activity'>;
  readonly roll: readonly RecordOf<'participant'>[];
}): ReactNode {
  const { activity, roll } = props;
  return (
    <PrintButton
      label={m.collect.paper.printSheets}
      title={m.collect.paper.sheetsTitle}
      activity={activity}
      build={(data, words) =>
        buildScoringSheets({ data, activity, needs: data.all('need'), participants: roll }, words)
      }
    />
  );
}

function PrintButton(props: {
  readonly label: string;
  readonly title: string;
  readonly activity: RecordOf<'activity'>;
  readonly build: DocumentSource['build'];
}): ReactNode {
  const { label, title, activity, build } = props;
  return (
    <ExportButton
      label={label}
      icon={<Printer aria-hidden size={16} />}
      source={{ title, version: '', key: activity.id, build }}
    />
  );
}
