import { useState, type ReactNode } from 'react';
import { ArchiveRestore } from 'lucide-react';
import type { EngagementId } from '#shared/base/ids.ts';
import { errorSentence } from '#shared/messages/en/errors.ts';
import { m } from '#shared/messages/messages.ts';
import type { RestorePoint } from '#renderer/data/restore.ts';
import { WORKSPACE_ID } from '#renderer/features/engagements/index.ts';
import { Loading, useServices } from '#renderer/features/records/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { DataTable, type Column } from '#renderer/ui/data-table.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { ErrorMessage } from '#renderer/ui/error-message.tsx';
import { PageHeader } from '#renderer/ui/page-header.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { SegmentedControl } from '#renderer/ui/segmented-control.tsx';
import { notify } from '#renderer/ui/toasts.tsx';
import styles from './recovery.module.css';
import { RestorePreview } from './restore-preview.tsx';
import { useListed, usePreview, type Listed } from './use-restore.ts';
import { whenWords } from './when-words.ts';

const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });

/** "Restore as of…": the earlier states of one engagement, what differs from now, and the ways to bring one back. */
export function RestoreScreen(props: {
  readonly engagementId: EngagementId;
  readonly onOpen: (id: EngagementId) => void;
}): ReactNode {
  const { engagementId } = props;
  const { pump } = useServices();
  const { listed, ask } = useListed(engagementId);
  const [chosen, setChosen] = useState<RestorePoint | null>(null);
  const words = m.restoring;
  if (listed === undefined) return <Loading />;
  if ('code' in listed) {
    return (
      <div>
        <PageHeader title={words.title} />
        <ErrorMessage title={words.problem} remedy={errorSentence(listed)} />
      </div>
    );
  }
  const name = engagementId === WORKSPACE_ID ? m.recovery.workspace : listed.client || m.recovery.notNamed;
  const keepNow = async (): Promise<void> => {
    await pump.kick();
    const code = await pump.keep(engagementId, 'manual');
    notify(code === null ? { message: words.made } : { message: errorSentence({ code }), tone: 'danger' });
    ask();
  };
  return (
    <div>
      <PageHeader
        title={words.title}
        subtitle={words.subtitle(name)}
        actions={
          listed.isHere && (
            <Button icon={<ArchiveRestore aria-hidden size={16} />} onPress={() => void keepNow().catch(reportError)}>
              {words.makeOne}
            </Button>
          )
        }
      />
      {listed.damagedFiles > 0 && <p className={styles['trouble']}>{m.recovery.damagedFiles(listed.damagedFiles)}</p>}
      {listed.points.length === 0 ? (
        <EmptyState body={words.none} />
      ) : (
        <Columns {...props} listed={listed} chosen={chosen} onChoose={setChosen} onRestored={ask} />
      )}
    </div>
  );
}

function Columns(props: {
  readonly engagementId: EngagementId;
  readonly onOpen: (id: EngagementId) => void;
  readonly listed: Listed;
  readonly chosen: RestorePoint | null;
  readonly onChoose: (point: RestorePoint | null) => void;
  readonly onRestored: () => void;
}): ReactNode {
  const { listed, chosen } = props;
  const { store } = useServices();
  const [isWholeOnly, setWholeOnly] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const preview = usePreview(props.engagementId, chosen, attempt);
  const words = m.restoring;
  const now = store.clock.now();
  const rows = isWholeOnly ? listed.points.filter(({ why }) => why !== 'step') : listed.points;
  const whatOf = ({ why, seq }: RestorePoint): string => {
    const label = listed.labels.get(seq);
    if (why !== 'step') return words.why[why];
    return label === undefined ? words.step : m.history.done(label);
  };
  const columns: readonly Column<RestorePoint>[] = [
    { id: 'when', header: words.when, width: 190, cell: ({ at }) => whenWords(at, now) },
    { id: 'what', header: words.what, cell: (point) => <bdi>{whatOf(point)}</bdi> },
    {
      id: 'records',
      header: words.records,
      align: 'end',
      width: 100,
      cell: ({ count, isReadable }) => (isReadable && count !== null ? whole.format(count) : words.unreadable),
    },
  ];
  return (
    <div className={styles['columns']}>
      <Section title={words.states} hint={words.statesHint} count={listed.points.length}>
        <div className={styles['filter']}>
          <SegmentedControl
            label={words.show}
            value={isWholeOnly ? 'whole' : 'all'}
            options={[
              { value: 'all', label: words.all },
              { value: 'whole', label: words.whole },
            ]}
            onChange={(value) => setWholeOnly(value === 'whole')}
          />
        </div>
        <DataTable
          label={words.states}
          rows={rows}
          columns={columns}
          getRowId={({ key }) => key}
          selectedId={chosen?.key ?? null}
          onRowAction={props.onChoose}
          empty={<EmptyState body={words.none} compact />}
        />
      </Section>
      <div className={styles['preview']}>
        <RestorePreview
          engagementId={props.engagementId}
          isHere={listed.isHere}
          preview={preview}
          when={chosen === null ? '' : whenWords(chosen.at, now)}
          onOpen={props.onOpen}
          onUnlocked={() => setAttempt((times) => times + 1)}
          onRestored={() => {
            props.onChoose(null);
            props.onRestored();
          }}
        />
      </div>
    </div>
  );
}
