import { useMemo, useRef, useState, useSyncExternalStore, type ReactNode } from 'react';
import { Maximize, Minus, Plus } from 'lucide-react';
import type { RecordId } from '#shared/base/ids.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { buildClustersFrame, layoutBoard, type BoardLayout } from '#shared/domain/workshop/cluster-board.ts';
import { m } from '#shared/messages/messages.ts';
import { useCommands } from '#renderer/commands/commands-context.tsx';
import { Loading } from '#renderer/features/records/index.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { useUnlocked } from '../board-lock.tsx';
import { CaptureLine } from '../capture-line.tsx';
import { NearButton } from '../near-button.tsx';
import { NoteEditor } from '../note-editor.tsx';
import { useBoardData } from '../time/use-board-data.ts';
import { useRoom } from '../room-context.ts';
import { usePublishRecords } from '../use-publish.ts';
import { SpotlightButton } from '../spotlight-button.tsx';
import type { StageProps } from '../stage.ts';
import { useCapture } from '../use-capture.ts';
import { useNoteWork, type NoteWork } from '../use-note-work.ts';
import { BoardCards } from './board-cards.tsx';
import styles from './clusters.module.css';
import { SelectionBar } from './selection-bar.tsx';
import { useBoardActs } from './use-board-acts.ts';
import { useBoardKeys } from './use-board-keys.ts';
import { useGroupName } from './use-group-name.ts';
import type { PlaneView } from './plane-view.ts';
import { useFocusInSight, usePlane, usePlaneDrag, useReveal } from './use-plane.ts';

/** The cluster board: notes lie where somebody puts them, and what is laid on each other becomes a group. */
export function ClusterStage({ workshopId, activity }: StageProps): ReactNode {
  const data = useBoardData(['note', 'cluster', 'department', 'workshop', 'participant']);
  if (data === undefined) return <Loading />;
  return <ClusterBoard workshopId={workshopId} activity={activity} data={data} />;
}

function toggled(selected: ReadonlySet<RecordId>, ids: readonly RecordId[]): ReadonlySet<RecordId> {
  const next = new Set(selected);
  for (const id of ids) {
    if (next.has(id)) next.delete(id);
    else next.add(id);
  }
  return next;
}

function choiceSaid(ids: readonly RecordId[], data: EngagementData): string {
  const { cleared, chosen } = m.clusters.said;
  return ids.length === 0 ? cleared : chosen(ids.map((id) => data.nameOf(id)).join(', '));
}

function layoutOf(data: EngagementData, workshopId: RecordId | null): BoardLayout {
  const notes = data.all('note').filter(({ workshop }) => workshopId === null || workshop === workshopId);
  const used = new Set(notes.map(({ cluster }) => cluster));
  const clusters = data
    .all('cluster')
    .filter(({ id, workshop }) => workshopId === null || workshop === workshopId || used.has(id));
  return layoutBoard(notes, clusters);
}

interface Light {
  readonly isLit: boolean;
  /** Something is chosen that could be shown alone. */
  readonly canLight: boolean;
  readonly light: () => void;
}

// What the room sees of the board, and the part that it sees alone.
function useShownToRoom(
  board: { readonly data: EngagementData; readonly layout: BoardLayout; readonly workshopId: RecordId | null },
  target: RecordId | null,
  title: string,
): Light {
  const { data, layout, workshopId } = board;
  const { options } = useRoom();
  const [spotlight, setSpotlight] = useState<RecordId | null>(null);
  const frame = { ...options, title, spotlight, votesRevealed: false };
  usePublishRecords(['note', 'cluster'], data, (from) =>
    buildClustersFrame(from === data ? layout : layoutOf(from, workshopId), frame),
  );
  return {
    isLit: spotlight !== null,
    canLight: spotlight !== null || target !== null,
    light: () => setSpotlight(spotlight === null ? target : null),
  };
}

function ClusterBoard(props: StageProps & { readonly data: EngagementData }): ReactNode {
  const { data, workshopId, activity } = props;
  const { isLocked } = useRoom();
  const work = useNoteWork();
  const layout = useMemo(() => layoutOf(data, workshopId), [data, workshopId]);
  const viewport = useRef<HTMLElement>(null);
  const plane = useRef<HTMLDivElement>(null);
  const view = usePlane(viewport, plane, layout);
  const [selected, setSelected] = useState<ReadonlySet<RecordId>>(new Set());
  const naming = useGroupName();
  const [editing, setEditing] = useState<RecordId | null>(null);
  const edit = useUnlocked<RecordId | null>(setEditing);
  const name = useUnlocked<RecordId | null>(naming.set);
  const { captured, add } = useCapture('', { workshop: workshopId, activity: activity?.id ?? null });
  const [said, setSaid] = useState('');
  const capture = useRef<HTMLInputElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  const all = layout.clusters.map(({ cluster }) => cluster);
  const shown = [...layout.clusters.flatMap((one) => one.notes), ...layout.loose];
  const notes = shown.filter(({ id }) => selected.has(id));
  const clusters = all.filter(({ id }) => selected.has(id));
  const choose = (ids: readonly RecordId[], adds = false): void => {
    setSelected(adds ? toggled(selected, ids) : new Set(ids));
    setSaid(choiceSaid(ids, data));
  };
  const acts = useBoardActs({
    data,
    layout,
    workshopId,
    notes,
    clusters,
    onName: naming.await,
    onChoose: choose,
    // What a locked board refuses is said by the refusal alone.
    onSay: isLocked ? () => undefined : setSaid,
  });
  const merge = (): void => (clusters.length > 1 ? acts.merge() : notes.length > 1 ? work.merge(notes) : undefined);
  const rename = (): void => name(clusters[0]?.id ?? null);
  useReveal(view, layout, { group: naming.of, note: captured });
  useFocusInSight(viewport, view, layout);
  usePlaneDrag(viewport, plane, view, {
    layout,
    selected,
    onChoose: choose,
    onDropNotes: acts.dropNotes,
    onDropCluster: acts.dropCluster,
    onOpen: edit,
  });
  useBoardKeys({
    viewport,
    view,
    layout,
    selected,
    acts,
    notes,
    work,
    hasClusters: clusters.length > 0,
    onToggle: (id) => choose([id], true),
    onChoose: choose,
    onEdit: edit,
    onRename: rename,
    onMoveTo: () => bar.current?.querySelector<HTMLElement>(`[aria-label="${m.clusters.moveTo}"]`)?.click(),
    onMerge: merge,
  });
  const target = notes[0]?.id ?? clusters[0]?.id ?? null;
  const light = useShownToRoom({ data, layout, workshopId }, target, activity?.title || m.clusters.board);
  useStageCommands({ capture: () => capture.current?.focus(), ...light });
  const edited = data.find('note', editing);
  return (
    <>
      <CaptureLine inputRef={capture} onAdd={add} actions={<BoardTools notes={shown} work={work} {...light} />} />
      <div ref={bar} className={styles['bar']} role="toolbar" aria-label={m.clusters.board}>
        <SelectionBar
          notes={notes}
          clusters={clusters}
          all={all}
          acts={acts}
          departments={data.all('department')}
          work={work}
          onMerge={merge}
          onRename={rename}
          onEdit={() => edit(notes[0]?.id ?? null)}
          onClear={() => choose([])}
        />
      </div>
      <section ref={viewport} className={styles['viewport']} aria-label={m.clusters.board}>
        {shown.length === 0 && <p className={styles['nothing']}>{m.clusters.empty}</p>}
        <BoardCards
          planeRef={plane}
          data={data}
          layout={layout}
          selected={selected}
          naming={naming}
          onName={(id, title) => {
            if (title !== null) acts.rename(id, title);
            naming.set(null);
          }}
        />
        <div data-frame hidden className={styles['frame']} />
        <ZoomControl view={view} layout={layout} />
        <output className={styles['said']} aria-live="polite">
          {said}
        </output>
      </section>
      {edited !== undefined && <NoteEditor note={edited} data={data} onClose={() => setEditing(null)} />}
    </>
  );
}

function BoardTools(
  props: Light & { readonly notes: readonly RecordOf<'note'>[]; readonly work: NoteWork },
): ReactNode {
  return (
    <>
      <NearButton notes={props.notes} work={props.work} />
      <SpotlightButton
        isLit={props.isLit}
        label={m.clusters.spotlight}
        isDisabled={!props.canLight}
        onPress={props.light}
      />
    </>
  );
}

function ZoomControl(props: { readonly view: PlaneView; readonly layout: BoardLayout }): ReactNode {
  const { view, layout } = props;
  return (
    <div data-still className={styles['zoom']}>
      <IconButton label={m.clusters.zoomOut} icon={<Minus aria-hidden size={16} />} onPress={() => view.zoomBy(-1)} />
      <Percent view={view} />
      <IconButton label={m.clusters.zoomIn} icon={<Plus aria-hidden size={16} />} onPress={() => view.zoomBy(1)} />
      <IconButton
        label={m.clusters.fit}
        icon={<Maximize aria-hidden size={16} />}
        onPress={() => view.fit(layout.bounds)}
      />
    </div>
  );
}

// Its own, so that a move of the view does not draw the board.
function Percent({ view }: { readonly view: PlaneView }): ReactNode {
  return <span>{m.clusters.zoom(useSyncExternalStore(view.onPercent, view.percent))}</span>;
}

function useStageCommands(acts: { capture: () => void; isLit: boolean; light: () => void }): void {
  const { group, newNote, spotlight } = m.workshop.keys;
  useCommands([
    { id: 'clusters.new', label: newNote, group, scope: 'board', keys: ['n'], run: acts.capture },
    {
      id: 'clusters.spotlight',
      label: acts.isLit ? m.workshop.spotlightOff : spotlight,
      group,
      scope: 'board',
      keys: ['s'],
      run: acts.light,
    },
  ]);
}
