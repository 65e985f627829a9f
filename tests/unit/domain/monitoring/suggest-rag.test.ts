import { describe, expect, it } from 'vitest';
import { isoDate } from '#shared/base/iso-date.ts';
import type { BodyOf } from '#shared/domain/model/kinds.ts';
import { suggestRag } from '#shared/domain/monitoring/suggest-rag.ts';
import { EngagementBuilder } from '../../../builders/engagement.ts';

const TODAY = isoDate('2027-03-01');
const FINISH = isoDate('2027-06-01');

function suggest(
  body: Partial<BodyOf<'initiative'>>,
  more: (builder: EngagementBuilder, id: ReturnType<EngagementBuilder['addNeed']>['id']) => void = () => undefined,
) {
  const builder = new EngagementBuilder();
  const initiative = builder.add('initiative', { status: 'active', ...body });
  more(builder, initiative.id);
  return suggestRag(initiative, builder.build(), TODAY);
}

it.each([
  ['2027-06-07', 'green'],
  ['2027-06-08', 'amber'],
  ['2027-06-30', 'amber'],
  ['2027-07-01', 'red'],
  ['2027-05-01', 'green'],
] as const)('judges a forecast of %s for a finish on 2027-06-01 %s', (forecast, rag) => {
  expect(suggest({ baselineFinishOn: FINISH, forecastFinishOn: isoDate(forecast) }).rag).toBe(rag);
});

it.each([
  [104.9, 'green'],
  [105, 'amber'],
  [115, 'red'],
] as const)('judges a forecast cost of %d for a budget of 100 %s', (forecastCost, rag) => {
  expect(suggest({ budget: 100, forecastCost }).rag).toBe(rag);
});

it('counts money that is already spent beyond the forecast', () => {
  expect(suggest({ budget: 100, forecastCost: 90, spent: 120 }).reasons).toEqual(['overrun-red']);
});

it('has no opinion on money without a budget', () => {
  expect(suggest({ budget: 0, spent: 10, baselineFinishOn: FINISH })).toMatchObject({
    rag: 'green',
    facts: { overrunPercent: null },
  });
});

it('turns red when the finish has passed', () => {
  expect(suggest({ baselineFinishOn: isoDate('2027-02-28') })).toMatchObject({
    rag: 'red',
    reasons: ['finish-passed'],
    facts: { overdueDays: 1 },
  });
  expect(suggest({ baselineFinishOn: TODAY }).rag).toBe('green');
});

describe('risks and milestones', () => {
  it('judges the highest open risk, and an issue as certain', () => {
    const risk = (probability: number | null, impact: number, rest: Partial<BodyOf<'raidItem'>> = {}) =>
      suggest({}, (builder, initiative) =>
        builder.add('raidItem', { type: 'risk', initiative, probability, impact, ...rest }),
      );
    expect(risk(3, 4).rag).toBe('amber');
    expect(risk(5, 4).rag).toBe('red');
    expect(risk(3, 3).rag).toBe('green');
    expect(risk(null, 4, { type: 'issue' }).rag).toBe('red');
    expect(risk(5, 5, { closedOn: TODAY }).reasons).toEqual(['no-data']);
    expect(risk(5, 5, { type: 'assumption' }).reasons).toEqual(['no-data']);
  });

  it('counts overdue milestones, those of its deliverables too', () => {
    const late = { baselineOn: isoDate('2027-02-01') };
    const suggestion = suggest({}, (builder, initiative) => {
      const deliverable = builder.add('deliverable', { initiatives: [initiative] });
      builder.add('milestone', { ...late, deliverable: deliverable.id });
      builder.add('milestone', { ...late, initiative });
      builder.add('milestone', { ...late, initiative, doneOn: TODAY });
      builder.add('milestone', { ...late, initiative, forecastOn: FINISH });
    });
    expect(suggestion).toMatchObject({ rag: 'amber', reasons: ['milestones-amber'], facts: { overdueMilestones: 2 } });
  });
});

it('lists red reasons before amber ones, and the worst counts', () => {
  const suggestion = suggest({
    baselineFinishOn: FINISH,
    forecastFinishOn: isoDate('2027-06-10'),
    budget: 100,
    spent: 150,
  });
  expect(suggestion).toMatchObject({ rag: 'red', reasons: ['overrun-red', 'slip-amber'] });
});

it('suggests nothing for what does not run or is not known', () => {
  expect(suggest({ status: 'done', budget: 1, spent: 9 })).toMatchObject({ rag: null, reasons: ['not-running'] });
  expect(suggest({})).toMatchObject({ rag: null, reasons: ['no-data'] });
});
