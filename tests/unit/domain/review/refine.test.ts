import { expect, it } from 'vitest';
import { applyRefinement, withdrawRefinement } from '#shared/domain/review/refine.ts';
import { applyChanges, EngagementBuilder, numberedIds } from '../../../builders/engagement.ts';

it('sends a refinement into the draft beyond the latest agreed version', () => {
  const builder = new EngagementBuilder();
  builder.add('blueprint', { nextVersion: '1.0' });
  builder.add('blueprintVersion', { version: '1.0', status: 'agreed' });
  const refinement = builder.add('refinement', { action: 'alter' });
  const data = builder.build();
  const after = applyChanges(data, applyRefinement(data, refinement, numberedIds()));
  expect(after.find('refinement', refinement.id)).toMatchObject({ accepted: true, toVersion: '1.1' });
  expect(after.one('blueprint')?.nextVersion).toBe('1.1');
});

it('keeps a number for the draft that the user chose', () => {
  const builder = new EngagementBuilder();
  builder.add('blueprint', { nextVersion: '2.0' });
  builder.add('blueprintVersion', { version: '1.0', status: 'agreed' });
  const refinement = builder.add('refinement', { action: 'start' });
  const changes = applyRefinement(builder.build(), refinement, numberedIds());
  expect(changes).toMatchObject([{ set: { toVersion: '2.0' } }]);
});

it('starts the texts of the blueprint where there are none yet', () => {
  const builder = new EngagementBuilder();
  const refinement = builder.add('refinement', { action: 'stop' });
  const changes = applyRefinement(builder.build(), refinement, numberedIds());
  expect(changes[1]).toMatchObject({ op: 'create', kind: 'blueprint', body: { nextVersion: '1.0' } });
});

it('asks for no new version to keep something, and accepts nothing twice', () => {
  const builder = new EngagementBuilder();
  const keep = builder.add('refinement', { action: 'keep' });
  const done = builder.add('refinement', { action: 'alter', accepted: true, toVersion: '1.1' });
  const data = builder.build();
  expect(applyRefinement(data, keep, numberedIds())).toMatchObject([{ set: { accepted: true } }]);
  expect(applyRefinement(data, done, numberedIds())).toEqual([]);
  expect(withdrawRefinement(done)).toMatchObject([{ set: { accepted: false, toVersion: '' } }]);
});
