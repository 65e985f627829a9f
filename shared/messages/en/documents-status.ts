import { plural } from '../plural.ts';

/** Text of the one-page status report. */
export const documentsStatus = {
  document: 'Status report',
  subject: (client: string): string => `Where the work with ${client} stands`,
  keywords: 'status report, RAG, milestones, risks, decisions',
  head: (parts: readonly string[]): string => parts.join(' · '),
  asOf: (date: string): string => `as of ${date}`,
  lead: (running: number, green: number): string =>
    `${green} of ${plural(running, { one: '# running initiative is', other: '# running initiatives are' })} on track.`,
  leadTrouble: (red: number, amber: number): string => {
    const parts = [
      red === 0 ? '' : plural(red, { one: '# is off track', other: '# are off track' }),
      amber === 0 ? '' : plural(amber, { one: '# is at risk', other: '# are at risk' }),
    ].filter((part) => part !== '');
    return parts.length === 0 ? '' : `${parts.join(' and ')}.`;
  },
  leadSilent: (count: number): string =>
    plural(count, { one: '# has no reported status.', other: '# have no reported status.' }),
  figures: {
    onTrack: 'initiatives on track',
    slipping: 'milestones slipping',
    overdue: 'follow-ups overdue',
    days: 'PMO days used of those contracted so far',
    daysOnly: 'PMO days used so far',
    of: (part: string, whole: string): string => `${part} of ${whole}`,
  },
  initiatives: {
    columns: ['Department', 'Initiatives, the worst first'],
    noDepartment: 'No department',
    more: (count: number): string =>
      plural(count, { one: 'and # more in the register', other: 'and # more in the register' }),
    missing: ['running initiatives', 'Add initiatives to the register in stage 5, Monitoring and feedback.'],
  },
  milestones: {
    columns: ['Milestones reached', 'Milestones next', 'Milestones slipping'],
    late: (days: number): string => plural(days, { one: '# day overdue', other: '# days overdue' }),
    slips: (date: string, days: number): string =>
      `${date}, ${plural(days, { one: '# day later than planned', other: '# days later than planned' })}`,
    none: ['None reached yet.', 'None is dated ahead.', 'None slips.'],
    more: (count: number): string =>
      plural(count, { one: 'and # more in the timeline', other: 'and # more in the timeline' }),
  },
  attention: {
    columns: ['Top risks and issues', 'Decisions wanted', 'Overdue follow-ups'],
    /** A kind of record inside a line. */
    kind: (word: string): string => word.toLowerCase(),
    weight: (weight: string): string => `weight ${weight} of 25`,
    owner: (name: string): string => `owner ${name}`,
    overdue: (days: number): string => plural(days, { one: '# day overdue', other: '# days overdue' }),
    none: ['None is open.', 'None is wanted.', 'None is overdue.'],
    more: [
      (count: number): string =>
        plural(count, { one: 'and # more in the RAID log', other: 'and # more in the RAID log' }),
      (count: number): string =>
        plural(count, { one: 'and # more in the check-ins', other: 'and # more in the check-ins' }),
      (count: number): string =>
        plural(count, { one: 'and # more in the list of follow-ups', other: 'and # more in the list of follow-ups' }),
    ],
  },
  missed: {
    sum: (count: number): string =>
      plural(count, {
        one: '# check-in that was due this quarter was not held:',
        other: '# check-ins that were due this quarter were not held:',
      }),
    /** A department with the days. */
    of: (department: string, days: string): string => `${department} (${days})`,
    earlier: (count: number): string => plural(count, { one: 'and # earlier', other: 'and # earlier' }),
    more: (count: number): string => plural(count, { one: 'and # more department', other: 'and # more departments' }),
  },
  next: {
    columns: ['Next check-ins', 'Deliverables due next', 'Next meetings and reviews'],
    review: (quarter: string): string => `Review of ${quarter}`,
    none: ['None is dated.', 'None is dated ahead.', 'None is dated.'],
    more: (count: number): string => plural(count, { one: 'and # more date', other: 'and # more dates' }),
  },
  /** What people write when there is nothing to say. */
  nothing: ['none', 'no', 'nothing', 'n/a', 'na', '-', '–', '—'],
};
