import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDate } from '#shared/base/iso-date.ts';
import {
  element,
  label,
  picture,
  type FigureElement,
  type FigurePicture,
} from '#shared/documents/figures/figure-element.ts';
import { buildEscalationLadder } from '#shared/documents/figures/escalation-ladder.ts';
import { buildHeatMap } from '#shared/documents/figures/heat-map.ts';
import { buildKpiTrend } from '#shared/documents/figures/kpi-trend.ts';
import { buildMilestoneLine } from '#shared/documents/figures/milestone-line.ts';
import { placeLabels, type Box } from '#shared/documents/figures/place-labels.ts';
import { buildPriorityMatrix } from '#shared/documents/figures/priority-matrix.ts';
import { buildRagBars } from '#shared/documents/figures/rag-bars.ts';
import { serialiseSvg } from '#shared/documents/figures/serialise-svg.ts';
import { xmlFault } from '../export/open-package.ts';

const WORDS = {
  urgency: 'Urgency',
  impact: 'Impact',
  zones: { 'do-now': 'Do now', plan: 'Plan', delegate: 'Delegate', 'not-now': 'Not now' },
};
const BOUNDS: Box = { left: 0, top: 0, right: 560, bottom: 380 };

function* walk(node: FigureElement | string): Generator<FigureElement> {
  if (typeof node === 'string') return;
  yield node;
  for (const child of node.children) yield* walk(child);
}

const elements = (figure: FigurePicture) => [...walk(figure.root)];
const texts = (figure: FigurePicture): string[] =>
  elements(figure)
    .filter((node) => node.tag === 'text')
    .flatMap((node) => node.children.filter((child) => typeof child === 'string'));
const covers = (a: Box, b: Box) =>
  a.left < b.right - 0.01 && b.left < a.right - 0.01 && a.top < b.bottom - 0.01 && b.top < a.bottom - 0.01;

const half = fc.integer({ min: 2, max: 10 }).map((value) => value / 2);

test('an SVG is well-formed whatever text is in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const svg = serialiseSvg(picture(100, 50, [label(text, 1, 2, 12, { 'data-note': text }), element('g', {}, [])]));
      expect(xmlFault(svg)).toBeNull();
    }),
  );
});

test('an element with a name that is not one is refused', () => {
  expect(() => serialiseSvg(picture(10, 10, [element('script src="x"', {})]))).toThrow('Not an SVG name');
});

describe('the priority matrix', () => {
  const at = (figure: FigurePicture, index = 0) =>
    elements(figure).filter((node) => node.tag === 'circle')[index]?.attributes as { cx: number; cy: number };

  test('runs urgency to the right and impact upward', () => {
    const low = at(buildPriorityMatrix([{ reference: 'N-01', urgency: 1, impact: 1 }], WORDS, 3));
    const high = at(buildPriorityMatrix([{ reference: 'N-01', urgency: 5, impact: 5 }], WORDS, 3));
    expect(high.cx).toBeGreaterThan(low.cx);
    expect(high.cy).toBeLessThan(low.cy);
  });

  test('prints the reference of every need, also of those with equal values', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(half, half), { maxLength: 40 }), (places) => {
        const points = places.map(([urgency, impact], index) => ({
          reference: `N-${String(index + 1).padStart(2, '0')}`,
          urgency,
          impact,
        }));
        const printed = texts(buildPriorityMatrix(points, WORDS, 3)).join(' ');
        for (const point of points) expect(printed).toContain(point.reference);
      }),
      { numRuns: 40 },
    );
  });

  test('uses presentation attributes only, so that Word shows it', () => {
    const svg = serialiseSvg(buildPriorityMatrix([{ reference: 'N-01', urgency: 3, impact: 4 }], WORDS, 3));
    expect(svg).not.toMatch(/<style|style=|var\(|foreignObject|class=/);
  });

  test('marks a need exactly on the line as a ring', () => {
    const ring = elements(buildPriorityMatrix([{ reference: 'N-01', urgency: 3, impact: 5 }], WORDS, 3)).find(
      (node) => node.tag === 'circle',
    );
    expect(ring?.attributes['fill']).toBe('#FFFFFF');
  });
});

describe('labels beside points', () => {
  test('cover neither dots nor each other when each spot of the grid holds one', () => {
    const grid = [0, 1, 2, 3, 4].flatMap((column) =>
      [0, 1, 2, 3].map((row) => ({ x: 60 + column * 110, y: 40 + row * 95, radius: 8, width: 44, height: 18 })),
    );
    const placed = placeLabels(grid, BOUNDS).map((spot): Box => ({
      left: spot.x,
      top: spot.y,
      right: spot.x + spot.width,
      bottom: spot.y + spot.height,
    }));
    const dots = grid.map(({ x, y, radius }): Box => ({
      left: x - radius,
      top: y - radius,
      right: x + radius,
      bottom: y + radius,
    }));
    const collisions = placed.flatMap((box, index) => [
      ...placed.filter((other, at) => at > index && covers(box, other)),
      ...dots.filter((dot) => covers(box, dot)),
    ]);
    expect(collisions).toEqual([]);
  });

  test('stay inside the picture wherever the points are', () => {
    const point = fc.record({
      x: fc.integer({ min: 0, max: 560 }),
      y: fc.integer({ min: 0, max: 380 }),
      radius: fc.constant(8),
      width: fc.integer({ min: 20, max: 130 }),
      height: fc.constant(18),
    });
    fc.assert(
      fc.property(fc.array(point, { maxLength: 30 }), (requests) => {
        for (const spot of placeLabels(requests, BOUNDS)) {
          expect(spot.x).toBeGreaterThanOrEqual(BOUNDS.left - 0.01);
          expect(spot.x + spot.width).toBeLessThanOrEqual(BOUNDS.right + 0.01);
          expect(spot.y).toBeGreaterThanOrEqual(BOUNDS.top - 0.01);
          expect(spot.y + spot.height).toBeLessThanOrEqual(BOUNDS.bottom + 0.01);
        }
      }),
    );
  });
});

test('a trend draws finite numbers for equal, negative and huge values', () => {
  const value = fc.oneof(fc.constant(0), fc.integer({ min: -1e12, max: 1e12 }));
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 12 }), fc.option(value), (values, target) => {
      const points = values.map((each, index) => ({ label: `Q${index}`, value: each, text: String(each) }));
      const svg = serialiseSvg(
        buildKpiTrend({ points, target: target === null ? null : { value: target, text: 'target' } }),
      );
      expect(svg).not.toMatch(/NaN|Infinity/);
    }),
  );
});

test('a milestone line shows nothing without milestones and all of them on one day', () => {
  expect(buildMilestoneLine([], () => '')).toBeNull();
  const on = isoDate('2027-02-28');
  const figure = buildMilestoneLine(
    ['M-01', 'M-02'].map((reference) => ({ reference, on, done: false })),
    () => 'Feb',
  );
  expect(figure === null ? [] : texts(figure)).toEqual(expect.arrayContaining(['M-01', 'M-02']));
});

test('status bars say each count in words and shapes, not in colour alone', () => {
  const words = { red: 'Off track', amber: 'At risk', green: 'On track', none: 'Not reported' };
  const figure = buildRagBars([{ name: 'Finance', counts: { red: 1, amber: 2, green: 3, none: 0 } }], words);
  const printed = texts(figure);
  expect(printed).toEqual(
    expect.arrayContaining(['Off track', 'At risk', 'On track', 'Not reported', 'Finance', '1', '2', '3']),
  );
});

test('a heat map writes every count', () => {
  const count = fc.nat(40);
  fc.assert(
    fc.property(fc.array(fc.tuple(count, count, count), { minLength: 1, maxLength: 9 }), (table) => {
      const figure = buildHeatMap(
        table.map((counts, index) => ({ name: `Row ${index}`, counts })),
        ['A', 'B', 'C'].map((name) => ({ name, colour: '#0B5CAD' })),
        'Number of needs',
      );
      expect(texts(figure).filter((text) => /^\d+$/.test(text))).toEqual(table.flat().map(String));
      expect(xmlFault(serialiseSvg(figure))).toBeNull();
    }),
    { numRuns: 30 },
  );
});

describe('an escalation ladder', () => {
  const step = (name: string) => ({ name, decides: 'Somebody', time: 'moves up after 48 hours' });

  test('rises: the level nearest the work stands lowest and furthest to the left', () => {
    const ladder = buildEscalationLadder(['1', '2', '3', '4'].map(step));
    const boxes = elements(ladder as FigurePicture).filter(({ attributes }) => attributes['rx'] === 3);
    const tops = boxes.map(({ attributes }) => Number(attributes['y']));
    const lefts = boxes.map(({ attributes }) => Number(attributes['x']));
    expect(tops).toEqual(tops.toSorted((a, b) => b - a));
    expect(lefts).toEqual(lefts.toSorted((a, b) => a - b));
    for (const { attributes } of boxes) expect(Number(attributes['x']) + Number(attributes['width'])).toBeLessThan(621);
  });

  test('says at each step who decides and when a matter moves up', () => {
    expect(texts(buildEscalationLadder([step('1')]) as FigurePicture)).toEqual([
      '1',
      'Somebody',
      'moves up after 48 hours',
    ]);
  });

  test('is none without a level', () => {
    expect(buildEscalationLadder([])).toBeNull();
  });
});
