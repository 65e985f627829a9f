import { describe, expect, it } from 'vitest';
import { isoDate } from '#shared/base/iso-date.ts';
import { proposeLines } from '#shared/domain/proposals/blueprint-proposals.ts';
import { EngagementBuilder } from '../../../builders/engagement.ts';

const titles = (builder: EngagementBuilder, kind: Parameters<typeof proposeLines>[1]): string[] =>
  proposeLines(builder.build(), kind).map(({ title }) => title);

describe('lines that earlier stages propose', () => {
  it('are deliverables for needs to serve or to do now, the highest priority first, until one covers them', () => {
    const builder = new EngagementBuilder();
    builder.addNeed({ title: 'Served, low', decision: 'serve' }, [2, 2]);
    const now = builder.addNeed({ title: 'Do now', gain: 'Sooner' }, [5, 5]);
    builder.addNeed({ title: 'Plan' }, [2, 5]);
    builder.addNeed({ title: 'Excluded', decision: 'exclude' }, [5, 5]);
    const initiative = builder.add('initiative', { needs: [now.id] });
    expect(titles(builder, 'deliverable')).toEqual(['Do now', 'Served, low']);
    expect(proposeLines(builder.build(), 'deliverable')[0]?.body).toMatchObject({
      description: 'Sooner',
      needs: [now.id],
      initiatives: [initiative.id],
    });
    builder.add('deliverable', { title: 'It', needs: [now.id] });
    expect(titles(builder, 'deliverable')).toEqual(['Served, low']);
  });

  it('are rows, reports and milestones for deliverables that run and have none', () => {
    const builder = new EngagementBuilder();
    const owner = builder.add('role', { title: 'Sponsor' });
    const plan = builder.add('deliverable', { title: 'Plan', dueOn: isoDate('2027-03-31'), owner: owner.id });
    builder.add('deliverable', { title: 'Dropped', status: 'dropped', dueOn: isoDate('2027-03-31') });
    for (const kind of ['raciRow', 'report', 'milestone'] as const) expect(titles(builder, kind)).toEqual(['Plan']);
    expect(proposeLines(builder.build(), 'raciRow')[0]?.body.accountable).toEqual([owner.id]);
    expect(proposeLines(builder.build(), 'milestone')[0]?.body.baselineOn).toBe('2027-03-31');
    builder.add('raciRow', { deliverable: plan.id });
    builder.add('report', { deliverables: [plan.id] });
    builder.add('milestone', { deliverable: plan.id });
    for (const kind of ['raciRow', 'report', 'milestone'] as const) expect(titles(builder, kind)).toEqual([]);
  });

  it('are roles for sponsors and influential people without one, and KPIs for goals without one', () => {
    const builder = new EngagementBuilder();
    builder.add('stakeholder', { name: 'Ada', role: 'Chief Executive', sponsor: true });
    builder.add('stakeholder', { name: 'Ben', influence: 5 });
    builder.add('stakeholder', { name: 'Cleo', influence: 3 });
    builder.add('role', { title: 'Lead', person: 'ben ' });
    expect(titles(builder, 'role')).toEqual(['Chief Executive']);
    const goal = builder.add('goal', { statement: 'Faster', measure: 'Days to decide', baseline: 24, target: 10 });
    expect(proposeLines(builder.build(), 'kpi')).toMatchObject([
      { title: 'Days to decide', body: { direction: 'down', target: 10, goals: [goal.id] } },
    ]);
  });

  it('are not made again once they were turned down', () => {
    const builder = new EngagementBuilder();
    const need = builder.addNeed({ title: 'Do now' }, [5, 5]);
    builder.add('rejection', { proposed: 'deliverable', title: 'Do now', needs: [need.id] });
    expect(titles(builder, 'deliverable')).toEqual([]);
    // The same origin for another kind is another proposal.
    builder.add('rejection', { proposed: 'kpi', needs: [need.id] });
    builder.addNeed({ title: 'Another' }, [5, 5]);
    expect(titles(builder, 'deliverable')).toEqual(['Another']);
  });
});
