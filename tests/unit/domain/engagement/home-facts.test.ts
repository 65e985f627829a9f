import { describe, expect, it } from 'vitest';
import { engagementId } from '#shared/base/ids.ts';
import { isoDate } from '#shared/base/iso-date.ts';
import { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { deriveHomeFacts, HOME_KINDS, overdueCommitments } from '#shared/domain/engagement/home-facts.ts';
import { stageOfKinds } from '#shared/domain/engagement/stage-of-kinds.ts';
import { stageReached } from '#shared/domain/engagement/stage-progress.ts';
import { KIND_NAMES, type Kind } from '#shared/domain/model/kinds.ts';
import { sampleEngagement } from '#shared/domain/sample/sample-engagement.ts';
import { EngagementBuilder } from '../../../builders/engagement.ts';

const TODAY = isoDate('2027-03-15');
const PAST = isoDate('2027-03-01');

describe('what home says of an engagement', () => {
  it('is the same from the few kinds that home reads as from all of them', () => {
    const whole = [...sampleEngagement(engagementId('sample'))];
    const few = whole.filter(({ kind }) => (HOME_KINDS as readonly Kind[]).includes(kind));
    for (const day of ['2026-09-01', '2026-11-23', '2027-06-01'].map(isoDate)) {
      expect(deriveHomeFacts(new EngagementData(few), day)).toEqual(deriveHomeFacts(new EngagementData(whole), day));
    }
  });

  it('counts what both sides promised and is late, not what is done or dropped', () => {
    const builder = new EngagementBuilder();
    builder.add('followUp', { dueOn: PAST });
    builder.add('followUp', { dueOn: TODAY });
    builder.add('deliverable', { dueOn: PAST });
    builder.add('deliverable', { dueOn: PAST, status: 'dropped' });
    builder.add('deliverable', { dueOn: PAST, doneOn: PAST });
    builder.add('milestone', { baselineOn: PAST });
    builder.add('milestone', { baselineOn: PAST, forecastOn: TODAY });
    const facts = deriveHomeFacts(builder.build(), TODAY);
    expect([facts.overdueFollowUps, facts.overdueDeliverables, facts.overdueMilestones]).toEqual([1, 1, 1]);
    expect(overdueCommitments(facts)).toBe(3);
  });

  it('names the review of the last fiscal quarter until it is finished, and none before the term', () => {
    const term = { termStartOn: isoDate('2026-11-10'), fiscalYearStartMonth: 2 };
    const builder = new EngagementBuilder(term);
    expect(deriveHomeFacts(builder.build(), TODAY).reviewDue).toEqual({
      quarter: '2026-Q4',
      heldOn: null,
      isBegun: false,
    });
    builder.add('review', { quarter: '2026-Q4', status: 'open', heldOn: TODAY });
    expect(deriveHomeFacts(builder.build(), TODAY).reviewDue).toMatchObject({ heldOn: TODAY, isBegun: true });
    builder.add('review', { quarter: '2026-Q3', status: 'finished' });
    expect(deriveHomeFacts(builder.build(), isoDate('2027-01-15')).reviewDue).toBeNull();
    expect(deriveHomeFacts(new EngagementBuilder({ termStartOn: TODAY }).build(), TODAY).reviewDue).toBeNull();
  });

  it('has words for an engagement without anything', () => {
    const facts = deriveHomeFacts(new EngagementBuilder().build(), TODAY);
    expect(facts).toMatchObject({ next: null, nextCheckInOn: null, missedCheckIns: 0, reviewDue: null });
  });
});

it('the stage by kinds alone is the one that the records say, for each kind by itself', () => {
  for (const kind of KIND_NAMES) {
    const builder = new EngagementBuilder();
    builder.add(kind);
    const data = builder.build();
    expect(stageOfKinds(new Set([kind])), kind).toBe(stageReached(data));
  }
});
