import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecordId } from '#shared/base/ids.ts';
import type { BodyOf } from '#shared/domain/model/kinds.ts';
import {
  buildClustersFrame,
  CARD,
  targetsOf,
  layoutBoard,
  type BoardBox,
} from '#shared/domain/workshop/cluster-board.ts';
import { groupNotes, joinCluster, layDown, mergeClusters, takeApart } from '#shared/domain/workshop/group-notes.ts';
import { nextOnBoard } from '#shared/domain/workshop/walk-board.ts';
import { EngagementBuilder } from '../../../builders/engagement.ts';

function board(groups: readonly number[], loose = 0, place: Partial<BodyOf<'cluster'>> = {}) {
  const builder = new EngagementBuilder();
  const clusters = groups.map((_, index) => builder.add('cluster', { title: `G${index}`, ...place }));
  const members = groups.flatMap((count, index) =>
    Array.from({ length: count }, (_, at) =>
      builder.add('note', { text: `${index}.${at}`, cluster: clusters[index]!.id }),
    ),
  );
  const single = Array.from({ length: loose }, (_, at) => builder.add('note', { text: `L${at}` }));
  const notes = [...members, ...single];
  return { builder, clusters, notes, single, layout: layoutBoard(notes, clusters) };
}

const overlap = (a: BoardBox, b: BoardBox): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const card = (at: { readonly x: number; readonly y: number }): BoardBox => ({
  ...at,
  width: CARD.width,
  height: CARD.height,
});

describe('a board that nobody arranged', () => {
  it('covers nothing by anything: groups apart, every note inside its group, single ones beside', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(14), { maxLength: 12 }), fc.nat(30), (groups, loose) => {
        const { layout } = board(groups, loose);
        const boxes = layout.clusters.map(({ box }) => box);
        boxes.forEach((a, i) => boxes.slice(i + 1).forEach((b) => expect(overlap(a, b)).toBe(false)));
        const cards = [...layout.places.values()].map(card);
        cards.forEach((a, i) => cards.slice(i + 1).forEach((b) => expect(overlap(a, b)).toBe(false)));
        for (const { box, notes } of layout.clusters) {
          for (const { id } of notes) {
            const { x, y, width, height } = card(layout.places.get(id)!);
            expect(
              x >= box.x &&
                y >= box.y + CARD.head &&
                x + width <= box.x + box.width &&
                y + height <= box.y + box.height,
            ).toBe(true);
          }
        }
        for (const { id } of layout.loose)
          boxes.forEach((box) => expect(overlap(card(layout.places.get(id)!), box)).toBe(false));
      }),
      { numRuns: 60 },
    );
  });

  it('moves no note of a group when another comes to it', () => {
    const { builder, clusters, notes, layout } = board([5]);
    const one = builder.add('note', { text: 'new', cluster: clusters[0]!.id });
    const after = layoutBoard([...notes, one], clusters);
    for (const { id } of notes) expect(after.places.get(id)).toEqual(layout.places.get(id));
  });
});

it('what somebody placed lies there, and a collapsed group hides its notes', () => {
  const { builder, layout } = board([2], 1, { x: 300, y: 200, isCollapsed: true });
  expect(layout.clusters[0]?.box).toMatchObject({ x: 300, y: 200, height: CARD.head + CARD.gap });
  expect(layout.clusters[0]?.notes.every(({ id }) => !layout.places.has(id))).toBe(true);
  const placed = builder.add('note', { x: 40, y: 50 });
  expect(layoutBoard([placed], []).places.get(placed.id)).toEqual({ x: 40, y: 50 });
});

describe('dropping', () => {
  it('finds the group, then the single note under the hand, and looks through what is dragged', () => {
    const { layout, clusters, single } = board([2], 2);
    const { box } = layout.clusters[0]!;
    const inGroup = { x: box.x + 5, y: box.y + 5 };
    expect(targetsOf(layout, new Set())(inGroup)).toEqual({ kind: 'cluster', id: clusters[0]!.id });
    expect(targetsOf(layout, new Set<RecordId>([clusters[0]!.id]))(inGroup)).toBeNull();
    const at = layout.places.get(single[1]!.id)!;
    expect(targetsOf(layout, new Set())({ x: at.x + 9, y: at.y + 9 })).toEqual({ kind: 'note', id: single[1]!.id });
    expect(targetsOf(layout, new Set<RecordId>([single[1]!.id]))({ x: at.x + 9, y: at.y + 9 })).toBeNull();
    expect(targetsOf(layout, new Set())({ x: 99_000, y: 99_000 })).toBeNull();
  });

  it('makes a group of notes, adds to one, and lays notes down as far apart as they were', () => {
    const { layout, clusters, single, notes } = board([1], 2);
    const id = 'new-group' as RecordId;
    expect(groupNotes(single, { id, title: '', workshop: null, at: { x: 1.4, y: 2.6 } })).toMatchObject([
      { op: 'create', kind: 'cluster', id, body: { x: 1, y: 3 } },
      { set: { cluster: id } },
      { set: { cluster: id } },
    ]);
    expect(joinCluster(notes, clusters[0]!.id, [notes[0]!])).toHaveLength(2);
    const [a, b] = layDown(single, layout.places, { x: 10, y: 0 });
    const places = single.map((note) => layout.places.get(note.id)!);
    expect([a, b]).toMatchObject(places.map(({ x, y }) => ({ set: { cluster: null, x: x + 10, y } })));
  });
});

it('a group taken apart leaves its notes where they lay, and a merged one takes what named the other', () => {
  const { builder, clusters, layout } = board([2, 1]);
  const [first, second] = clusters;
  const apart = takeApart(first!, layout);
  expect(apart).toHaveLength(3);
  expect(apart.at(-1)).toMatchObject({ op: 'delete', id: first!.id });
  expect(apart[0]).toMatchObject({ set: { cluster: null, ...layout.places.get(layout.clusters[0]!.notes[0]!.id) } });
  const need = builder.add('need', { title: 'N', clusters: [second!.id] });
  const merged = mergeClusters(builder.build(), [first!, second!]);
  expect(merged).toContainEqual(expect.objectContaining({ id: need.id, set: { clusters: [first!.id] } }));
  expect(merged.at(-1)).toMatchObject({ op: 'delete', id: second!.id });
  expect(mergeClusters(builder.build(), [first!])).toEqual([]);
});

it('arrow keys walk a row before they leave it, and everything can be reached', () => {
  const { layout, notes } = board([4, 3, 9], 5);
  const [a, b] = layout.clusters[0]!.notes;
  expect(nextOnBoard(layout, a!.id, 'right')).toBe(b!.id);
  const reached = new Set<RecordId>([a!.id]);
  for (const id of reached) {
    for (const way of ['left', 'right', 'up', 'down'] as const) {
      const next = nextOnBoard(layout, id, way);
      if (next !== undefined) reached.add(next);
    }
  }
  expect(notes.filter(({ id }) => !reached.has(id))).toEqual([]);
});

it('the room sees titles and texts, not votes, authors or what was written for the facilitator', () => {
  const builder = new EngagementBuilder();
  const cluster = builder.add('cluster', { title: 'Shown', summary: 'PRIVATE', votes: 9 });
  const secret = { author: 'PRIVATE' as RecordId, facilitatorNote: 'PRIVATE', evidence: 'PRIVATE', votes: 7 };
  const notes = [
    builder.add('note', { text: 'In it', cluster: cluster.id, ...secret }),
    builder.add('note', { text: 'Beside it', ...secret }),
  ];
  const frame = buildClustersFrame(layoutBoard(notes, [cluster]), {
    title: 'T',
    votesRevealed: false,
    spotlight: notes[1]!.id,
  });
  expect(JSON.stringify(frame)).not.toMatch(/PRIVATE|"votes":\d/);
  expect(frame).toMatchObject({
    spotlight: notes[1]!.id,
    clusters: [{ title: 'Shown', count: 1 }],
    loose: [{ text: 'Beside it' }],
  });
});
