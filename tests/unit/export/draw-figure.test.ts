import { expect, test } from 'vitest';
import { engagementId } from '#shared/base/ids.ts';
import { quarter } from '#shared/base/quarter.ts';
import type { FigureElement } from '#shared/documents/figures/figure-element.ts';
import { facingRight } from '#shared/documents/figures/facing-right.ts';
import { figuresOf } from '#shared/documents/report-model.ts';
import { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { sampleEngagement } from '#shared/domain/sample/sample-engagement.ts';
import { DRAWN_ATTRIBUTES, DRAWN_TAGS } from '#renderer/export/draw-figure.ts';
import { everyDocument } from '../documents/every-document.ts';

const sample = new EngagementData(sampleEngagement(engagementId('sample')));
const reports = (['client', 'internal'] as const).flatMap((edition) =>
  Object.values(everyDocument(sample, quarter('2026-Q3'), edition)).map((build) => build()),
);
const pictures = reports.flatMap(figuresOf).flatMap(({ picture }) => [picture, facingRight(picture)]);

function partsOf(node: FigureElement): readonly FigureElement[] {
  return [node, ...node.children.flatMap((child) => (typeof child === 'string' ? [] : partsOf(child)))];
}

test('every picture is made of what the raster image draws, so that nothing is missing where Word does not show SVG', () => {
  const parts = pictures.flatMap(({ root }) => partsOf(root));
  expect(pictures.length).toBeGreaterThan(20);
  expect(parts.map(({ tag }) => tag).filter((tag) => !DRAWN_TAGS.includes(tag))).toEqual([]);
  const attributes = parts.flatMap((part) => Object.keys(part.attributes));
  expect(attributes.filter((name) => !DRAWN_ATTRIBUTES.includes(name))).toEqual([]);
});
