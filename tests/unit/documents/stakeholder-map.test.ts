import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recordId } from '#shared/base/ids.ts';
import { estimateTextWidth, type FigureElement, type FigurePicture } from '#shared/documents/figures/figure-element.ts';
import type { Box } from '#shared/documents/figures/place-labels.ts';
import { serialiseSvg } from '#shared/documents/figures/serialise-svg.ts';
import { buildStakeholderMap, type StakeholderSpot } from '#shared/documents/figures/stakeholder-map.ts';
import { mapSpots } from '#shared/domain/vision/stakeholder-quarters.ts';
import { aRecord } from '../../builders/engagement.ts';
import { xmlFault } from '../export/open-package.ts';

const WORDS = {
  influence: 'Influence',
  interest: 'Interest',
  quarters: {
    highHigh: 'Manage closely',
    highLow: 'Keep satisfied',
    lowHigh: 'Keep informed',
    lowLow: 'Monitor',
  },
  circle: 'Stakeholders',
  diamond: 'A sponsor is among them',
  people: (count: number) => `${count} people`,
};

function* walk(node: FigureElement | string): Generator<FigureElement> {
  if (typeof node === 'string') return;
  yield node;
  for (const child of node.children) yield* walk(child);
}

const elements = (figure: FigurePicture) => [...walk(figure.root)];
const texts = (figure: FigurePicture) => elements(figure).filter(({ tag }) => tag === 'text');
const wordsOf = (node: FigureElement): string => node.children.filter((child) => typeof child === 'string').join('');

/** The room that a text takes; texts that are turned stand outside the plot. */
function textBox(node: FigureElement): Box {
  const { x, y, 'font-size': size, 'text-anchor': anchor } = node.attributes as Record<string, string | number>;
  const width = estimateTextWidth(wordsOf(node), Number(size));
  const left = Number(x) - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
  return { left, right: left + width, top: Number(y) - 0.75 * Number(size), bottom: Number(y) + 0.2 * Number(size) };
}

const covers = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const spot = (part: Partial<StakeholderSpot> = {}): StakeholderSpot => ({
  number: 1,
  influence: 3,
  interest: 3,
  names: ['Ada'],
  sponsor: false,
  ...part,
});

const score = fc.integer({ min: 1, max: 5 });

describe('the map of stakeholders', () => {
  test('runs interest to the right and influence upward', () => {
    const at = (part: Partial<StakeholderSpot>) =>
      textBox(
        texts(buildStakeholderMap([spot({ ...part, names: ['Mark'] })], WORDS, 3)).find(
          (node) => wordsOf(node) === 'Mark',
        ) as FigureElement,
      );
    expect(at({ interest: 5 }).left).toBeGreaterThan(at({ interest: 1 }).left);
    expect(at({ influence: 5 }).top).toBeLessThan(at({ influence: 1 }).top);
  });

  test('marks a sponsor by shape', () => {
    const shapes = (sponsor: boolean) =>
      elements(buildStakeholderMap([spot({ sponsor })], WORDS, 3)).map(({ tag }) => tag);
    expect(shapes(true).filter((tag) => tag === 'circle').length).toBeLessThan(
      shapes(false).filter((tag) => tag === 'circle').length,
    );
  });

  test('lets no text cover another, with 300 people of long names', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(score, score), { minLength: 1, maxLength: 300 }), (places) => {
        const people = places.map(([influence, interest], index) =>
          aRecord(
            'stakeholder',
            { name: `Maximiliane Wolkenstein-Waldburg ${index}`, influence, interest, sponsor: index % 7 === 0 },
            { id: recordId(`s-${index}`) },
          ),
        );
        const spots = mapSpots(people).map((one) =>
          spot({ ...one, names: one.people.map(({ name }) => name), sponsor: one.people.some((p) => p.sponsor) }),
        );
        const figure = buildStakeholderMap(spots, WORDS, 3);
        const boxes = texts(figure)
          .filter((node) => node.attributes['transform'] === undefined)
          .map(textBox);
        for (const [index, box] of boxes.entries()) {
          expect(box.left >= 0 && box.right <= figure.width && box.top >= 0 && box.bottom <= figure.height).toBe(true);
          for (const other of boxes.slice(index + 1)) expect(covers(box, other)).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('names two people on a point and counts more', () => {
    const words = (names: readonly string[]) =>
      texts(buildStakeholderMap([spot({ names })], WORDS, 3)).map((node) => wordsOf(node));
    expect(words(['Ada', 'Ben'])).toEqual(expect.arrayContaining(['Ada', 'Ben']));
    expect(words(['Ada', 'Ben', 'Cleo'])).toContain('3 people');
    expect(words(['Ada', 'Ben', 'Cleo'])).not.toContain('Ada');
  });

  test('is well-formed whatever people are called', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 3 }), (names) => {
        expect(xmlFault(serialiseSvg(buildStakeholderMap([spot({ names })], WORDS, 3)))).toBeNull();
      }),
      { numRuns: 15 },
    );
  });
});
