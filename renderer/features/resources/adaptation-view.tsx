import type { ReactNode } from 'react';
import { ArrowLeft, GraduationCap } from 'lucide-react';
import type { RecordId } from '#shared/base/ids.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { ROLLOUT } from '#shared/domain/model/kinds-resources.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { adaptedParts, originalOf, type AdaptedPart } from '#shared/domain/resources/adapted-resource.ts';
import type { LibraryResource } from '#shared/domain/resources/library.ts';
import { moveAdaptation, stepOf } from '#shared/domain/resources/move-adaptation.ts';
import { kindName, m, optionLabel } from '#shared/messages/messages.ts';
import { QuickAdd, RecordForm, shortDate, useCommit, useRecordActions } from '#renderer/features/records/index.ts';
import { useView } from '#renderer/state/session.ts';
import { Button } from '#renderer/ui/button.tsx';
import { PageHeader } from '#renderer/ui/page-header.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { Tabs } from '#renderer/ui/tabs.tsx';
import { AdaptedPartRow } from './adapted-part-row.tsx';
import { useDropReason } from './use-drop-reason.tsx';
import { ExportResourceButton } from './export-resource-button.tsx';
import { WritingHelp } from './writing-help.tsx';
import styles from './resources.module.css';

/** One resource as this client uses it: original and own words side by side, and what was agreed about it. */
export function AdaptationView(props: {
  readonly adaptation: RecordOf<'adaptation'>;
  readonly data: EngagementData;
  readonly onBack: () => void;
  readonly onTraining: () => void;
}): ReactNode {
  const { adaptation, data } = props;
  const [tab, setTab] = useView<string>('resources.adaptation', 'text');
  const original = originalOf(data, adaptation);
  const parts = adaptedParts(data, adaptation);
  const words = m.resources.adaptation;
  const title = adaptation.title || m.common.untitled(kindName('adaptation', 'one'));
  return (
    <div>
      <Button variant="quiet" icon={<ArrowLeft aria-hidden size={16} />} onPress={props.onBack}>
        {words.back}
      </Button>
      <PageHeader
        title={title}
        subtitle={subtitleOf(adaptation, original)}
        actions={<Actions {...props} title={title} original={original} />}
      />
      <Tabs
        label={title}
        selected={tab}
        onSelect={setTab}
        tabs={[
          {
            id: 'text',
            label: words.tabs.text,
            content: <SideBySide adaptation={adaptation} data={data} parts={parts} />,
          },
          {
            id: 'about',
            label: words.tabs.about,
            content: (
              <RecordForm
                record={adaptation}
                data={data}
                fields={[
                  'title',
                  'departments',
                  'whatChanged',
                  'cultureNote',
                  'tone',
                  'existingTool',
                  'approvedBy',
                  'approvedOn',
                  ...(stepOf(adaptation) === 'dropped' ? (['droppedReason'] as const) : []),
                ]}
              />
            ),
          },
        ]}
      />
    </div>
  );
}

function subtitleOf(adaptation: RecordOf<'adaptation'>, original: LibraryResource | undefined): string {
  const words = m.resources.adaptation;
  const { approvedBy, approvedOn } = adaptation;
  const from =
    original !== undefined
      ? words.from(original.title)
      : adaptation.resource === ''
        ? words.noOriginal
        : words.openOriginalGone;
  const isApproved = approvedBy.trim() !== '' || approvedOn !== null;
  const approval = isApproved
    ? words.approved(approvedBy.trim(), approvedOn === null ? '' : shortDate(approvedOn))
    : words.notApproved;
  return `${from} · ${approval}`;
}

function Actions(props: {
  readonly adaptation: RecordOf<'adaptation'>;
  readonly title: string;
  readonly original: LibraryResource | undefined;
  readonly onTraining: () => void;
}): ReactNode {
  const { adaptation, title, original } = props;
  const records = useRecordActions();
  const commit = useCommit();
  const drop = useDropReason();
  const words = m.resources.adaptation;
  const move = (code: string | null): void => {
    const step = ROLLOUT.find((one) => one === code);
    if (step === undefined) return;
    const moved = moveAdaptation(adaptation, step);
    if (moved.ok) void commit([moved.value], { action: 'move' });
    else drop.ask(adaptation);
  };
  const plan = async (): Promise<void> => {
    const id = await records.add('training', { title: words.trainingOf(title), adaptations: [adaptation.id] });
    if (id !== null) props.onTraining();
  };
  // Without an original the client's own sections are the whole document.
  const nothing = { purpose: '', whenToUse: '', howToAdapt: '', category: '', sections: [] };
  const resource = original ?? { ...nothing, key: adaptation.id, title };
  return (
    <div className={styles['adaptationActions']}>
      <Select
        label={words.step}
        isLabelHidden
        options={ROLLOUT.map((step) => ({ value: step, label: optionLabel(step) }))}
        value={stepOf(adaptation)}
        onChange={move}
      />
      <Button icon={<GraduationCap aria-hidden size={16} />} onPress={() => void plan()}>
        {words.planTraining}
      </Button>
      <ExportResourceButton resource={resource} adaptationId={adaptation.id} />
      {drop.dialog}
    </div>
  );
}

function SideBySide(props: {
  readonly adaptation: RecordOf<'adaptation'>;
  readonly data: EngagementData;
  readonly parts: readonly AdaptedPart[];
}): ReactNode {
  const { adaptation, data, parts } = props;
  const records = useRecordActions();
  const words = m.resources.adaptation;
  const count = (state: AdaptedPart['state']): number => parts.filter((part) => part.state === state).length;
  const add = async (heading: string): Promise<boolean> =>
    (await records.add('adaptedSection', { heading }, adaptation.id)) !== null;
  return (
    <div className={styles['sides']}>
      <div className={styles['sidesHead']}>
        <p>{words.counts(count('changed'), count('leftOut'), count('added'))}</p>
        <WritingHelp />
      </div>
      <div className={styles['sideNames']} aria-hidden>
        <strong>{words.original}</strong>
        <strong>{words.client}</strong>
      </div>
      {parts.map((part) => (
        <AdaptedPartRow key={keyOf(part)} adaptationId={adaptation.id} part={part} data={data} />
      ))}
      <QuickAdd label={words.addSection} onAdd={add} />
    </div>
  );
}

// An original keeps its row when the client's words begin, so that the cursor and the place stay.
const keyOf = ({ original, own }: AdaptedPart): string | RecordId =>
  original === null ? (own?.id ?? '') : `original ${original.heading}`;
