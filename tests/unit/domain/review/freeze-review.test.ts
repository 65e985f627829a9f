import { describe, expect, it } from 'vitest';
import { isoDate } from '#shared/base/iso-date.ts';
import { quarter } from '#shared/base/quarter.ts';
import { createReviewContext } from '#shared/documents/quarterly-review/review-context.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { updateRecord } from '#shared/domain/model/change.ts';
import { compareQuarters } from '#shared/domain/review/compare-quarters.ts';
import { freezeReview, frozenReview, reopenReview } from '#shared/domain/review/freeze-review.ts';
import { documents } from '#shared/messages/en/documents.ts';
import { applyChanges, EngagementBuilder, numberedIds } from '../../../builders/engagement.ts';

const Q1 = quarter('2027-Q1');
const Q2 = quarter('2027-Q2');
const on = isoDate;
const SIGN = { signedOn: on('2027-04-15'), clientSignatory: 'Ada', pmoSignatory: 'Grace' };

function measuredTwice() {
  const builder = new EngagementBuilder();
  const kpi = builder.add('kpi', { title: 'Days', unit: 'days', formulaVersion: '1', direction: 'down', target: 10 });
  const reading = builder.add('reading', { value: 12, measuredOn: on('2027-03-31') }, { parentId: kpi.id });
  builder.add('reading', { value: 9, measuredOn: on('2027-06-30') }, { parentId: kpi.id });
  const review = builder.add('review', { quarter: Q1, status: 'open' });
  builder.add('review', { quarter: Q2, status: 'open' });
  return { data: builder.build(), kpi, reading, review };
}

function frozen(data: EngagementData, reviewId = data.all('review')[0]!.id): EngagementData {
  const made = freezeReview(data, data.find('review', reviewId)!, SIGN, numberedIds('copy'));
  if (!made.ok) throw new Error(made.error.code);
  return applyChanges(data, made.value);
}

describe('a finished review', () => {
  it('keeps its figures whatever changes later', () => {
    const { data, kpi, reading } = measuredTwice();
    const signed = frozen(data);
    const later = applyChanges(signed, [
      updateRecord(signed.find('reading', reading.id)!, { value: 99 }),
      updateRecord(signed.find('kpi', kpi.id)!, { title: 'Weeks', unit: 'weeks', target: 1 }),
    ]);
    const kept = frozenReview(later, later.all('review')[0]!)!;
    expect(kept.find('kpi', kpi.id)).toMatchObject({ title: 'Days', unit: 'days', target: 10 });
    expect(kept.find('reading', reading.id)?.value).toBe(12);
    const context = createReviewContext({ data: later, quarter: Q1 }, documents);
    expect(context.isKept).toBe(true);
    expect(context.kpis[0]?.status).toMatchObject({ value: 12, target: 10 });
    expect(context.review).toMatchObject({ status: 'finished', signedOn: '2027-04-15', clientSignatory: 'Ada' });
  });

  it('stamps readings with the method by which they were taken', () => {
    const { data, reading } = measuredTwice();
    expect(frozen(data).find('reading', reading.id)).toMatchObject({ formulaVersion: '1', unit: 'days' });
  });

  it('gives the needs their new values, and prints them', () => {
    const builder = new EngagementBuilder();
    const need = builder.addNeed({ title: 'Sooner' }, [2, 4], [2, 4]);
    const review = builder.add('review', { quarter: Q1, status: 'open' });
    const values = { need: need.id, oldUrgency: 2, oldImpact: 4, urgency: 4.5, impact: 4, reason: 'The law changed' };
    builder.add('rescore', values, { parentId: review.id });
    const signed = frozen(builder.build(), review.id);
    expect(signed.find('need', need.id)).toMatchObject({
      agreedUrgency: 4.5,
      agreedImpact: 4,
      agreedBy: Q1,
      agreedOn: '2027-04-15',
      agreedReason: 'The law changed',
    });
    expect(frozenReview(signed, signed.find('review', review.id)!)?.find('need', need.id)?.agreedUrgency).toBe(4.5);
  });

  it('is counted from the records again once it is opened again', () => {
    const { data, review } = measuredTwice();
    const signed = frozen(data);
    const open = applyChanges(signed, reopenReview(signed, signed.find('review', review.id)!));
    expect(open.find('review', review.id)).toMatchObject({ status: 'open', signedOn: null });
    expect(open.all('frozenRecord')).toEqual([]);
    expect(frozenReview(open, open.find('review', review.id)!)).toBeUndefined();
  });

  it('has no kept figures when it was finished before they were kept', () => {
    const builder = new EngagementBuilder();
    const review = builder.add('review', { quarter: Q1, status: 'finished' });
    expect(frozenReview(builder.build(), review)).toBeUndefined();
  });
});

describe('finishing', () => {
  const refuse = (change: Partial<typeof SIGN>) => {
    const { data, review } = measuredTwice();
    const made = freezeReview(data, review, { ...SIGN, ...change }, numberedIds());
    return made.ok ? null : made.error.code;
  };

  it('needs somebody who signs on both sides, and a day that is not before the quarter', () => {
    expect(refuse({ clientSignatory: ' ' })).toBe('client-party-missing');
    expect(refuse({ pmoSignatory: '' })).toBe('pmo-party-missing');
    expect(refuse({ signedOn: on('2026-12-31') })).toBe('signed-before-quarter');
    expect(refuse({})).toBeNull();
  });

  it('happens once', () => {
    const { data, review } = measuredTwice();
    const signed = frozen(data);
    const again = freezeReview(signed, signed.find('review', review.id)!, SIGN, numberedIds());
    expect(again.ok ? null : again.error.code).toBe('review-finished');
  });
});

describe('quarters side by side', () => {
  it('show what each kept, and join what was measured in the same way', () => {
    const { data } = measuredTwice();
    const { columns, kpis } = compareQuarters(frozen(data), [Q2, Q1], on('2027-07-10'));
    expect(columns.map(({ quarter: one, rows }) => [one, rows])).toEqual([
      [Q1, 'kept'],
      [Q2, 'live'],
    ]);
    expect(kpis[0]?.figures.map(({ status, isJoined }) => [status.value, isJoined])).toEqual([
      [12, false],
      [9, true],
    ]);
  });

  it('mark a changed method and join nothing over it', () => {
    const { data, kpi } = measuredTwice();
    const signed = frozen(data);
    const second = signed.all('reading').find(({ value }) => value === 9)!;
    const later = applyChanges(signed, [
      updateRecord(signed.find('kpi', kpi.id)!, { formulaVersion: '2' }),
      updateRecord(second, { formulaVersion: '2' }),
    ]);
    const { kpis } = compareQuarters(later, [Q1, Q2], on('2027-07-10'));
    expect(kpis[0]?.figures[1]).toMatchObject({ isJoined: false, isMethodChanged: true });
    expect(kpis[0]?.figures[1]?.status).toMatchObject({
      value: 9,
      change: null,
      trend: null,
      methodBefore: { version: '1', unit: 'days' },
    });
  });

  it('keep a KPI that is in an old review only', () => {
    const { data, kpi } = measuredTwice();
    const signed = frozen(data);
    const later = applyChanges(signed, [{ op: 'delete', kind: 'kpi', id: kpi.id }]);
    const { kpis } = compareQuarters(later, [Q1, Q2], on('2027-07-10'));
    expect(kpis.map((history) => history.kpi.title)).toEqual(['Days']);
    expect(kpis[0]?.figures[0]?.status.value).toBe(12);
  });
});
