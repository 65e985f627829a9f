import { describe, expect, it } from 'vitest';
import { departmentSentenceFacts, rankDepartments } from '#shared/domain/needs/department-ranking.ts';
import { buildHeatMap, heatShade } from '#shared/documents/figures/heat-map.ts';
import { serialiseSvg } from '#shared/documents/figures/serialise-svg.ts';
import { heatMap } from '#shared/domain/needs/heat-map.ts';
import { m } from '#shared/messages/messages.ts';
import { recordId } from '#shared/base/ids.ts';
import { EngagementBuilder } from '../../../builders/engagement.ts';

function sentenceOf(builder: EngagementBuilder): string | null {
  const facts = departmentSentenceFacts(rankDepartments(builder.build()));
  return facts === null ? null : m.needs.sentence(facts);
}

describe('departments that are level', () => {
  it('share a rank, and the next one counts them', () => {
    const builder = new EngagementBuilder();
    const names = ['A', 'B', 'C', 'D'].map((name) => builder.add('department', { name }));
    for (const department of names.slice(0, 3)) builder.addNeed({ department: department.id }, [4, 4]);
    builder.addNeed({ department: names[3]?.id ?? null }, [5, 5]);
    const ranking = rankDepartments(builder.build());
    expect(ranking.map(({ department, rank }) => [department.name, rank])).toEqual([
      ['D', 1],
      ['A', 2],
      ['B', 2],
      ['C', 2],
    ]);
    expect(ranking[2]?.levelWith.map(({ name }) => name)).toEqual(['A', 'C']);
    expect(ranking[0]?.levelWith).toEqual([]);
  });

  it('are not those with the same score from more needs, nor those without needs', () => {
    const builder = new EngagementBuilder();
    const [one, two] = [builder.add('department'), builder.add('department')];
    builder.add('department');
    builder.add('department');
    builder.addNeed({ department: one.id }, [4, 4]);
    builder.addNeed({ department: two.id }, [2, 4]);
    builder.addNeed({ department: two.id }, [2, 4]);
    const ranking = rankDepartments(builder.build());
    expect(ranking.map(({ department, rank }) => [department.id, rank]).slice(0, 2)).toEqual([
      [two.id, 1],
      [one.id, 2],
    ]);
    expect(ranking.flatMap(({ levelWith }) => levelWith)).toEqual([]);
  });
});

describe('the sentences about departments', () => {
  it('say who gains most and why, where to start, and what holds back', () => {
    const builder = new EngagementBuilder();
    const works = builder.add('department', { name: 'Works', readiness: 2 });
    const sales = builder.add('department', { name: 'Sales', readiness: 4 });
    const legal = builder.add('department', { name: 'Legal', readiness: 3 });
    const stores = builder.add('department', { name: 'Stores' });
    builder.addNeed({ department: works.id }, [5, 5]);
    builder.addNeed({ department: works.id }, [1, 5]);
    builder.addNeed({ department: sales.id }, [4, 4]);
    builder.addNeed({ department: legal.id }, [1, 4]);
    builder.addNeed({ department: stores.id }, [4, 4]);
    expect(sentenceOf(builder)).toBe(
      'Works gains most: 2 needs, 1 of them to be done now, carrying 45 % of the weighted score. ' +
        'Start with Sales: it is ready for what cannot wait; Legal can follow. ' +
        'Held back: Works by a readiness of 2 and Stores by a readiness that nobody has judged.',
    );
  });

  it('call departments level when they are', () => {
    const builder = new EngagementBuilder();
    for (const name of ['A', 'B']) {
      builder.addNeed({ department: builder.add('department', { name }).id }, [2, 2]);
    }
    expect(sentenceOf(builder)).toBe(
      'A and B gain most and are level, each with 50 % of the weighted score. Nothing is pressing.',
    );
  });

  it('say nothing without departments', () => expect(sentenceOf(new EngagementBuilder())).toBeNull());
});

describe('the heat map', () => {
  it('counts each need that is not excluded once, also those without a department or of one that is gone', () => {
    const builder = new EngagementBuilder();
    const sales = builder.add('department', { name: 'Sales' });
    builder.addNeed({ department: sales.id }, [5, 5]);
    builder.addNeed({ department: sales.id, decision: 'exclude' }, [5, 5]);
    builder.addNeed({ department: sales.id });
    builder.addNeed({ department: recordId('gone') }, [1, 1]);
    builder.addNeed({}, [1, 5]);
    const data = builder.build();
    const map = heatMap(data, rankDepartments(data));
    expect(map.columns).toEqual(['do-now', 'plan', 'delegate', 'not-now', 'not-scored']);
    const numbers = map.rows.map(({ department, needs }) => [
      department?.name ?? null,
      ...map.columns.map((column) => needs[column].length),
    ]);
    expect(numbers).toEqual([
      ['Sales', 1, 0, 0, 0, 1],
      [null, 0, 1, 0, 1, 0],
    ]);
    expect(map.most).toBe(1);
  });

  it('has neither a row nor a column for what is not there', () => {
    const builder = new EngagementBuilder();
    builder.addNeed({ department: builder.add('department').id }, [5, 5]);
    const data = builder.build();
    const map = heatMap(data, rankDepartments(data));
    expect([map.rows.length, map.columns.length]).toEqual([1, 4]);
    const empty = new EngagementBuilder().build();
    expect(heatMap(empty, rankDepartments(empty))).toMatchObject({ rows: [], most: 0 });
  });
});

describe('the picture of the heat map', () => {
  it('prints every number and name, a 0 too, whatever the shade', () => {
    const svg = serialiseSvg(
      buildHeatMap(
        [
          { name: 'Sales', counts: [12, 0] },
          { name: 'Works', counts: [3, 7] },
        ],
        [
          { name: 'Do now', colour: '#A33F00' },
          { name: 'Plan', colour: '#0067A5' },
        ],
        'the darker the more',
      ),
    );
    const words = ['Sales', 'Works', 'Do now', 'Plan', '12', '0', '3', '7', 'the darker the more'];
    for (const word of words) expect(svg).toContain(`>${word}</text>`);
    expect(svg).not.toMatch(/NaN|Infinity|style=|class=/);
  });

  it('is there for no rows and no columns', () => {
    expect(serialiseSvg(buildHeatMap([], [], ''))).not.toMatch(/NaN|Infinity/);
  });

  it('shades more for more, and nothing for none', () => {
    expect(heatShade(0, 4)).toBe(0);
    expect(heatShade(1, 4)).toBeLessThan(heatShade(4, 4));
    expect(heatShade(0, 0)).toBe(0);
  });
});
