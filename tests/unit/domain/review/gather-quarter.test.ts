import { describe, expect, it } from 'vitest';
import { isoDate } from '#shared/base/iso-date.ts';
import { quarter, quarterOf } from '#shared/base/quarter.ts';
import { engagementId, recordId } from '#shared/base/ids.ts';
import { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { sampleEngagement } from '#shared/domain/sample/sample-engagement.ts';
import { deriveThemes, looseAnswers } from '#shared/domain/review/feedback.ts';
import { answersOfLeft, gatherQuarter } from '#shared/domain/review/gather-quarter.ts';
import { deriveRescores, setRescore } from '#shared/domain/review/rescore.ts';
import { firstOpenStep, reviewSteps } from '#shared/domain/review/review-steps.ts';
import { planCheckIns } from '#shared/domain/monitoring/check-in-plan.ts';
import { escalateItem, openEscalationOf } from '#shared/domain/monitoring/escalate.ts';
import { missedCheckIns } from '#shared/domain/monitoring/missed-check-ins.ts';
import { quarterRows, type QuarterFigure } from '#shared/domain/review/quarter-rows.ts';
import { suggestFindings } from '#shared/domain/review/suggest-findings.ts';
import { kpiFromCatalogue, offeredFigures, takeReadings } from '#shared/domain/review/take-readings.ts';
import { kpiDefinition } from '#shared/domain/review/kpi-catalogue.ts';
import { applyChanges, EngagementBuilder, numberedIds } from '../../../builders/engagement.ts';

const on = isoDate;
const Q1 = quarter('2027-Q1');
const AFTER = on('2027-04-10');

describe('a gathered quarter', () => {
  it('says when nothing was recorded', () => {
    expect(gatherQuarter(new EngagementBuilder().build(), Q1, AFTER)).toMatchObject({ isEmpty: true, readings: 0 });
  });

  it('goes by the fiscal year of the engagement', () => {
    const builder = new EngagementBuilder({ fiscalYearStartMonth: 4 });
    builder.add('deliverable', { dueOn: on('2027-06-30') });
    builder.add('deliverable', { dueOn: on('2027-03-31') });
    const data = builder.build();
    const gathered = gatherQuarter(data, Q1, on('2027-08-01'));
    expect(quarterOf(on('2027-03-31'), 4)).toBe('2026-Q4');
    expect([gathered.span.from, gathered.span.to]).toEqual(['2027-04-01', '2027-06-30']);
    expect(gathered.commitments).toHaveLength(1);
  });

  it('counts the days that an escalation was open, to its answer or to the end of the quarter', () => {
    const builder = new EngagementBuilder();
    builder.add('escalation', { title: 'answered', raisedOn: on('2027-01-10'), answeredOn: on('2027-01-15') });
    builder.add('escalation', { title: 'open', raisedOn: on('2027-03-01') });
    builder.add('escalation', { title: 'later answered', raisedOn: on('2027-03-21'), answeredOn: on('2027-04-05') });
    builder.add('escalation', { title: 'before', raisedOn: on('2026-11-01'), answeredOn: on('2026-12-01') });
    const found = gatherQuarter(builder.build(), Q1, AFTER).escalations;
    expect(found.map(({ escalation, daysOpen, isOpen }) => [escalation.title, daysOpen, isOpen])).toEqual([
      ['open', 30, true],
      ['later answered', 10, true],
      ['answered', 5, false],
    ]);
  });

  it('names the departments that work and had no check-in, and keeps those that left', () => {
    const builder = new EngagementBuilder();
    const busy = builder.add('department', { name: 'Busy' });
    const asked = builder.add('department', { name: 'Asked' });
    builder.add('department', { name: 'Idle' });
    builder.add('initiative', { department: busy.id, status: 'active' });
    builder.add('initiative', { department: asked.id, status: 'active' });
    builder.add('checkIn', { department: asked.id, heldOn: on('2027-02-01') });
    builder.add('checkIn', { department: recordId('gone'), heldOn: on('2027-02-02') });
    const { checkIns, withoutCheckIn } = gatherQuarter(builder.build(), Q1, AFTER);
    expect(withoutCheckIn.map(({ name }) => name)).toEqual(['Busy']);
    expect(checkIns.map(({ department }) => department?.name ?? null)).toEqual(['Asked', null]);
  });
});

describe('check-ins that were missed', () => {
  it('are every due date that none served, also before the last that was held, and open their departments', () => {
    const builder = new EngagementBuilder();
    const meeting = builder.add('meeting', { title: 'Check-in', cadence: 'fortnightly', firstOn: on('2027-01-04') });
    const department = builder.add('department', { name: 'Repairs', checkInMeeting: meeting.id });
    const held = (heldOn: string, nextOn: string | null = null) =>
      builder.add('checkIn', {
        department: department.id,
        heldOn: on(heldOn),
        nextOn: nextOn === null ? null : on(nextOn),
      });
    held('2027-01-06');
    // A day late serves its date; nothing was held on 1 and 15 February.
    held('2027-01-19');
    // Held ten days after its date, so that date is missed; the next was agreed for the 12th of March, and missed too.
    held('2027-02-25', '2027-03-12');
    held('2027-03-30');
    const data = builder.build();
    const gathered = gatherQuarter(data, Q1, AFTER);
    expect(gathered.missed.map(({ dueOn, nextHeldOn }) => [dueOn, nextHeldOn])).toEqual([
      ['2027-03-12', '2027-03-30'],
      ['2027-02-15', '2027-02-25'],
      ['2027-02-01', '2027-02-25'],
    ]);
    expect(quarterRows(data, gathered, 'missed')).toMatchObject([
      { unit: 'times', value: 3, dates: ['2027-02-01', '2027-02-15', '2027-03-12'] },
    ]);
    // Since the last one: what the plan calls missed is missed here too.
    const later = on('2027-05-20');
    const [plan] = planCheckIns(data, later);
    const open = missedCheckIns(data, later).filter(({ nextHeldOn }) => nextHeldOn === null);
    expect(open.map(({ dueOn }) => dueOn).toSorted()).toEqual(plan?.missedOn);
    expect(open.length).toBeGreaterThan(0);
  });
});

describe('figures of a quarter', () => {
  it('open as many records as they count, and as many days as they sum', () => {
    const data = new EngagementData(sampleEngagement(engagementId('sample')));
    const quarterOfSample = quarter('2026-Q3');
    const gathered = gatherQuarter(data, quarterOfSample, on('2026-10-02'));
    const rows = (figure: QuarterFigure) => quarterRows(data, gathered, figure);
    expect(rows('commitments')).toHaveLength(gathered.commitments.length);
    expect(rows('escalations')).toHaveLength(gathered.escalations.length);
    expect(rows('readings')).toHaveLength(gathered.readings);
    expect(rows('checkIns')).toHaveLength(gathered.checkIns.flatMap(({ checkIns }) => checkIns).length);
    expect(rows('missed').reduce((sum, { value }) => sum + (value ?? 0), 0)).toBe(gathered.missed.length);
    expect(rows('effort').reduce((sum, { value }) => sum + (value ?? 0), 0)).toBeCloseTo(gathered.effort.usedDays);
    expect(rows('effort').length).toBeGreaterThan(0);
  });

  it('an escalated entry of the RAID log is gathered, with its initiative, and is found again', () => {
    const builder = new EngagementBuilder();
    const level = builder.add('escalationLevel', {});
    const department = builder.add('department', { name: 'Repairs' });
    const initiative = builder.add('initiative', { department: department.id });
    const item = builder.add('raidItem', { title: 'No budget', initiative: initiative.id });
    const before = builder.build();
    const change = escalateItem(before, item, recordId('e'), on('2027-02-01'));
    const after = applyChanges(before, [change]);
    expect(openEscalationOf(before, item)).toBeUndefined();
    expect(openEscalationOf(after, item)?.id).toBe('e');
    expect(gatherQuarter(after, Q1, AFTER).escalations[0]?.escalation).toMatchObject({
      title: 'No budget',
      raidItem: item.id,
      level: level.id,
      department: department.id,
      initiative: initiative.id,
    });
  });
});

it('an escalation keeps to its entry of the RAID log when names change or are shared', () => {
  const builder = new EngagementBuilder();
  const first = builder.add('raidItem', { title: 'No budget' });
  const second = builder.add('raidItem', { title: 'No budget' });
  const typed = builder.add('raidItem', { title: 'Typed in' });
  const data = builder.build();
  const escalated = applyChanges(data, [escalateItem(data, first, recordId('e'), on('2027-02-01'))]);
  expect(openEscalationOf(escalated, { ...first, title: 'No money' })?.id).toBe('e');
  expect(openEscalationOf(escalated, second)).toBeUndefined();
  // What names no entry is found by its name, as before.
  builder.add('escalation', { title: 'Typed in' }, { id: recordId('t') });
  expect(openEscalationOf(builder.build(), typed)?.id).toBe('t');
});

describe('voices', () => {
  it('go on counting when their department left', () => {
    const builder = new EngagementBuilder();
    const review = builder.add('review', { quarter: Q1 });
    builder.add('feedback', { department: recordId('gone') }, { parentId: review.id });
    builder.add('feedback', {}, { parentId: review.id });
    expect(answersOfLeft(builder.build(), review.id)).toBe(1);
  });

  it('give a theme only the words that were cleared', () => {
    const builder = new EngagementBuilder();
    const review = builder.add('review', { quarter: Q1 });
    const theme = builder.add('theme', { title: 'Twice' }, { parentId: review.id });
    builder.add('feedback', { comment: 'secret', theme: theme.id }, { parentId: review.id });
    builder.add('feedback', { comment: 'told', theme: theme.id, quoteCleared: true }, { parentId: review.id });
    builder.add('feedback', { comment: 'loose', theme: recordId('gone') }, { parentId: review.id });
    const data = builder.build();
    expect(deriveThemes(data, review.id)[0]).toMatchObject({ quotes: ['told'], answers: { length: 2 } });
    expect(looseAnswers(data, review.id).map(({ comment }) => comment)).toEqual(['loose']);
  });
});

describe('figures of the records', () => {
  it('become readings with their method, and are brought up to date on the same day', () => {
    const builder = new EngagementBuilder();
    const words = { title: 'Adoption', formula: 'in use ÷ kept', source: 'list' };
    const kpi = builder.add('kpi', kpiFromCatalogue(kpiDefinition('adoption')!, words));
    builder.add('adaptation', { rollout: 'in-use' });
    const more = builder.add('adaptation', { rollout: 'adapted' });
    const data = builder.build();
    const take = (now: typeof data) =>
      applyChanges(
        now,
        takeReadings(now, offeredFigures(now, Q1, AFTER), Q1, AFTER, () => 'list', numberedIds()),
      );
    const once = take(data);
    expect(once.all('reading')[0]).toMatchObject({
      parentId: kpi.id,
      measuredOn: '2027-03-31',
      value: 50,
      numerator: 1,
      denominator: 2,
      formulaVersion: '1',
      unit: '%',
    });
    const twice = take(applyChanges(once, [{ op: 'delete', kind: 'adaptation', id: more.id }]));
    expect(twice.all('reading').map(({ value }) => value)).toEqual([100]);
  });

  it('give no reading where there is none', () => {
    const builder = new EngagementBuilder();
    builder.add('kpi', { type: 'adoption', unit: '%' });
    const data = builder.build();
    expect(takeReadings(data, offeredFigures(data, Q1, AFTER), Q1, AFTER, () => '', numberedIds())).toEqual([]);
  });
});

describe('steps', () => {
  it('say what is open, and a review is taken up at the first of them', () => {
    const builder = new EngagementBuilder();
    builder.add('deliverable', { dueOn: on('2027-02-01'), status: 'late' });
    const review = builder.add('review', { quarter: Q1, status: 'open' });
    const steps = reviewSteps(builder.build(), review, AFTER);
    expect(steps[0]).toEqual({ step: 'quarter', open: [{ code: 'commitments-without-reason', count: 1 }] });
    expect(steps.find(({ step }) => step === 'signOff')?.open.map(({ code }) => code)).toContain('no-summary');
    expect(firstOpenStep(steps)).toBe('quarter');
    expect(firstOpenStep(steps.map(({ step }) => ({ step, open: [] })))).toBe('signOff');
  });

  it('propose a finding for a KPI that is off, until a finding names its reading', () => {
    const builder = new EngagementBuilder();
    const review = builder.add('review', { quarter: Q1, status: 'open' });
    const kpi = builder.add('kpi', { direction: 'up', target: 80, redLimit: 60 });
    const reading = builder.add('reading', { value: 50, measuredOn: on('2027-03-01') }, { parentId: kpi.id });
    expect(suggestFindings(builder.build(), review, Q1).map(({ type }) => type)).toEqual(['shortfall']);
    builder.add('finding', { readings: [reading.id] }, { parentId: review.id });
    expect(suggestFindings(builder.build(), review, Q1)).toEqual([]);
  });
});

describe('needs that are scored again', () => {
  it('keep the old values beside the new ones, and forget a score that is as before', () => {
    const builder = new EngagementBuilder();
    const need = builder.addNeed({ title: 'Sooner' }, [2, 4]);
    const review = builder.add('review', { quarter: Q1, status: 'open' });
    const data = builder.build();
    const first = setRescore(review, deriveRescores(data, review)[0]!, { urgency: 4.2, impact: 4 }, numberedIds());
    const after = applyChanges(data, first);
    expect(after.find('need', need.id)?.agreedUrgency).toBeNull();
    const row = deriveRescores(after, review)[0]!;
    expect(row).toMatchObject({ oldUrgency: 2, urgency: 4, oldZone: 'plan', zone: 'do-now' });
    const back = applyChanges(after, setRescore(review, row, { urgency: 2, impact: 4 }, numberedIds()));
    expect(back.all('rescore')).toEqual([]);
  });
});
