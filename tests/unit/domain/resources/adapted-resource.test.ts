import { describe, expect, it } from 'vitest';
import { recordId } from '#shared/base/ids.ts';
import {
  adaptedParts,
  adaptedSections,
  beginAdaptation,
  beginSection,
  originalOf,
  ownResources,
} from '#shared/domain/resources/adapted-resource.ts';
import { copyResource } from '#shared/domain/resources/copy-resource.ts';
import { findResource } from '#shared/domain/resources/library.ts';
import { EngagementBuilder } from '../../../builders/engagement.ts';

const raci = findResource('raci');
const headings = raci?.sections.map(({ heading }) => heading) ?? [];
const [first = '', second = ''] = headings;

describe('an adapted resource', () => {
  it('stands as the original until the client has words of its own', () => {
    const builder = new EngagementBuilder();
    const adaptation = builder.add('adaptation', { resource: 'raci' });
    const parts = adaptedParts(builder.build(), adaptation);
    expect(parts.map(({ heading, state }) => [heading, state])).toEqual(headings.map((one) => [one, 'original']));
  });

  it('keeps the order of the original, with changed, left out and added sections told apart', () => {
    const builder = new EngagementBuilder();
    const adaptation = builder.add('adaptation', { resource: 'raci' });
    const child = { parentId: adaptation.id };
    builder.add('adaptedSection', { section: '', heading: 'At night', text: 'Who answers?' }, child);
    builder.add('adaptedSection', { section: second, heading: 'Who leads', text: 'In words.' }, child);
    builder.add('adaptedSection', { section: first, heading: first, isLeftOut: true }, child);
    const data = builder.build();
    const states = adaptedParts(data, adaptation).map(({ heading, state }) => [heading, state]);
    expect(states.slice(0, 2)).toEqual([
      [first, 'leftOut'],
      ['Who leads', 'changed'],
    ]);
    expect(states.at(-1)).toEqual(['At night', 'added']);
    expect(adaptedSections(data, adaptation).map(({ heading }) => heading)).toEqual([
      'Who leads',
      ...headings.slice(2),
      'At night',
    ]);
  });

  it('keeps words whose original section is gone, as added', () => {
    const builder = new EngagementBuilder();
    const adaptation = builder.add('adaptation', { resource: 'raci' });
    builder.add('adaptedSection', { section: 'A heading of long ago', text: 'Kept.' }, { parentId: adaptation.id });
    expect(adaptedParts(builder.build(), adaptation).at(-1)).toMatchObject({ state: 'added', text: 'Kept.' });
  });

  it('begins a section with what the original says, which is no difference yet', () => {
    const builder = new EngagementBuilder();
    const adaptation = builder.add('adaptation', { resource: 'raci' });
    const original = raci?.sections[0] ?? { heading: '', text: '' };
    const change = beginSection(recordId('s'), adaptation.id, original);
    expect(change).toMatchObject({ parentId: adaptation.id, body: { section: first, text: original.text } });
    builder.add('adaptedSection', { section: first, ...original }, { parentId: adaptation.id });
    expect(adaptedParts(builder.build(), adaptation)[0]?.state).toBe('original');
  });
});

describe('a resource of one’s own', () => {
  it('is adapted as one of the library is', () => {
    const builder = new EngagementBuilder();
    const own = builder.add('ownResource', { title: 'Walk sheet' });
    builder.add('ownSection', { heading: 'Seen', text: '| Where | What |' }, { parentId: own.id });
    const [resource] = ownResources(builder.build());
    const change = resource === undefined ? null : beginAdaptation(recordId('a'), resource);
    expect(change).toMatchObject({ body: { ownResource: own.id, resource: '', title: 'Walk sheet' } });
    const adaptation = builder.add('adaptation', { ownResource: own.id });
    expect(originalOf(builder.build(), adaptation)?.sections).toEqual([{ heading: 'Seen', text: '| Where | What |' }]);
  });

  it('is copied with its sections, so that the copy stands alone', () => {
    let count = 0;
    const ids = { next: () => recordId(`new-${(count += 1)}`) };
    const changes = raci === undefined ? [] : copyResource(raci, ids);
    expect(changes[0]).toMatchObject({ kind: 'ownResource', id: 'new-1', body: { title: raci?.title } });
    expect(changes.slice(1).map((change) => change.op === 'create' && change.parentId)).toEqual(
      headings.map(() => 'new-1'),
    );
  });
});
