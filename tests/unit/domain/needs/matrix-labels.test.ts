import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FigureElement } from '#shared/documents/figures/figure-element.ts';
import type { Box } from '#shared/documents/figures/place-labels.ts';
import { buildPriorityMatrix, type MatrixPoint } from '#shared/documents/figures/priority-matrix.ts';

const WORDS = {
  urgency: 'Urgency',
  impact: 'Impact',
  zones: { 'do-now': 'Do now', plan: 'Plan', delegate: 'Delegate', 'not-now': 'Not now' },
};

function marksOf(points: readonly MatrixPoint[]) {
  const { root } = buildPriorityMatrix(points, WORDS, 3);
  const parts = root.children.filter((child): child is FigureElement => typeof child !== 'string');
  const numbers = (part: FigureElement) => part.attributes as Readonly<Record<string, number>>;
  const labels = parts
    .filter(({ tag, attributes }) => tag === 'rect' && attributes['rx'] === 4)
    .map(numbers)
    .map(({ x = 0, y = 0, width = 0, height = 0 }): Box => ({ left: x, top: y, right: x + width, bottom: y + height }));
  const dots = parts
    .filter(({ tag }) => tag === 'circle')
    .map(numbers)
    .map(({ cx = 0, cy = 0, r = 0 }): Box => ({ left: cx - r, top: cy - r, right: cx + r, bottom: cy + r }));
  const texts = parts
    .filter(({ tag }) => tag === 'text')
    .flatMap(({ children }) => children.filter((child) => typeof child === 'string'));
  return { labels, dots, texts };
}

const covers = (a: Box, b: Box): boolean =>
  a.left < b.right - 0.02 && b.left < a.right - 0.02 && a.top < b.bottom - 0.02 && b.top < a.bottom - 0.02;

function collisions(points: readonly MatrixPoint[]): number {
  const { labels, dots } = marksOf(points);
  const between = labels.flatMap((one, index) => labels.slice(index + 1).filter((other) => covers(one, other)));
  const onDots = labels.flatMap((one) => dots.filter((dot) => covers(one, dot)));
  return between.length + onDots.length;
}

const half = fc.integer({ min: 2, max: 10 }).map((value) => value / 2);
const place = fc.record({ urgency: half, impact: half });
const named = (places: readonly { readonly urgency: number; readonly impact: number }[]): MatrixPoint[] =>
  places.map((at, index) => ({ ...at, reference: `N-${String(index + 1).padStart(2, '0')}` }));

describe('labels of the priority matrix', () => {
  it('cover neither dots nor each other in any crowd of 40', () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 40, maxLength: 40 }), (places) => {
        expect(collisions(named(places))).toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  it('cover nothing when many of 40 lie on the same few points', () => {
    const crowd = fc
      .tuple(fc.array(place, { minLength: 1, maxLength: 4 }), fc.array(place, { maxLength: 20 }))
      .map(([few, loose]) => {
        const stacked = Array.from(
          { length: 40 - loose.length },
          (_, index) => few[index % few.length] as (typeof few)[0],
        );
        return named([...loose, ...stacked]);
      });
    fc.assert(
      fc.property(crowd, (points) => {
        expect(collisions(points)).toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  it('cover nothing when all 40 lie on one point', () => {
    fc.assert(
      fc.property(place, (at) => {
        expect(collisions(named(Array.from({ length: 40 }, () => at)))).toBe(0);
      }),
    );
  });

  it('go farther away where nothing beside the points is free', () => {
    const [one, two] = [
      { urgency: 3.5, impact: 2 },
      { urgency: 4.5, impact: 1 },
    ];
    expect(collisions(named(Array.from({ length: 40 }, (_, index) => (index % 2 === 0 ? one : two))))).toBe(0);
  });

  it('give way to numbers when 500 needs share the points', () => {
    const places = Array.from({ length: 500 }, (_, i) => ({ urgency: 1 + (i % 9) / 2, impact: 1 + (i % 7) / 2 }));
    const { texts, dots } = marksOf(named(places));
    const counted = texts.filter((text) => /^\d+$/.test(text)).map(Number);
    // Ten of the numbers are the ticks of the axes, 1 to 5 twice.
    expect(counted.reduce((sum, count) => sum + count, 0) - 30).toBe(500);
    expect(dots).toHaveLength(63);
    expect(texts.filter((text) => text.startsWith('N-'))).toEqual([]);
  });
});
