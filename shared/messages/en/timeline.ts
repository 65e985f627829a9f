import { plural } from '../plural.ts';

/** Words of the timeline and of the calendar file. */
export const timeline = {
  title: 'Timeline',
  hint: 'Bars show the forecast in the colour of the stated status, the line below each the baseline. Diamonds are milestones; a hollow one is where it was planned.',
  empty: 'Nothing to draw yet. Give initiatives a start and a finish, or a milestone with a date.',
  zoom: 'Scale',
  zooms: { month: 'Months', quarter: 'Quarters', year: 'Years' } as Readonly<Record<string, string>>,
  shape: 'Shown as',
  chart: 'Chart',
  table: 'Table',
  today: 'Today',
  goToToday: 'Go to today',
  quarterOf: (quarter: number, year: string): string => `Q${quarter} ${year}`,
  undated: (count: number): string =>
    plural(count, { one: 'One initiative has no dates yet:', other: '# initiatives have no dates yet:' }),
  keys: 'Arrow keys walk the bars; Enter opens one.',
  bar: (name: string, from: string, to: string): string => `${name}, ${from} to ${to}`,
  baseline: (date: string): string => `baseline ${date}`,
  milestones: (count: number): string => plural(count, { one: '# milestone', other: '# milestones' }),
  milestoneOn: (name: string, date: string, baseline: string): string =>
    baseline === '' ? `${name}: ${date}` : `${name}: ${date}, planned for ${baseline}`,
  calendar: 'Calendar file…',
  calendarKind: 'Calendar',
  calendarName: (client: string): string => `${client}: check-ins, milestones, reviews`,
  calendarFile: 'calendar',
  calendarSaved: (name: string): string => `${name} is saved. Open it with your calendar, or import it there.`,
  calendarCheckIn: (department: string): string => (department === '' ? 'Check-in' : `Check-in with ${department}`),
  calendarMilestone: (title: string): string => `Milestone ${title}`,
  calendarReview: (quarter: string): string => (quarter === '' ? 'Quarterly review' : `Quarterly review ${quarter}`),
  calendarInitiative: (name: string): string => `Initiative: ${name}`,
  calendarBaseline: (date: string): string => `Baseline: ${date}`,
};
