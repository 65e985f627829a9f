import type { RecordId } from '../../base/ids.ts';
import { CARD, type BoardLayout, type BoardPoint } from './cluster-board.ts';

/** A direction on the board. */
export type Direction = 'left' | 'right' | 'up' | 'down';

// The middle of everything that can have the focus: cards, and the heads of groups.
function stops(layout: BoardLayout): Map<RecordId, BoardPoint> {
  const middles = new Map<RecordId, BoardPoint>();
  for (const { cluster, box } of layout.clusters) {
    middles.set(cluster.id, { x: box.x + box.width / 2, y: box.y + CARD.head / 2 });
  }
  for (const [id, { x, y }] of layout.places) middles.set(id, { x: x + CARD.width / 2, y: y + CARD.height / 2 });
  return middles;
}

/**
 * The card or group that lies next in a direction: the nearest, where going aside counts three times, so that a row is
 * walked before the next row begins. Undefined at the edge.
 */
export function nextOnBoard(layout: BoardLayout, from: RecordId, direction: Direction): RecordId | undefined {
  const middles = stops(layout);
  const at = middles.get(from);
  if (at === undefined) return middles.keys().next().value;
  let best: { readonly id: RecordId; readonly way: number } | undefined;
  for (const [id, { x, y }] of middles) {
    const ahead = { left: at.x - x, right: x - at.x, up: at.y - y, down: y - at.y }[direction];
    const aside = Math.abs(direction === 'left' || direction === 'right' ? y - at.y : x - at.x);
    if (id === from || ahead <= 1) continue;
    const way = ahead + 3 * aside;
    if (best === undefined || way < best.way) best = { id, way };
  }
  return best?.id;
}
