import { useMemo, useRef, useState, type ReactNode, type RefObject } from 'react';
import { Maximize, Minus, Plus } from 'lucide-react';
import type { RecordId } from '#shared/base/ids.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { captureNotes } from '#shared/domain/workshop/add-note.ts';
import { buildClustersFrame, layoutBoard, type BoardLayout } from '#shared/domain/workshop/cluster-board.ts';
import { m } from '#shared/messages/messages.ts';
import { useCommands } from '#renderer/commands/commands-context.tsx';
import { Loading, useCommit, useServices } from '#renderer/features/records/index.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { useUnlocked } from '../board-lock.tsx';
import { CaptureLine } from '../capture-line.tsx';
import { NearButton } from '../near-button.tsx';
import { departmentsOf } from '../note-marks.tsx';
import { NoteEditor } from '../note-editor.tsx';
import { useBoardData } from '../time/use-board-data.ts';
import { usePublish, useRoom } from '../room.tsx';
import { SpotlightButton } from '../spotlight-button.tsx';
import type { StageProps } from '../stage.ts';
import { useNoteWork, type NoteWork } from '../use-note-work.ts';
import { ClusterFrame } from './cluster-frame.tsx';
import styles from './clusters.module.css';
import { NoteCard } from './note-card.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { useBoardActs } from './use-board-acts.ts';
import { useBoardKeys } from './use-board-keys.ts';
import { useGroupName, type GroupName } from './use-group-name.ts';
import type { PlaneView } from './plane-view.ts';
import { usePlane, usePlaneDrag, useReveal } from './use-plane.ts';

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

function useBoard(data: EngagementData, workshopId: RecordId | null): BoardLayout {
  return useMemo(() => {
    const notes = data.all('note').filter(({ workshop }) => workshopId === null || workshop === workshopId);
    const used = new Set(notes.map(({ cluster }) => cluster));
    const clusters = data
      .all('cluster')
      .filter(({ id, workshop }) => workshopId === null || workshop === workshopId || used.has(id));
    return layoutBoard(notes, clusters);
  }, [data, workshopId]);
}

interface Light {
  readonly isLit: boolean;
  /** Something is chosen that could be shown alone. */
  readonly canLight: boolean;
  readonly light: () => void;
}

// What the room sees of the board, and the part that it sees alone.
function useShownToRoom(layout: BoardLayout, target: RecordId | null, title: string): Light {
  const { options } = useRoom();
  const [spotlight, setSpotlight] = useState<RecordId | null>(null);
  usePublish(buildClustersFrame(layout, { ...options, title, spotlight, votesRevealed: false }));
  return {
    isLit: spotlight !== null,
    canLight: spotlight !== null || target !== null,
    light: () => setSpotlight(spotlight === null ? target : null),
  };
}

function ClusterBoard(props: StageProps & { readonly data: EngagementData }): ReactNode {
  const { data, workshopId, activity } = props;
  const { isLocked } = useRoom();
  const { store } = useServices();
  const commit = useCommit();
  const work = useNoteWork();
  const layout = useBoard(data, workshopId);
  const viewport = useRef<HTMLElement>(null);
  const plane = useRef<HTMLDivElement>(null);
  const { view, percent } = usePlane(viewport, plane, layout);
  const [selected, setSelected] = useState<ReadonlySet<RecordId>>(new Set());
  const naming = useGroupName();
  const [editing, setEditing] = useState<RecordId | null>(null);
  const edit = useUnlocked<RecordId | null>(setEditing);
  const name = useUnlocked<RecordId | null>(naming.set);
  const [captured, setCaptured] = useState<RecordId | null>(null);
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
  const light = useShownToRoom(layout, target, activity?.title || m.clusters.board);
  useStageCommands({ capture: () => capture.current?.focus(), ...light });
  const add = async (text: string): Promise<boolean> => {
    const context = { workshop: workshopId, activity: activity?.id ?? null };
    const changes = captureNotes(text, '', context, store.ids);
    setCaptured(changes.at(-1)?.id ?? null);
    return changes.length === 0 || (await commit(changes, { action: 'capture' })).ok;
  };
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
        <ZoomControl view={view} percent={percent} layout={layout} />
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

function BoardCards(props: {
  readonly planeRef: RefObject<HTMLDivElement | null>;
  readonly data: EngagementData;
  readonly layout: BoardLayout;
  readonly selected: ReadonlySet<RecordId>;
  readonly naming: GroupName;
  readonly onName: (id: RecordId, title: string | null) => void;
}): ReactNode {
  const { data, layout, selected, planeRef } = props;
  const first = layout.clusters[0]?.cluster.id ?? layout.loose[0]?.id;
  const shown = [
    ...layout.clusters.flatMap(({ cluster, notes }) => notes.map((note) => ({ note, cluster: cluster.title }))),
    ...layout.loose.map((note) => ({ note, cluster: '' })),
  ];
  return (
    <div ref={planeRef} className={styles['plane']}>
      {layout.clusters.map((placed) => (
        <ClusterFrame
          key={placed.cluster.id}
          placed={placed}
          isChosen={selected.has(placed.cluster.id)}
          isStop={placed.cluster.id === first}
          isNaming={placed.cluster.id === props.naming.of}
          takeTyped={props.naming.takeTyped}
          onName={(title) => props.onName(placed.cluster.id, title)}
        />
      ))}
      {shown.map(({ note, cluster }) => {
        const place = layout.places.get(note.id);
        if (place === undefined) return null;
        return (
          <NoteCard
            key={note.id}
            note={note}
            x={place.x}
            y={place.y}
            cluster={cluster}
            departments={departmentsOf(data, note)}
            isChosen={selected.has(note.id)}
            isStop={note.id === first}
          />
        );
      })}
    </div>
  );
}

function ZoomControl(props: {
  readonly view: PlaneView;
  readonly percent: number;
  readonly layout: BoardLayout;
}): ReactNode {
  const { view, layout } = props;
  return (
    <div data-still className={styles['zoom']}>
      <IconButton label={m.clusters.zoomOut} icon={<Minus aria-hidden size={16} />} onPress={() => view.zoomBy(-1)} />
      <span>{m.clusters.zoom(props.percent)}</span>
      <IconButton label={m.clusters.zoomIn} icon={<Plus aria-hidden size={16} />} onPress={() => view.zoomBy(1)} />
      <IconButton
        label={m.clusters.fit}
        icon={<Maximize aria-hidden size={16} />}
        onPress={() => view.fit(layout.bounds)}
      />
    </div>
  );
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
