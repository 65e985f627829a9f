import { expect, it } from 'vitest';
import { isoDate } from '#shared/base/iso-date.ts';
import { quarter } from '#shared/base/quarter.ts';
import { deriveCommitments } from '#shared/domain/review/commitments.ts';
import { EngagementBuilder } from '../../../builders/engagement.ts';

function promises() {
  const builder = new EngagementBuilder();
  const due = isoDate('2027-02-15');
  builder.add('deliverable', { title: 'on the day', dueOn: due, doneOn: due, status: 'done' });
  builder.add('deliverable', { title: 'a day late', dueOn: due, doneOn: isoDate('2027-02-16'), status: 'done' });
  builder.add('deliverable', { title: 'ticked', dueOn: due, status: 'done' });
  builder.add('deliverable', { title: 'given up', dueOn: due, status: 'dropped' });
  builder.add('deliverable', { title: 'pending', dueOn: isoDate('2027-03-31'), status: 'in-progress' });
  builder.add('deliverable', { title: 'first day', dueOn: isoDate('2027-01-01'), status: 'late' });
  builder.add('deliverable', { title: 'next quarter', dueOn: isoDate('2027-04-01') });
  builder.add('deliverable', { title: 'undated' });
  return builder.build();
}

const titles = (records: readonly { readonly title: string }[]) => records.map(({ title }) => title);

it('sorts what was promised for the quarter by what became of it', () => {
  const commitments = deriveCommitments(promises(), quarter('2027-Q1'));
  expect(commitments.promised).toHaveLength(6);
  expect(titles(commitments.done)).toEqual(['on the day', 'ticked']);
  expect(titles(commitments.late)).toEqual(['first day', 'a day late']);
  expect(titles(commitments.dropped)).toEqual(['given up']);
  expect(titles(commitments.open)).toEqual(['pending']);
});

it('calls what is overdue late, as of a day', () => {
  expect(titles(deriveCommitments(promises(), quarter('2027-Q1'), isoDate('2027-03-31')).open)).toEqual(['pending']);
  expect(titles(deriveCommitments(promises(), quarter('2027-Q1'), isoDate('2027-04-01')).late)).toContain('pending');
});
