import { describe, expect, it } from 'vitest';
import { isoDate } from '#shared/base/iso-date.ts';
import { fullBody } from '#shared/domain/model/change.ts';
import { checkInGaps, overallRag } from '#shared/domain/monitoring/check-in-status.ts';
import {
  addStepSeconds,
  CHECK_IN_STEPS,
  readStepSeconds,
  stepOfGap,
} from '#shared/domain/monitoring/check-in-steps.ts';
import { planCheckIns, proposeNextOn } from '#shared/domain/monitoring/check-in-plan.ts';
import { carriedOver, deriveSinceLast } from '#shared/domain/monitoring/since-last.ts';
import { EngagementBuilder } from '../../../builders/engagement.ts';

const TODAY = isoDate('2027-03-15');
const GREEN = {
  ragSchedule: 'green',
  ragBudget: 'green',
  ragScope: 'green',
  ragPeople: 'green',
  ragBenefits: 'green',
} as const;

function monthly(): EngagementBuilder {
  const builder = new EngagementBuilder({ workingDays: ['mon', 'tue', 'wed', 'thu', 'fri'] });
  builder.add('meeting', { title: 'Sponsor call', cadence: 'weekly', firstOn: isoDate('2027-01-05') });
  builder.add('meeting', { title: 'Department check-in', cadence: 'monthly', firstOn: isoDate('2027-01-12') });
  return builder;
}

describe('the plan of check-ins', () => {
  it('starts with the first date of the check-in meeting, and names every date that was missed', () => {
    const builder = monthly();
    builder.add('department', { name: 'Sales' });
    const [sales] = planCheckIns(builder.build(), TODAY);
    expect(sales).toMatchObject({ meeting: { title: 'Department check-in' }, last: null, nextOn: '2027-04-12' });
    expect(sales?.missedOn).toEqual(['2027-01-12', '2027-02-12', '2027-03-12']);
  });

  it('follows the meeting that a department names before the one that is called a check-in', () => {
    const builder = monthly();
    const own = builder.add('meeting', { title: 'Board', cadence: 'quarterly', firstOn: isoDate('2027-04-01') });
    builder.add('department', { name: 'Sales', checkInMeeting: own.id });
    expect(planCheckIns(builder.build(), TODAY)[0]).toMatchObject({ nextOn: '2027-04-01', missedOn: [] });
  });

  it('takes the date that the last one agreed; today is due, not missed; one that is not finished does not count', () => {
    const builder = monthly();
    const sales = builder.add('department', { name: 'Sales' });
    builder.add('checkIn', { department: sales.id, heldOn: isoDate('2027-02-12'), nextOn: TODAY });
    const begun = builder.add('checkIn', { department: sales.id, heldOn: TODAY, step: 'status' });
    expect(planCheckIns(builder.build(), TODAY)[0]).toMatchObject({
      nextOn: TODAY,
      missedOn: [],
      begun: { id: begun.id },
    });
    const late = planCheckIns(builder.build(), isoDate('2027-03-16'))[0];
    expect(late).toMatchObject({ missedOn: [TODAY], nextOn: '2027-04-12' });
  });

  it('says nothing of dates where the blueprint has no regular meeting', () => {
    const builder = new EngagementBuilder();
    const sales = builder.add('department', { name: 'Sales' });
    builder.add('meeting', { title: 'Check-in', cadence: 'on-trigger', firstOn: isoDate('2027-01-12') });
    expect(planCheckIns(builder.build(), TODAY)[0]).toMatchObject({ missedOn: [] });
    expect(proposeNextOn(builder.build(), sales.id, TODAY)).toBeNull();
  });

  it('proposes the date after the one that was held early, and counts from it where the meeting has no first date', () => {
    const builder = monthly();
    const sales = builder.add('department', { name: 'Sales' });
    expect(proposeNextOn(builder.build(), sales.id, isoDate('2027-03-10'))).toBe('2027-04-12');
    const open = new EngagementBuilder();
    const care = open.add('department', { name: 'Care' });
    open.add('meeting', { title: 'Check-in', cadence: 'fortnightly' });
    expect(proposeNextOn(open.build(), care.id, TODAY)).toBe('2027-03-29');
  });
});

describe('a check-in', () => {
  it('takes the worst aspect for its status; silence is not green', () => {
    expect(overallRag(fullBody('checkIn', {}))).toBeNull();
    expect(overallRag(fullBody('checkIn', { ragScope: 'green', ragPeople: 'amber' }))).toBe('amber');
  });

  it('asks for a sentence, cause, action and help only where something is amber or red', () => {
    const builder = new EngagementBuilder();
    const sales = builder.add('department', {});
    const whole = { department: sales.id, heldOn: TODAY, summary: 'Fine', ...GREEN };
    expect(checkInGaps(fullBody('checkIn', whole))).toEqual([]);
    const gaps = checkInGaps(fullBody('checkIn', { ...whole, ragBudget: 'red', cause: 'One supplier' }));
    expect(gaps).toEqual([{ code: 'sentence', aspect: 'budget' }, { code: 'action' }, { code: 'helpWanted' }]);
    expect(gaps.map(stepOfGap)).toEqual(['status', 'status', 'status']);
  });

  it('adds the seconds of a step to those that were stored, whatever is stored', () => {
    const stored = addStepSeconds(addStepSeconds('', 'carried', 40.4), 'status', 125);
    expect(readStepSeconds(stored)).toMatchObject({ carried: 40, progress: 0, status: 125 });
    expect(readStepSeconds('x,-5,1e99')).toMatchObject({ carried: 0, progress: 0, changed: 7200 });
    expect(Object.keys(readStepSeconds(''))).toEqual([...CHECK_IN_STEPS]);
  });
});

describe('what is looked back at', () => {
  function department(): { builder: EngagementBuilder; sales: string; now: Parameters<typeof carriedOver>[1] } {
    const builder = new EngagementBuilder();
    const sales = builder.add('department', { name: 'Sales' });
    const before = builder.add('checkIn', { department: sales.id, heldOn: isoDate('2027-02-15'), ragScope: 'amber' });
    builder.add('followUp', { text: 'open', checkIn: before.id });
    builder.add('followUp', { text: 'long done', checkIn: before.id, doneOn: isoDate('2027-02-20') });
    builder.add('followUp', { text: 'of the workshop' });
    const now = builder.add('checkIn', { department: sales.id, heldOn: TODAY, step: 'carried' });
    builder.add('followUp', { text: 'new', checkIn: now.id });
    return { builder, sales: sales.id, now };
  }

  it('are the follow-ups that were still open: not the new ones, not those of others', () => {
    const { builder, now } = department();
    expect(carriedOver(builder.build(), now).map(({ text }) => text)).toEqual(['open']);
  });

  it('are milestones reached or newly late since the last time, and what each aspect was then', () => {
    const { builder, now } = department();
    const work = builder.add('initiative', { department: now.department, status: 'active' });
    const milestone = { initiative: work.id };
    builder.add('milestone', {
      ...milestone,
      title: 'reached',
      baselineOn: isoDate('2027-03-01'),
      doneOn: isoDate('2027-03-02'),
    });
    builder.add('milestone', { ...milestone, title: 'before', doneOn: isoDate('2027-02-15') });
    builder.add('milestone', { ...milestone, title: 'passed', baselineOn: isoDate('2027-02-15') });
    builder.add('milestone', { ...milestone, title: 'old', baselineOn: isoDate('2027-01-15') });
    builder.add('milestone', { ...milestone, title: 'ahead', baselineOn: isoDate('2027-06-01') });
    const since = deriveSinceLast(builder.build(), now, TODAY);
    expect(since.reached.map(({ title }) => title)).toEqual(['reached']);
    expect(since.slipped.map(({ milestone: { title }, days, isNew }) => [title, days, isNew])).toEqual([
      ['passed', 28, true],
      ['old', 59, false],
    ]);
    expect(since.open.map(({ title }) => title)).toEqual(['old', 'passed', 'ahead']);
    expect(since.before).toMatchObject({ scope: 'amber', budget: null });
  });
});
