import { describe, expect, it } from 'vitest';
import { departmentSentenceFacts, rankDepartments } from '#shared/domain/needs/department-ranking.ts';
import { rankNeeds } from '#shared/domain/needs/need-ranking.ts';
import { EngagementBuilder } from '../../../builders/engagement.ts';

describe('ranking of needs', () => {
  it('ranks by urgency times impact, at equal product the higher impact first', () => {
    const builder = new EngagementBuilder();
    builder.addNeed({ title: 'urgent' }, [4, 2]);
    builder.addNeed({ title: 'weighty' }, [2, 4]);
    builder.addNeed({ title: 'both' }, [3, 3]);
    const ranked = rankNeeds(builder.build()).map(({ need, rank, priority }) => [need.title, rank, priority]);
    expect(ranked).toEqual([
      ['both', 1, 9],
      ['weighty', 2, 8],
      ['urgent', 3, 8],
    ]);
  });

  it('puts needs without values last, without a rank', () => {
    const builder = new EngagementBuilder();
    builder.addNeed({ title: 'unscored' });
    builder.addNeed({ title: 'half scored' }, [5, null]);
    builder.addNeed({ title: 'small' }, [1, 1]);
    const ranked = rankNeeds(builder.build()).map(({ need, rank, zone }) => [need.title, rank, zone]);
    expect(ranked).toEqual([
      ['small', 1, 'not-now'],
      ['unscored', null, null],
      ['half scored', null, null],
    ]);
  });

  it('ranks by what the room set, not by the median', () => {
    const builder = new EngagementBuilder();
    builder.addNeed({ title: 'median' }, [3, 3]);
    builder.addNeed({ title: 'set', agreedUrgency: 5, agreedImpact: 5 }, [1, 1]);
    expect(rankNeeds(builder.build())[0]).toMatchObject({ need: { title: 'set' }, zone: 'do-now', priority: 25 });
  });
});

describe('ranking of departments', () => {
  function threeDepartments() {
    const builder = new EngagementBuilder();
    const sales = builder.add('department', { name: 'Sales', readiness: 4 });
    const works = builder.add('department', { name: 'Works', readiness: 2 });
    const legal = builder.add('department', { name: 'Legal' });
    builder.addNeed({ department: sales.id }, [4, 4]);
    builder.addNeed({ department: works.id }, [5, 5]);
    builder.addNeed({ department: works.id, decision: 'exclude' }, [5, 5]);
    builder.addNeed({ department: legal.id, readiness: 3 }, [2, 4]);
    return rankDepartments(builder.build());
  }

  it('ranks by the sum of the priorities and leaves excluded needs out', () => {
    expect(threeDepartments().map((entry) => [entry.department.name, entry.weightedScore, entry.needs])).toEqual([
      ['Works', 25, 1],
      ['Sales', 16, 1],
      ['Legal', 8, 1],
    ]);
  });

  it('starts first where the need is pressing and the department ready', () => {
    expect(threeDepartments().map((entry) => [entry.department.name, entry.start])).toEqual([
      ['Works', 'next'],
      ['Sales', 'first'],
      ['Legal', 'next'],
    ]);
  });

  it('takes the readiness of the needs where the department has none', () => {
    expect(threeDepartments()[2]).toMatchObject({ readiness: 3, zones: { plan: 1 } });
  });

  it('states who gains most and where to start', () => {
    expect(departmentSentenceFacts(threeDepartments())).toMatchObject({ most: 'Works', needs: 1, first: ['Sales'] });
  });

  it('says nothing while no need has values', () => {
    const builder = new EngagementBuilder();
    const sales = builder.add('department', { name: 'Sales' });
    builder.addNeed({ department: sales.id });
    expect(departmentSentenceFacts(rankDepartments(builder.build()))).toBeNull();
  });
});
