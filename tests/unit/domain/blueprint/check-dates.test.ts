import { describe, expect, it } from 'vitest';
import { recordId } from '#shared/base/ids.ts';
import { isoDate } from '#shared/base/iso-date.ts';
import { checkBlueprint } from '#shared/domain/blueprint/check-blueprint.ts';
import type { BodyOf } from '#shared/domain/model/kinds.ts';
import { EngagementBuilder } from '../../../builders/engagement.ts';

const TERM = { termStartOn: isoDate('2027-01-01'), termEndOn: isoDate('2027-12-31') };
const [BEFORE, FIRST, LAST, AFTER] = ['2026-12-31', '2027-01-01', '2027-12-31', '2028-01-01'].map(isoDate) as [
  ReturnType<typeof isoDate>,
  ReturnType<typeof isoDate>,
  ReturnType<typeof isoDate>,
  ReturnType<typeof isoDate>,
];

const datesOf = (builder: EngagementBuilder) =>
  checkBlueprint(builder.build())
    .filter(({ code }) => /term|before|after/.test(code))
    .map(({ code, field }) => [code, field]);

describe('dates', () => {
  it('refuses a term that ends before it starts', () => {
    const builder = new EngagementBuilder({ termStartOn: LAST, termEndOn: FIRST });
    expect(checkBlueprint(builder.build())[0]).toMatchObject({ code: 'term-backwards', section: 'parties' });
  });

  it('accepts the first and the last day of the term, and says nothing where no date is set', () => {
    const builder = new EngagementBuilder(TERM);
    for (const dueOn of [FIRST, LAST, null]) builder.add('deliverable', { dueOn });
    for (const firstOn of [FIRST, LAST, null]) {
      builder.add('meeting', { firstOn });
      builder.add('report', { firstOn });
    }
    builder.add('milestone', { baselineOn: FIRST, forecastOn: AFTER });
    builder.add('milestone');
    expect(datesOf(builder)).toEqual([]);
    const open = new EngagementBuilder();
    open.add('deliverable', { dueOn: BEFORE });
    open.add('meeting', { firstOn: AFTER });
    expect(datesOf(open)).toEqual([]);
  });

  it.each([
    ['deliverable', { dueOn: AFTER }, 'deliverable-outside-term', 'dueOn'],
    ['deliverable', { dueOn: BEFORE }, 'deliverable-outside-term', 'dueOn'],
    ['meeting', { firstOn: AFTER }, 'meeting-outside-term', 'firstOn'],
    ['report', { firstOn: BEFORE }, 'report-outside-term', 'firstOn'],
    ['milestone', { baselineOn: BEFORE }, 'milestone-before-term', 'baselineOn'],
    ['milestone', { baselineOn: FIRST, forecastOn: BEFORE }, 'milestone-before-term', 'forecastOn'],
    ['initiative', { startOn: LAST, baselineFinishOn: FIRST }, 'finish-before-start', 'baselineFinishOn'],
    ['initiative', { startOn: LAST, forecastFinishOn: FIRST }, 'finish-before-start', 'forecastFinishOn'],
  ] as const)('refuses a %s with %o', (kind, body, code, field) => {
    const builder = new EngagementBuilder(TERM);
    builder.add(kind, body as Partial<BodyOf<typeof kind>>);
    expect(datesOf(builder)).toEqual([[code, field]]);
  });

  it('leaves dropped deliverables and cancelled initiatives alone', () => {
    const builder = new EngagementBuilder(TERM);
    builder.add('deliverable', { dueOn: AFTER, status: 'dropped' });
    builder.add('initiative', { startOn: LAST, forecastFinishOn: FIRST, status: 'cancelled' });
    expect(datesOf(builder)).toEqual([]);
  });

  it('sets a milestone between the start of its initiative and the date of its deliverable', () => {
    const builder = new EngagementBuilder(TERM);
    const deliverable = builder.add('deliverable', { dueOn: isoDate('2027-06-30') }, { ref: 'D-01' });
    const initiative = builder.add('initiative', { startOn: isoDate('2027-03-01') });
    const links = { deliverable: deliverable.id, initiative: initiative.id };
    builder.add('milestone', { ...links, baselineOn: isoDate('2027-06-30'), forecastOn: isoDate('2027-03-01') });
    expect(datesOf(builder)).toEqual([]);
    builder.add('milestone', { ...links, baselineOn: isoDate('2027-07-01'), forecastOn: isoDate('2027-02-28') });
    expect(datesOf(builder)).toEqual([
      ['milestone-after-due', 'baselineOn'],
      ['forecast-before-start', 'forecastOn'],
    ]);
  });
});

describe('goals', () => {
  it('asks for a measure and a target, where 0 is one', () => {
    const builder = new EngagementBuilder();
    builder.add('goal', { measure: 'Accidents', target: 0 });
    builder.add('goal', { measure: ' ' });
    const outcome = checkBlueprint(builder.build()).filter(({ section }) => section === 'outcome');
    expect(outcome.map(({ code }) => code)).toEqual(['goal-no-measure', 'goal-no-target']);
  });
});

describe('links and references', () => {
  const linkProblems = (builder: EngagementBuilder) =>
    checkBlueprint(builder.build()).filter(({ code }) => code === 'dangling-link');

  it('names a line that points at deleted records once, with their number', () => {
    const builder = new EngagementBuilder();
    const role = builder.add('role', { person: 'Somebody' });
    const gone = [recordId('gone-1'), recordId('gone-2')];
    builder.add('meeting', { chair: role.id, members: [role.id, ...gone] });
    expect(linkProblems(builder)).toMatchObject([{ field: 'members', section: 'meetings', params: { count: 2 } }]);
  });

  it('says nothing twice where another rule found the field empty', () => {
    const builder = new EngagementBuilder();
    builder.add('meeting', { chair: recordId('gone') });
    expect(linkProblems(builder)).toEqual([]);
  });

  it('takes a link to a record of another kind for broken', () => {
    const builder = new EngagementBuilder();
    const need = builder.addNeed();
    builder.add('decisionRight', { decides: need.id });
    expect(linkProblems(builder)).toMatchObject([{ field: 'decides' }]);
  });

  it('refuses a reference that two lines carry', () => {
    const builder = new EngagementBuilder();
    builder.add('milestone', { title: 'One' }, { ref: 'M-01' });
    const second = builder.add('milestone', { title: 'Two' }, { ref: 'M-01' });
    builder.add('milestone', { title: 'Three' }, { ref: 'M-02' });
    builder.add('milestone', {}, { ref: null });
    builder.add('milestone', {}, { ref: null });
    const found = checkBlueprint(builder.build()).filter(({ code }) => code === 'duplicate-reference');
    expect(found).toMatchObject([{ recordId: second.id, params: { ref: 'M-01', other: 'M-01 One' } }]);
  });
});
