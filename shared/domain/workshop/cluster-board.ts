import { groupBy } from '../../base/group-by.ts';
import type { RecordId } from '../../base/ids.ts';
import type { RecordOf } from '../model/record.ts';
import { frameBase, frameNote, type ClustersFrame, type FrameOptions } from './frame.ts';

type Note = RecordOf<'note'>;
type Cluster = RecordOf<'cluster'>;

/** A place on the board, in board units; x to the right, y downward. */
export interface BoardPoint {
  readonly x: number;
  readonly y: number;
}

/** A rectangle on the board. */
export interface BoardBox extends BoardPoint {
  readonly width: number;
  readonly height: number;
}

/** Size of a card and the gaps around it, in board units; a unit is a CSS pixel at full size. */
export const CARD = { width: 208, height: 76, gap: 12, head: 48 } as const;
/** Width of a shelf on which groups that nobody placed stand side by side. */
const SHELF = 1_500;
/** Columns of the notes that nobody placed. */
const TRAY_COLUMNS = 2;
const MOST_COLUMNS = 4;

/** A group with its frame and the notes in it, each with its place. */
export interface PlacedCluster {
  readonly cluster: Cluster;
  readonly box: BoardBox;
  readonly notes: readonly Note[];
}

/** Where everything lies. */
export interface BoardLayout {
  readonly clusters: readonly PlacedCluster[];
  /** Notes of no group. */
  readonly loose: readonly Note[];
  /** The place of every note that is shown; those of a collapsed group have none. */
  readonly places: ReadonlyMap<RecordId, BoardPoint>;
  /** What everything together covers; null for an empty board. */
  readonly bounds: BoardBox | null;
}

const step = (count: number, size: number): number => count * (size + CARD.gap);

function sizeOf(cluster: Cluster, count: number): { readonly columns: number; width: number; height: number } {
  const columns = Math.max(1, Math.min(MOST_COLUMNS, Math.ceil(Math.sqrt(count))));
  const rows = cluster.isCollapsed ? 0 : Math.max(1, Math.ceil(count / columns));
  const wide = cluster.isCollapsed ? 1 : columns;
  return { columns, width: step(wide, CARD.width) + CARD.gap, height: CARD.head + step(rows, CARD.height) + CARD.gap };
}

function placeClusters(
  clusters: readonly Cluster[],
  notes: ReadonlyMap<RecordId | null, readonly Note[]>,
): PlacedCluster[] {
  const sized = clusters.map((cluster) => {
    const own = notes.get(cluster.id) ?? [];
    return { cluster, notes: own, ...sizeOf(cluster, own.length) };
  });
  const bottoms = sized.flatMap(({ cluster, height }) =>
    cluster.y === null || cluster.x === null ? [] : [cluster.y + height],
  );
  const gap = CARD.gap * 3;
  let [x, y, row] = [0, bottoms.length === 0 ? 0 : Math.max(...bottoms) + gap, 0];
  return sized.map(({ cluster, notes: own, width, height }) => {
    if (cluster.x !== null && cluster.y !== null) {
      return { cluster, notes: own, box: { x: cluster.x, y: cluster.y, width, height } };
    }
    if (x > 0 && x + width > SHELF) [x, y, row] = [0, y + row + gap, 0];
    const box = { x, y, width, height };
    x += width + gap;
    row = Math.max(row, height);
    return { cluster, notes: own, box };
  });
}

function boundsOf(boxes: readonly BoardBox[]): BoardBox | null {
  if (boxes.length === 0) return null;
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  };
}

/**
 * Where notes and groups lie. What somebody placed lies there; the rest is laid out tidily: groups on shelves below, single
 * notes in a tray to the left of everything, so that nothing covers what was placed. Inside a group notes stand in rows in
 * their order: a new one comes last and no other moves.
 */
export function layoutBoard(notes: readonly Note[], clusters: readonly Cluster[]): BoardLayout {
  const known = new Set(clusters.map(({ id }) => id));
  const byCluster = groupBy(notes, ({ cluster }) => (cluster !== null && known.has(cluster) ? cluster : null));
  const placed = placeClusters(clusters, byCluster);
  const places = new Map<RecordId, BoardPoint>();
  for (const { cluster, box, notes: own } of placed) {
    if (cluster.isCollapsed) continue;
    const { columns } = sizeOf(cluster, own.length);
    own.forEach((note, index) => {
      const x = box.x + CARD.gap + step(index % columns, CARD.width);
      places.set(note.id, { x, y: box.y + CARD.head + step(Math.floor(index / columns), CARD.height) });
    });
  }
  const loose = byCluster.get(null) ?? [];
  const fixed = loose.filter(({ x, y }) => x !== null && y !== null);
  for (const { id, x, y } of fixed) places.set(id, { x: x ?? 0, y: y ?? 0 });
  const left = Math.min(0, ...placed.map(({ box }) => box.x), ...fixed.map(({ x }) => x ?? 0));
  const tray = left - step(TRAY_COLUMNS, CARD.width) - CARD.gap * 3;
  loose
    .filter((note) => !places.has(note.id))
    .forEach((note, index) => {
      const x = tray + step(index % TRAY_COLUMNS, CARD.width);
      places.set(note.id, { x, y: step(Math.floor(index / TRAY_COLUMNS), CARD.height) });
    });
  const cards = [...places.values()].map((at) => ({ ...at, width: CARD.width, height: CARD.height }));
  return { clusters: placed, loose, places, bounds: boundsOf([...placed.map(({ box }) => box), ...cards]) };
}

/** What lies under a point of the board. */
export type FindTarget = (at: BoardPoint) => { readonly kind: 'note' | 'cluster'; readonly id: RecordId } | null;

/**
 * Finds what lies under points: a group, or a note that lies by itself; what is being dragged is looked through. Prepared
 * once for each drag: it is asked with every move of the hand.
 */
export function targetsOf(layout: BoardLayout, dragged: ReadonlySet<RecordId>): FindTarget {
  const of = (kind: 'note' | 'cluster', id: RecordId, { x, y, width, height }: BoardBox) => ({
    target: { kind, id } as const,
    left: x,
    right: x + width,
    top: y,
    bottom: y + height,
  });
  const boxes = [
    ...layout.clusters.map(({ cluster, box }) => of('cluster', cluster.id, box)),
    ...layout.loose.flatMap(({ id }) => {
      const place = layout.places.get(id);
      return place === undefined ? [] : [of('note', id, { ...place, ...CARD })];
    }),
  ].filter(({ target }) => !dragged.has(target.id));
  return ({ x, y }) =>
    boxes.find(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom)?.target ?? null;
}

/** The cluster board as the audience sees it. */
export function buildClustersFrame(
  layout: BoardLayout,
  options: FrameOptions & { readonly spotlight?: RecordId | null; readonly votesRevealed: boolean },
): ClustersFrame {
  const shown = new Set([...layout.places.keys(), ...layout.clusters.map(({ cluster }) => cluster.id)]);
  const spotlight = options.spotlight ?? null;
  return {
    ...frameBase(options),
    board: 'clusters',
    clusters: layout.clusters.map(({ cluster, notes }) => ({
      id: cluster.id,
      title: cluster.title,
      notes: cluster.isCollapsed ? [] : notes.map((note) => frameNote(note, options.votesRevealed)),
      count: notes.length,
      isCollapsed: cluster.isCollapsed,
    })),
    loose: layout.loose.map((note) => frameNote(note, options.votesRevealed)),
    spotlight: spotlight !== null && shown.has(spotlight) ? spotlight : null,
  };
}
