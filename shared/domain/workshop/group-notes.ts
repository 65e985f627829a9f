import type { RecordId } from '../../base/ids.ts';
import { ordersAfter } from '../../base/order-key.ts';
import type { EngagementData } from '../engagement/engagement-data.ts';
import { createRecord, deleteRecord, updateRecord, type Change } from '../model/change.ts';
import type { RecordOf } from '../model/record.ts';
import type { BoardLayout, BoardPoint } from './cluster-board.ts';
import { relink } from './merge-notes.ts';

type Note = RecordOf<'note'>;
type Cluster = RecordOf<'cluster'>;

const rounded = ({ x, y }: BoardPoint): BoardPoint => ({ x: Math.round(x), y: Math.round(y) });

/** Puts notes into a group, at its end; those that are in it already stay where they are. */
export function joinCluster(notes: readonly Note[], cluster: RecordId, members: readonly Note[]): Change[] {
  const joining = notes.filter((note) => note.cluster !== cluster);
  const orders = ordersAfter(members.at(-1)?.order ?? null, joining.length);
  return joining.flatMap((note, index) => {
    const order = orders[index];
    // Its order is its place in the group, but only among later ones: a note never jumps ahead of others.
    return [updateRecord(note, { cluster, ...(order === undefined || order < note.order ? {} : { order }) })];
  });
}

/** Makes a group of notes, wherever they were before; its name can be given later. */
export function groupNotes(
  notes: readonly Note[],
  group: { readonly id: RecordId; readonly title: string; readonly workshop: RecordId | null; readonly at: BoardPoint },
): Change[] {
  if (notes.length === 0) return [];
  const { id, title, workshop } = group;
  return [
    createRecord('cluster', id, { title, workshop, ...rounded(group.at) }),
    ...notes.map((note) => updateRecord(note, { cluster: id })),
  ];
}

/** Takes notes out of their groups and lays them down, each as far from the others as it was. */
export function layDown(
  notes: readonly Note[],
  places: ReadonlyMap<RecordId, BoardPoint>,
  by: BoardPoint = { x: 0, y: 0 },
): Change[] {
  return notes.flatMap((note) => {
    const place = places.get(note.id);
    if (place === undefined) return [];
    return [updateRecord(note, { cluster: null, ...rounded({ x: place.x + by.x, y: place.y + by.y }) })];
  });
}

/** Moves a whole group. */
export function moveCluster(cluster: Cluster, to: BoardPoint): Change[] {
  return [updateRecord(cluster, { ...rounded(to) })];
}

/** Takes a group apart: its notes lie where they lay in it, and the group is gone. */
export function takeApart(cluster: Cluster, layout: BoardLayout): Change[] {
  const members = layout.clusters.find((one) => one.cluster.id === cluster.id)?.notes ?? [];
  const hidden = members.filter(({ id }) => !layout.places.has(id));
  return [
    ...layDown(members, layout.places),
    // Notes of a collapsed group have no place; they go to the tray.
    ...hidden.map((note) => updateRecord(note, { cluster: null, x: null, y: null })),
    deleteRecord(cluster),
  ];
}

/** Makes one group of several: the first stays with its name and place, and what named the others names it. */
export function mergeClusters(data: EngagementData, clusters: readonly Cluster[]): Change[] {
  const [kept, ...others] = clusters;
  if (kept === undefined || others.length === 0) return [];
  const gone = new Set<RecordId>(others.map(({ id }) => id));
  const titles = clusters.map(({ title }) => title.trim()).filter((title) => title !== '');
  const summaries = clusters.map(({ summary }) => summary.trim()).filter((summary) => summary !== '');
  const votes = clusters.some((one) => one.votes !== null)
    ? clusters.reduce((sum, one) => sum + (one.votes ?? 0), 0)
    : null;
  return [
    updateRecord(kept, { title: titles[0] ?? '', summary: summaries.join('\n'), votes }),
    ...relink(data, gone, kept.id),
    ...others.map((cluster) => deleteRecord(cluster)),
  ];
}
