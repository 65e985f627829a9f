import { describe, expect, it } from 'vitest';
import { MOST_PAIRS, proposeNeeds, proposePairs, proposeRisks } from '#shared/domain/proposals/need-proposals.ts';
import { EngagementBuilder } from '../../../builders/engagement.ts';

const words = {
  use: (a: string, b: string) => `use ${a} for ${b}`,
  close: (a: string, b: string) => `close ${a} before ${b}`,
};

describe('needs that two quadrants call for together', () => {
  it('pair strengths with opportunities and weaknesses with threats that share a department or have votes', () => {
    const builder = new EngagementBuilder();
    const [home, office] = [builder.add('department'), builder.add('department')];
    builder.add('note', { text: 'S', quadrant: 'strength', departments: [home.id] });
    builder.add('note', { text: 'O', quadrant: 'opportunity', departments: [home.id, office.id] });
    builder.add('note', { text: 'O elsewhere', quadrant: 'opportunity', departments: [office.id] });
    builder.add('note', { text: 'W', quadrant: 'weakness', votes: 2 });
    const threats = builder.add('cluster', { title: 'T', quadrant: 'threat' });
    builder.add('note', { text: 'T1', quadrant: 'threat', votes: 3, cluster: threats.id });
    builder.add('note', { text: 'T without votes', quadrant: 'threat' });
    const pairs = proposePairs(builder.build(), words);
    expect(pairs.map(({ title, votes }) => [title, votes])).toEqual([
      ['close W before T', 5],
      ['use S for O', 0],
    ]);
    expect(pairs[1]?.body).toMatchObject({ department: home.id });
    expect(pairs[0]?.body).toMatchObject({ clusters: [threats.id], department: null });
  });

  it('are not proposed when a need rests on both, or when they were turned down', () => {
    const builder = new EngagementBuilder();
    const a = builder.add('note', { text: 'W', quadrant: 'weakness', votes: 1 });
    const b = builder.add('note', { text: 'T', quadrant: 'threat', votes: 1 });
    builder.add('need', { title: 'Only one', notes: [a.id] });
    expect(proposePairs(builder.build(), words)).toHaveLength(1);
    const other = new EngagementBuilder();
    other.add('note', { text: 'W', quadrant: 'weakness', votes: 1 }, { id: a.id });
    other.add('note', { text: 'T', quadrant: 'threat', votes: 1 }, { id: b.id });
    other.add('rejection', { proposed: 'need', notes: [b.id, a.id] });
    expect(proposePairs(other.build(), words)).toEqual([]);
    builder.add('need', { title: 'Both', notes: [a.id, b.id] });
    expect(proposePairs(builder.build(), words)).toEqual([]);
  });

  it('are few, whatever the room wrote', () => {
    const builder = new EngagementBuilder();
    for (let index = 0; index < 12; index += 1) {
      builder.add('note', { text: `W${index}`, quadrant: 'weakness', votes: index });
      builder.add('note', { text: `T${index}`, quadrant: 'threat', votes: index });
    }
    const pairs = proposePairs(builder.build(), words);
    expect(pairs).toHaveLength(MOST_PAIRS);
    expect(pairs[0]?.title).toBe('close W11 before T11');
  });
});

describe('needs and risks from concerns', () => {
  it('stay away once they were turned down, each by itself', () => {
    const builder = new EngagementBuilder();
    const cluster = builder.add('cluster', { title: 'Slow decisions', quadrant: 'weakness' });
    builder.add('note', { text: 'Waiting', quadrant: 'weakness', cluster: cluster.id });
    builder.add('rejection', { proposed: 'need', clusters: [cluster.id] });
    expect(proposeNeeds(builder.build())).toEqual([]);
    expect(proposeRisks(builder.build()).map(({ title, body }) => [title, body.inBlueprint])).toEqual([
      ['Slow decisions', true],
    ]);
    // A note that joins the cluster later makes no new proposal of what was turned down.
    builder.add('note', { text: 'Waiting longer', quadrant: 'weakness', cluster: cluster.id });
    expect(proposeNeeds(builder.build())).toEqual([]);
  });

  it('make no second risk of a cluster that one rests on', () => {
    const builder = new EngagementBuilder();
    const cluster = builder.add('cluster', { title: 'Slow decisions', quadrant: 'weakness' });
    builder.add('note', { text: 'Waiting', quadrant: 'weakness', cluster: cluster.id });
    builder.add('raidItem', { title: 'Slow', clusters: [cluster.id] });
    expect(proposeRisks(builder.build())).toEqual([]);
  });
});
