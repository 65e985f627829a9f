import type { RecordId } from '#shared/base/ids.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { updateRecord, type Change } from '#shared/domain/model/change.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import type { BoardLayout, BoardPoint } from '#shared/domain/workshop/cluster-board.ts';
import { targetsOf } from '#shared/domain/workshop/cluster-board.ts';
import {
  groupNotes,
  joinCluster,
  layDown,
  mergeClusters,
  moveCluster,
  takeApart,
} from '#shared/domain/workshop/group-notes.ts';
import { m } from '#shared/messages/messages.ts';
import { loadEngagement } from '#renderer/data/engagements.ts';
import { useCommit, useEngagementId, useRecordActions, useServices } from '#renderer/features/records/index.ts';

type Note = RecordOf<'note'>;
type Cluster = RecordOf<'cluster'>;

/** Everything that can be done on the board: one step of undo each. */
export interface BoardActs {
  /** True when something was stored, which draws the board anew. */
  dropNotes(ids: readonly RecordId[], at: BoardPoint, by: BoardPoint): Promise<boolean>;
  dropCluster(id: RecordId, by: BoardPoint): Promise<boolean>;
  /** Moves what is chosen by keys; members of a group stay in it. */
  nudge(by: BoardPoint): void;
  group(): void;
  apart(): void;
  merge(): void;
  collapse(): void;
  /** Into a group; null takes the chosen notes out of theirs. */
  moveTo(cluster: RecordId | null): void;
  rename(id: RecordId, title: string): void;
  remove(): void;
}

/** What the acts work on: the board, what is chosen, and how the screen hears of it. */
export interface BoardState {
  readonly data: EngagementData;
  readonly layout: BoardLayout;
  readonly workshopId: RecordId | null;
  readonly notes: readonly Note[];
  readonly clusters: readonly Cluster[];
  /** A group is to be named as soon as it stands on the board; null when it could not be made. */
  readonly onName: (id: RecordId | null) => void;
  readonly onChoose: (ids: readonly RecordId[]) => void;
  readonly onSay: (text: string) => void;
}

interface Tools {
  /** True when something was stored. */
  run(changes: readonly Change[], action: string, announce?: boolean): Promise<boolean>;
  group(members: readonly Note[], at: BoardPoint): Promise<boolean>;
  join(members: readonly Note[], id: RecordId): Promise<boolean>;
}

export function useBoardActs(props: BoardState): BoardActs {
  const { layout, notes, clusters, workshopId } = props;
  const { store } = useServices();
  const engagementId = useEngagementId();
  const commit = useCommit();
  const actions = useRecordActions();
  const run = async (changes: readonly Change[], action: string, announce = false): Promise<boolean> =>
    changes.length > 0 && (await commit(changes, { action, announce })).ok;
  const titleOf = (id: RecordId): string => props.data.nameOf(id) || m.clusters.unnamed;
  const group = (members: readonly Note[], at: BoardPoint): Promise<boolean> => {
    const id = store.ids.next();
    const stored = run(groupNotes(members, { id, title: '', workshop: workshopId, at }), 'group');
    props.onChoose([]);
    props.onName(id);
    props.onSay(m.clusters.said.grouped(members.length));
    void stored.then((isStored) => {
      if (!isStored) props.onName(null);
    });
    return stored;
  };
  const join = (members: readonly Note[], id: RecordId): Promise<boolean> => {
    props.onSay(m.clusters.said.joined(titleOf(id)));
    return run(joinCluster(members, id, layout.clusters.find((one) => one.cluster.id === id)?.notes ?? []), 'group');
  };
  const tools: Tools = { run, group, join };
  return {
    ...movingActs(props, tools),
    group: () => {
      const first = notes[0] === undefined ? undefined : layout.places.get(notes[0].id);
      if (notes.length > 0) void group(notes, first ?? { x: 0, y: 0 });
    },
    apart: () => {
      void run(
        clusters.flatMap((cluster) => takeApart(cluster, layout)),
        'ungroup',
        true,
      );
      props.onChoose([]);
    },
    merge: () => {
      // What names a group lies in stages that this board does not show.
      void loadEngagement(store, engagementId).then((loaded) => {
        if (loaded.ok) void run(mergeClusters(loaded.value, clusters), 'merge', true);
      });
      props.onChoose(clusters.slice(0, 1).map(({ id }) => id));
    },
    collapse: () =>
      void run(
        clusters.map((cluster) => updateRecord(cluster, { isCollapsed: !cluster.isCollapsed })),
        'collapse',
      ),
    moveTo: (id) => {
      if (id === null) void run(layDown(notes, layout.places, { x: 0, y: -40 }), 'ungroup');
      else void join(notes, id);
    },
    rename: (id, title) => {
      const cluster = props.data.find('cluster', id);
      // A group that was just made is not in the data yet.
      if (cluster === undefined)
        void commit([{ op: 'update', kind: 'cluster', id, set: { title } }], { action: 'rename' });
      else if (cluster.title !== title) void run([updateRecord(cluster, { title })], 'rename');
    },
    remove: () => {
      if (clusters.length === 1 && notes.length === 0 && clusters[0] !== undefined) void actions.remove(clusters[0]);
      else {
        // Groups that are deleted with others lay their notes down where they are.
        const gone = notes.map(({ id }): Change => ({ op: 'delete', kind: 'note', id }));
        void run([...clusters.flatMap((cluster) => takeApart(cluster, layout)), ...gone], 'delete', true);
      }
      props.onChoose([]);
    },
  };
}

// What a hand and the arrow keys do.
function movingActs(
  { data, layout, notes, clusters, onSay }: BoardState,
  { run, group, join }: Tools,
): Pick<BoardActs, 'dropNotes' | 'dropCluster' | 'nudge'> {
  return {
    dropNotes: async (ids, at, by) => {
      const moving = data.all('note').filter(({ id }) => ids.includes(id));
      const target = targetsOf(layout, new Set(ids))(at);
      if (target?.kind === 'cluster') return join(moving, target.id);
      if (target?.kind === 'note') {
        const under = data.find('note', target.id);
        const place = layout.places.get(target.id) ?? at;
        return under !== undefined && (await group([under, ...moving], place));
      }
      onSay(m.clusters.said.moved);
      return run(layDown(moving, layout.places, by), 'move');
    },
    dropCluster: async (id, by) => {
      const placed = layout.clusters.find(({ cluster }) => cluster.id === id);
      if (placed === undefined) return false;
      onSay(m.clusters.said.moved);
      return run(moveCluster(placed.cluster, { x: placed.box.x + by.x, y: placed.box.y + by.y }), 'move');
    },
    nudge: (by) => {
      const free = notes.filter(({ cluster }) => !layout.clusters.some((one) => one.cluster.id === cluster));
      const boxes = layout.clusters.filter(({ cluster }) => clusters.includes(cluster));
      void run(
        [
          ...layDown(free, layout.places, by),
          ...boxes.flatMap(({ cluster, box }) => moveCluster(cluster, { x: box.x + by.x, y: box.y + by.y })),
        ],
        'move',
      );
    },
  };
}
