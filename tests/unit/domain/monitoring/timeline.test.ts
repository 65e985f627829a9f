import { expect, it } from 'vitest';
import { daysBetween, isoDate } from '#shared/base/iso-date.ts';
import { deriveTimeline, timelineTicks } from '#shared/domain/monitoring/timeline.ts';
import { EngagementBuilder } from '../../../builders/engagement.ts';

const TODAY = isoDate('2027-03-10');

it('gathers initiatives by department, the earliest first, and lists the ones without a date', () => {
  const builder = new EngagementBuilder();
  const department = builder.add('department', { name: 'Repairs' }).id;
  builder.add('initiative', {
    title: 'Later',
    department,
    startOn: isoDate('2027-05-01'),
    forecastFinishOn: isoDate('2027-06-01'),
  });
  builder.add('initiative', {
    title: 'Sooner',
    department,
    startOn: isoDate('2027-02-01'),
    baselineFinishOn: isoDate('2027-04-01'),
  });
  builder.add('initiative', { title: 'Dropped', status: 'cancelled', startOn: isoDate('2027-02-01') });
  builder.add('initiative', { title: 'Undated' });
  const lost = builder.add('initiative', { title: 'No department' });
  builder.add('milestone', {
    initiative: lost.id,
    baselineOn: isoDate('2027-03-01'),
    forecastOn: isoDate('2027-03-20'),
  });
  const timeline = deriveTimeline(builder.build(), TODAY);
  const titles = timeline.lanes.map(({ department: own, bars }) => [
    own?.name,
    bars.map((bar) => bar.initiative.title),
  ]);
  expect(titles).toEqual([
    ['Repairs', ['Sooner', 'Later']],
    [undefined, ['No department']],
  ]);
  expect(timeline.undated.map(({ title }) => title)).toEqual(['Undated']);
  expect([timeline.from, timeline.until]).toEqual(['2027-02-01', '2027-07-01']);
  expect(timeline.lanes[1]?.bars[0]).toMatchObject({
    from: '2027-03-20',
    to: '2027-03-20',
    milestones: [{ on: '2027-03-20', baselineOn: '2027-03-01' }],
  });
});

it('is not stretched by a wrong year', () => {
  const builder = new EngagementBuilder();
  builder.add('initiative', { startOn: isoDate('2027-02-01'), forecastFinishOn: isoDate('2720-06-01') });
  const { from, until } = deriveTimeline(builder.build(), TODAY);
  expect([from, until]).toEqual(['2027-02-01', '2027-04-01']);
});

it.each(['month', 'quarter', 'year'] as const)('measures the whole span by %s without gap or overlap', (zoom) => {
  const span = { from: isoDate('2026-11-01'), until: isoDate('2028-03-01') };
  const ticks = timelineTicks(span, zoom);
  expect(ticks[0]?.from).toBe(span.from);
  expect(ticks.reduce((sum, { days }) => sum + days, 0)).toBe(daysBetween(span.from, span.until));
  expect(ticks.slice(1).map(({ from }) => from.slice(5))).toEqual(
    ticks.slice(1).map(({ from }) => (zoom === 'year' ? '01-01' : `${from.slice(5, 7)}-01`)),
  );
});
