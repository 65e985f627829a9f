import { plural } from '../plural.ts';

/** Words of the dashboard of stage 5. */
export const dashboard = {
  notEnough: 'Not enough data',
  showRows: (what: string): string => `${what}: show the rows`,
  rowsOf: (count: number): string => plural(count, { one: '# row', other: '# rows' }),
  rowsEmpty: 'No record counts here any more.',
  columns: { name: 'What', where: 'Department', value: 'Value' },
  sum: (amount: string): string => `Together ${amount}`,
  times: (count: number): string => plural(count, { one: 'once', other: '# times' }),
  daysLate: (days: number): string => plural(days, { one: '# day late', other: '# days late' }),
  days: (days: number): string => plural(days, { one: '# day', other: '# days' }),
  money: (amount: number, currency: string): string =>
    `${amount.toLocaleString('en-GB', { maximumFractionDigits: 0 })} ${currency}`.trim(),
  percent: (percent: number): string => `${percent.toLocaleString('en-GB', { maximumFractionDigits: 0 })} %`,
  project: 'Show in large type',
  secondWindow: 'Show on a second window',
  statusTitle: 'Status',
  running: (count: number): string => plural(count, { one: '# initiative runs', other: '# initiatives run' }),
  ragOf: (status: string, where: string): string => `${status}, ${where}`,
  everywhere: 'all departments',
  ragTitle: 'RAG by department',
  ragEmpty: 'No initiative is running.',
  disagreements: (count: number): string =>
    plural(count, {
      one: '# stated RAG differs from the suggested one',
      other: '# stated RAGs differ from the suggested ones',
    }),
  slipping: 'Slipping milestones',
  slippingLead: (count: number, most: number): string =>
    count === 0
      ? 'No milestone slips.'
      : `${plural(count, { one: '# milestone is', other: '# milestones are' })} late or going to be; the longest by ${plural(most, { one: '# day', other: '# days' })}.`,
  overdue: 'Overdue follow-ups',
  overdueLead: (count: number, most: number): string =>
    count === 0
      ? 'No follow-up is overdue.'
      : `${plural(count, { one: '# follow-up is', other: '# follow-ups are' })} overdue; the longest by ${plural(most, { one: '# day', other: '# days' })}.`,
  more: (count: number): string => plural(count, { one: '# more', other: '# more' }),
  moneyTitle: 'Spend and forecast',
  budget: 'Budget',
  spent: 'Spent',
  forecast: 'Forecast',
  notStated: 'Not stated',
  over: (amount: string, percent: string, count: number): string =>
    `Forecast ${amount} (${percent}) over budget, of ${plural(count, { one: '# initiative that states', other: '# initiatives that state' })} both`,
  under: (amount: string, percent: string, count: number): string =>
    `Forecast ${amount} (${percent}) under budget, of ${plural(count, { one: '# initiative that states', other: '# initiatives that state' })} both`,
  even: 'Forecast as budgeted',
  alignmentTitle: 'Tied to a goal',
  aligned: (aligned: number, total: number): string =>
    total === 0 ? 'Not enough data' : `${aligned} of ${plural(total, { one: '# initiative', other: '# initiatives' })}`,
  unaligned: (count: number): string => plural(count, { one: '# serves no goal', other: '# serve no goal' }),
  alignedBudget: (percent: string): string => `${percent} of the budget`,
  alignedSpend: (percent: string): string => `${percent} of the spend`,
  noBudget: 'Budget: not enough data',
  noSpend: 'Spend: not enough data',
  daysTitle: 'PMO days',
  usedOf: (used: string, contracted: string): string => `${used} used of ${contracted} agreed so far`,
  usedOnly: (used: string): string => `${used} used`,
  left: (days: string, total: string): string => `${days} left of ${total} in the term`,
  overTerm: (days: string): string => `${days} more than the whole term gives`,
  ahead: (days: string): string => `${days} ahead of the contract`,
  noContract: 'The engagement has no term or days per week yet; set them in its settings.',
  trendTitle: 'Trend',
  trendHint: 'From dates in check-ins, milestones, follow-ups and the day log, at the end of each month.',
  trendEmpty: 'Not enough data: a trend needs two months with a dated check-in, milestone, follow-up or logged day.',
  trendPicture: 'Departments by the worst status of their last check-in, by month',
  month: 'Month',
  measures: {
    troubled: 'Departments amber or red',
    reached: 'Milestones reached',
    planned: 'Milestones planned',
    overdue: 'Overdue follow-ups',
    days: 'PMO days used',
  },
  of: (part: number, whole: number): string => `${part} of ${whole}`,
  moneyTrend: 'Money is stated as it is today, so its past is not shown.',
  projected: {
    title: (client: string): string => `${client}: where we stand`,
    asOf: (date: string): string => `As of ${date}`,
    end: 'End',
    bar: 'Dashboard on the second window',
    live: 'The room sees this page. Other tabs stay with you.',
    notOpen: 'The second window is not open.',
    endProjection: 'End projection',
    next: 'Next page',
    back: 'Page before',
    page: (page: number, pages: number): string => `${page} of ${pages}`,
    keys: 'Arrow keys turn the pages, Esc ends.',
    pages: { status: 'Status', dates: 'Dates', money: 'Money and days', trend: 'Trend' },
    more: (count: number): string => `and ${count} more`,
  },
};
