import fc from 'fast-check';
import { expect, it } from 'vitest';
import { recordId } from '#shared/base/ids.ts';
import { mayChange } from '#shared/domain/engagement/refuse-change.ts';
import { dependencyCycle, nameCycle } from '#shared/domain/engagement/dependency-cycle.ts';
import { EngagementBuilder } from '../../../builders/engagement.ts';

const id = (n: number) => recordId(`n-${n}`);

/** Needs 0, 1, 2 … with the numbers that each depends on; numbers beyond the last are needs that are gone. */
function needs(edges: readonly (readonly number[])[]) {
  const builder = new EngagementBuilder();
  edges.forEach((to, n) => builder.add('need', { dependsOn: to.map(id) }, { id: id(n), ref: `N-0${n}` }));
  return builder.build();
}

it('names the circle that would close', () => {
  const data = needs([[], [], [], [7], [], [], [], []]);
  expect(nameCycle(dependencyCycle(data, 'need', id(7), [id(3)]))).toBe('N-07 → N-03 → N-07');
  expect(nameCycle(dependencyCycle(data, 'need', id(3), [id(3)]))).toBe('N-03 → N-03');
  expect(dependencyCycle(data, 'need', id(3), [id(7)])).toEqual([]);
  expect(nameCycle([])).toBe('');
});

it('finds no circle for a need that is gone', () => {
  expect(dependencyCycle(needs([[0]]), 'need', id(5), [id(5)])).toEqual([]);
});

it('ignores what the need depends on now: it is about to be replaced', () => {
  const data = needs([[1], [0]]);
  expect(dependencyCycle(data, 'need', id(0), [])).toEqual([]);
});

it('finds a circle exactly where walking every path finds one, and the shortest', () => {
  const SIZE = 6;
  const edges = fc.array(fc.array(fc.integer({ min: 0, max: SIZE }), { maxLength: 3 }), {
    minLength: SIZE,
    maxLength: SIZE,
  });
  fc.assert(
    fc.property(
      edges,
      fc.integer({ min: 0, max: SIZE - 1 }),
      fc.array(fc.integer({ min: 0, max: SIZE }), { maxLength: 3 }),
      (graph, start, wanted) => {
        const after = graph.map((to, n) => (n === start ? wanted : to));
        // Every walk without repetition, the plain way.
        let shortest = Infinity;
        const walk = (at: number, seen: readonly number[]): void => {
          for (const to of after[at] ?? []) {
            if (to === start) shortest = Math.min(shortest, seen.length);
            else if (to < SIZE && !seen.includes(to)) walk(to, [...seen, to]);
          }
        };
        walk(start, [start]);
        const found = dependencyCycle(needs(graph), 'need', id(start), wanted.map(id)).map((need) =>
          Number(need.ref?.slice(2)),
        );
        expect(found.length).toBe(shortest === Infinity ? 0 : shortest + 1);
        if (found.length === 0) return;
        expect([found[0], found.at(-1)]).toEqual([start, start]);
        for (const [index, at] of found.slice(0, -1).entries()) expect(after[at]).toContain(found[index + 1]);
      },
    ),
  );
});

it('is refused by name when a need’s dependencies would close it, and everything else may change', () => {
  const builder = new EngagementBuilder();
  const first = builder.add('need', {}, { ref: 'N-01' });
  const second = builder.add('need', { dependsOn: [first.id] }, { ref: 'N-02' });
  const data = builder.build();
  expect(mayChange(data, first, 'dependsOn', [second.id])).toEqual({
    ok: false,
    error: { code: 'dependency-cycle', params: { cycle: 'N-01 → N-02 → N-01' } },
  });
  expect(mayChange(data, second, 'dependsOn', []).ok).toBe(true);
  expect(mayChange(data, first, 'title', 'Anything').ok).toBe(true);
});

it('is refused for initiatives as well, and sees what other rows of the same step will wait for', () => {
  const builder = new EngagementBuilder();
  const first = builder.add('initiative', {}, { ref: 'I-01' });
  const second = builder.add('initiative', {}, { ref: 'I-02' });
  const data = builder.build();
  expect(mayChange(data, first, 'dependsOn', [second.id]).ok).toBe(true);
  expect(mayChange(data, first, 'dependsOn', [second.id], new Map([[second.id, [first.id]]]))).toMatchObject({
    ok: false,
    error: { params: { cycle: 'I-01 → I-02 → I-01' } },
  });
});
