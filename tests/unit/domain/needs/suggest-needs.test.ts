import { expect, it } from 'vitest';
import { suggestNeeds, suggestRisks } from '#shared/domain/needs/suggest-needs.ts';
import { EngagementBuilder } from '../../../builders/engagement.ts';

function wall() {
  const builder = new EngagementBuilder();
  const sales = builder.add('department', { name: 'Sales' });
  const cluster = builder.add('cluster', { title: 'Handover', quadrant: 'weakness' });
  const lost = builder.add('note', {
    text: 'Papers get lost',
    quadrant: 'weakness',
    cluster: cluster.id,
    departments: [sales.id],
    votes: 2,
  });
  const late = builder.add('note', { text: 'Late handover', quadrant: 'weakness', cluster: cluster.id, votes: 3 });
  const rival = builder.add('note', { text: 'New\nrival', quadrant: 'threat', votes: 7 });
  builder.add('note', { text: 'Loyal clients', quadrant: 'strength', votes: 9 });
  return { builder, cluster, lost, late, rival, sales };
}

it('proposes one need for each cluster and one for each single concern, the most voted first', () => {
  const { builder, cluster, lost, late, rival, sales } = wall();
  expect(suggestNeeds(builder.build())).toEqual([
    { title: 'New rival', notes: [rival.id], clusters: [], department: null, votes: 7 },
    { title: 'Handover', notes: [lost.id, late.id], clusters: [cluster.id], department: sales.id, votes: 5 },
  ]);
});

it('proposes nothing twice: what a need is based on is covered', () => {
  const { builder, cluster, rival } = wall();
  builder.add('need', { clusters: [cluster.id] });
  builder.add('need', { notes: [rival.id] });
  expect(suggestNeeds(builder.build())).toEqual([]);
});

it('keeps proposing a cluster for its notes that are still open', () => {
  const { builder, lost, late } = wall();
  builder.add('need', { notes: [lost.id] });
  expect(suggestNeeds(builder.build())[1]).toMatchObject({ title: 'Handover', notes: [late.id] });
});

it('takes no department when two are named equally often', () => {
  const builder = new EngagementBuilder();
  const [a, b] = [builder.add('department'), builder.add('department')];
  builder.add('note', { text: 'Slow', quadrant: 'threat', departments: [a.id, b.id] });
  expect(suggestNeeds(builder.build())[0]?.department).toBeNull();
});

it('proposes risks from the same concerns until a RAID item is based on them', () => {
  const { builder, rival } = wall();
  expect(suggestRisks(builder.build()).map(({ title }) => title)).toEqual(['New rival', 'Handover']);
  builder.add('raidItem', { notes: [rival.id] });
  expect(suggestRisks(builder.build()).map(({ title }) => title)).toEqual(['Handover']);
});
