/** Words of the day log of stage 5. */
export const dayLog = {
  weekTitle: 'A week at once',
  weekHint: (hours: number): string =>
    `Type into a day and go on with Tab, Enter or the arrows. 1, 0.5, 4h, 1:30 are read; a day has ${hours} hours.`,
  week: (from: string, to: string): string => `${from} to ${to}`,
  before: 'Week before',
  after: 'Week after',
  thisWeek: 'This week',
  unit: 'Enter in',
  units: { days: 'Days', hours: 'Hours' },
  inUnit: { days: (n: string): string => `${n} d`, hours: (n: string): string => `${n} h` },
  addLine: 'Add a line',
  copyLines: 'Lines of the last week',
  columns: { department: 'Department', subject: 'Deliverable or stage', note: 'Note', total: 'Sum' },
  sum: 'Sum',
  empty: 'Nothing is logged in this week. Add a line, or take over those of the week before.',
  cell: (day: string, line: string): string => `${day}, ${line}`,
  line: (number: number, subject: string): string => (subject === '' ? `line ${number}` : `line ${number}: ${subject}`),
  departmentOf: (line: string): string => `Department, ${line}`,
  subjectOf: (line: string): string => `Deliverable or stage, ${line}`,
  noteOf: (line: string): string => `Note, ${line}`,
  removeLine: (line: string): string => `Take out ${line}`,
  unreadable: (typed: string, where: string): string =>
    `“${typed}” in ${where} is no time. Type a number, 4h or 1:30; nothing was changed.`,
  tooMuch: (where: string, most: number, hours: number): string =>
    `${where} takes at most ${most} days (${hours} hours). Check the unit; nothing was changed.`,
  contractTitle: 'Contracted and used',
  whereTitle: 'What the days went into',
  hoursDefault: 'Counts as 8 while it is empty. Days stay as they were logged; hours are shown by it.',
  none: 'No department',
  entriesTitle: 'All entries',
};
