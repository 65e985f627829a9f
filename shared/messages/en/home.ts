import { plural } from '../plural.ts';

/** Words of the list of all engagements: what is next, late, used and due, client by client. */
export const home = {
  searchHint: 'Looks at client, purpose and sector. What engagements hold is searched in each of them alone.',
  sort: 'Sort by',
  sorts: { attention: 'What needs attention', changed: 'Last change', client: 'Client' },
  columns: { checkIn: 'Next check-in', overdue: 'Overdue', days: 'PMO days', review: 'Review' },
  meta: (stage: string, changed: string): string => `${stage} · changed ${changed}`,
  next: (what: string): string => `Next: ${what}`,
  noCheckIn: 'No date',
  missed: (count: number): string => plural(count, { one: '# missed', other: '# missed' }),
  nothingOverdue: 'Nothing',
  overdue: {
    followUps: (count: number): string => plural(count, { one: '# follow-up', other: '# follow-ups' }),
    deliverables: (count: number): string => plural(count, { one: '# deliverable', other: '# deliverables' }),
    milestones: (count: number): string => plural(count, { one: '# milestone', other: '# milestones' }),
  },
  used: (used: string): string => `${used} used`,
  usedOf: (used: string, contracted: string): string => `${used} of ${contracted} so far`,
  over: (days: string): string => `${days} over`,
  noReview: 'None due',
  reviewDue: (quarter: string): string => `${quarter} is due`,
  reviewOn: (quarter: string, date: string): string => `${quarter} on ${date}`,
  reviewBegun: (quarter: string): string => `${quarter} is open`,
  summary: (parts: readonly string[]): string => parts.join(' · '),
  sums: {
    engagements: (count: number): string => plural(count, { one: '# engagement', other: '# engagements' }),
    overdue: (count: number): string =>
      plural(count, { one: '# with overdue commitments', other: '# with overdue commitments' }),
    missed: (count: number): string =>
      plural(count, { one: '# with missed check-ins', other: '# with missed check-ins' }),
    review: (count: number): string => plural(count, { one: '# review due', other: '# reviews due' }),
    over: (count: number): string => plural(count, { one: '# over the agreed days', other: '# over the agreed days' }),
  },
  goTo: (what: string, client: string): string => `${what}: open ${client}`,
};
