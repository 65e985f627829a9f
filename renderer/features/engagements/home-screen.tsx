import { lazy, Suspense, useMemo, useState, type ReactNode } from 'react';
import { FolderOpen, Plus } from 'lucide-react';
import type { EngagementId } from '#shared/base/ids.ts';
import type { Stage } from '#shared/domain/engagement/stage.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { m } from '#shared/messages/messages.ts';
import { useServices } from '#renderer/features/records/index.ts';
import { useView } from '#renderer/state/session.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { PageHeader } from '#renderer/ui/page-header.tsx';
import { SearchField } from '#renderer/ui/search-field.tsx';
import { SegmentedControl } from '#renderer/ui/segmented-control.tsx';
import { BinReminder } from './bin-reminder.tsx';
import { loadSample } from './engagement-actions.ts';
import { EngagementCard } from './engagement-card.tsx';
import styles from './engagements.module.css';
import { DropTarget } from './files/drop-target.tsx';
import { openDropped, openFromFile } from './files/open-file.ts';
import { templateQuestion } from './files/questions.ts';
import { HomeSummary } from './home-summary.tsx';
import { RetentionReminders } from './retention-reminders.tsx';
import { HOME_SORTS, sortHome, type HomeSort } from './sort-home.ts';
import { useEngagements } from './use-engagements.ts';
import { useHomeFacts } from './use-home-facts.ts';

const NewEngagementDialog = lazy(async () => ({
  default: (await import('./new-engagement-dialog.tsx')).NewEngagementDialog,
}));

const PurgeDialog = lazy(async () => ({ default: (await import('./purge-dialog.tsx')).PurgeDialog }));

type Shelf = 'active' | 'archived' | 'bin';

/** All engagements on this laptop: search, open, create, load the sample, open a file. */
export function HomeScreen(props: {
  readonly onOpen: (id: EngagementId) => void;
  readonly onOpenStage: (id: EngagementId, stage: Stage) => void;
}): ReactNode {
  const services = useServices();
  const all = useEngagements();
  const [search, setSearch] = useState('');
  const [shelf, setShelf] = useState<Shelf>('active');
  const [creating, setCreating] = useState(false);
  const [purging, setPurging] = useState<RecordOf<'engagement'> | null>(null);
  const [sort, setSort] = useView<HomeSort>('home-sort', 'attention');
  const onShelf = useMemo(() => filterShelf(all ?? [], shelf, search), [all, shelf, search]);
  const facts = useHomeFacts(onShelf.map(({ engagementId }) => engagementId));
  const shown = sortHome(onShelf, facts, sort);
  const openIfAny = (id: EngagementId | null): void => {
    if (id !== null) props.onOpen(id);
  };
  const create = (
    <Button variant="primary" icon={<Plus aria-hidden size={16} />} onPress={() => setCreating(true)}>
      {m.engagements.create}
    </Button>
  );
  const sample = (
    <Button variant="secondary" onPress={() => void loadSample(services).then(openIfAny)}>
      {m.engagements.loadSample}
    </Button>
  );
  const openFile = (
    <Button
      variant="secondary"
      icon={<FolderOpen aria-hidden size={16} />}
      onPress={() => void openFromFile(services).then(openIfAny)}
    >
      {m.engagements.openFile}
    </Button>
  );
  return (
    <DropTarget onDrop={(file) => void openDropped(services, file).then(openIfAny)}>
      <PageHeader
        title={m.engagements.title}
        subtitle={m.engagements.subtitle}
        actions={
          <>
            {openFile}
            {sample}
            {create}
          </>
        }
      />
      <RetentionReminders engagements={all ?? []} />
      {all !== undefined && <BinReminder engagements={all} />}
      {all !== undefined && all.length > 0 && (
        <div className={styles['filters']}>
          <div className={styles['search']}>
            <SearchField label={m.engagements.search} value={search} onChange={setSearch} />
            <p>{m.home.searchHint}</p>
          </div>
          <SegmentedControl
            label={m.home.sort}
            value={sort}
            onChange={(value) => setSort(value as HomeSort)}
            options={HOME_SORTS.map((value) => ({ value, label: m.home.sorts[value] }))}
          />
          <SegmentedControl
            label={m.engagements.title}
            value={shelf}
            onChange={(value) => setShelf(value as Shelf)}
            options={(['active', 'archived', 'bin'] as const).map((value) => ({
              value,
              label: m.engagements.filters[value],
            }))}
          />
        </div>
      )}
      {all === undefined ? (
        <p aria-busy="true">{m.common.loading}</p>
      ) : shown.length === 0 ? (
        <Nothing all={all} shelf={shelf} search={search} action={create} secondary={sample} />
      ) : (
        <>
          {shelf === 'active' && shown.length > 1 && <HomeSummary engagements={shown} facts={facts} />}
          <ul className={styles['cards']}>
            {shown.map((engagement) => (
              <EngagementCard
                key={engagement.id}
                engagement={engagement}
                facts={facts.get(engagement.engagementId)}
                onOpen={() => props.onOpen(engagement.engagementId)}
                onOpenStage={(stage) => props.onOpenStage(engagement.engagementId, stage)}
                onTemplate={() => void templateQuestion.ask(engagement).then(openIfAny)}
                onPurge={() => setPurging(engagement)}
              />
            ))}
          </ul>
        </>
      )}
      {purging !== null && (
        <Suspense>
          <PurgeDialog engagement={purging} onClose={() => setPurging(null)} />
        </Suspense>
      )}
      {creating && (
        <Suspense>
          <NewEngagementDialog
            onClose={() => setCreating(false)}
            onCreated={(id) => {
              setCreating(false);
              props.onOpen(id);
            }}
          />
        </Suspense>
      )}
    </DropTarget>
  );
}

function Nothing(props: {
  readonly all: readonly RecordOf<'engagement'>[];
  readonly shelf: Shelf;
  readonly search: string;
  readonly action: ReactNode;
  readonly secondary: ReactNode;
}): ReactNode {
  if (props.search !== '') {
    return <EmptyState title={m.engagements.noMatchTitle} body={m.engagements.noMatchBody(props.search)} />;
  }
  if (props.shelf === 'archived')
    return <EmptyState title={m.engagements.filters.archived} body={m.engagements.emptyArchive} />;
  if (props.shelf === 'bin') return <EmptyState title={m.engagements.filters.bin} body={m.engagements.emptyBin} />;
  return (
    <EmptyState
      title={m.engagements.emptyTitle}
      body={m.engagements.emptyBody}
      action={props.action}
      secondaryAction={props.secondary}
    />
  );
}

function filterShelf(
  all: readonly RecordOf<'engagement'>[],
  shelf: Shelf,
  search: string,
): readonly RecordOf<'engagement'>[] {
  const wanted = search.trim().toLocaleLowerCase();
  return all
    .filter((one) => (one.deletedOn !== null ? 'bin' : one.archivedOn !== null ? 'archived' : 'active') === shelf)
    .filter((one) => `${one.client} ${one.purpose} ${one.sector}`.toLocaleLowerCase().includes(wanted));
}
