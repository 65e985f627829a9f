import { plural } from '../plural.ts';

const initiatives = (count: number): string => plural(count, { one: '# initiative', other: '# initiatives' });

/** Words of the register of initiatives. */
export const register = {
  table: 'Register of initiatives',
  columns: {
    suggested: 'Suggested RAG',
    difference: 'Difference',
    slip: 'Slip',
    nextMilestone: 'Next milestone',
    openRaid: 'Open RAID',
    openFollowUps: 'Open follow-ups',
  },
  without: {
    department: 'No department',
    owner: 'No owner',
    status: 'No status',
    rag: 'Not reported',
    value: 'Nothing',
  },
  search: 'Search the register',
  found: (shown: number, all: number): string =>
    shown === all ? initiatives(all) : `${shown.toLocaleString('en')} of ${initiatives(all)}`,
  nothing: 'No initiative meets these conditions. Take one of them away, or clear all.',
  hint: 'Arrow keys walk the cells; with Shift they mark a block. Enter, F2 or typing changes a cell, Escape leaves it. Space marks the row. Ctrl+C and Ctrl+V copy and paste blocks of a spreadsheet; every paste is one step that Ctrl+Z takes back.',
  keys: 'Keys',
  groupedBy: (column: string | null): string => (column === null ? 'Group' : `Group: ${column}`),
  noGroup: 'No groups',
  chooseColumns: 'Columns',
  moveColumn: (name: string, isForward: boolean): string => `Move ${name} ${isForward ? 'right' : 'left'}`,
  allColumns: 'Shown columns',
  filters: 'Filter',
  filtersCount: (count: number): string => (count === 0 ? 'Filter' : `Filter (${count})`),
  clearFilters: 'Clear all',
  dropFilter: (name: string): string => `Take away: ${name}`,
  from: (name: string): string => `${name} from`,
  to: (name: string): string => `${name} until`,
  spanWords: (from: string, to: string): string =>
    from === '' ? `until ${to}` : to === '' ? `from ${from}` : `${from} to ${to}`,
  differences: { explained: 'Explained', unexplained: 'Not explained', '': 'None' } as Readonly<Record<string, string>>,
  slip: (days: number): string =>
    days === 0
      ? 'On baseline'
      : days > 0
        ? plural(days, { one: '# day late', other: '# days late' })
        : plural(-days, { one: '# day early', other: '# days early' }),
  reached: (date: string, slip: string): string =>
    slip === '' ? `Reached ${date}` : `Reached ${date}, ${slip.toLowerCase()}`,
  markRow: (name: string): string => `Mark ${name}`,
  markAll: 'Mark all that are shown',
  openGroup: (name: string, count: number): string => `${name}, ${initiatives(count)}`,
  marked: (count: number): string => `${initiatives(count)} marked`,
  editMarked: 'Change…',
  copyMarked: 'Copy',
  removeMarked: 'Delete',
  clearMarks: 'Clear marks',
  copyAll: 'Copy table',
  editTitle: (count: number): string => `Change ${initiatives(count)}`,
  editField: 'What changes',
  editValue: 'New value',
  editNow: (count: number): string => `Change ${initiatives(count)}`,
  editHint: 'All of them change in one step, which Undo takes back. An empty value empties the field.',
  removeTitle: (count: number): string => `Delete ${initiatives(count)}?`,
  removeBody:
    'Milestones, RAID items and follow-ups of these initiatives stay, but no longer lead to them. Undo brings everything back.',
  views: 'Views',
  viewAll: 'All initiatives',
  viewAttention: 'Needs attention',
  viewUnexplained: 'Unexplained differences',
  viewByDepartment: 'By department',
  saveView: 'Save this view…',
  updateView: (name: string): string => `Save changes to “${name}”`,
  removeView: (name: string): string => `Delete “${name}”`,
  viewName: 'Name of the view',
  saveViewTitle: 'Save this view',
  saveViewHint:
    'Columns, order, groups and conditions are kept in the engagement, so that copies of it have the view too.',
  save: 'Save view',
  pasteTitle: 'Some cells cannot be read',
  pasteBody: (good: number, bad: number): string =>
    `${plural(good, { one: '# cell fits', other: '# cells fit' })}, ${plural(bad, { one: '# does not', other: '# do not' })}. Nothing has been changed yet.`,
  pasteApply: (count: number): string =>
    plural(count, { one: 'Take the cell that fits', other: 'Take the # cells that fit' }),
  pasteCopyRest: 'Copy what does not fit',
  pasteLine: 'Line',
  pasteCell: 'Cell',
  pasteText: 'Text',
  pasteWhy: 'Why',
  pasteOutside: 'beyond the table',
  cutShort: (count: number): string => plural(count, { one: '# more cell', other: '# more cells' }),
  explain: 'Explain…',
  explainTitle: (name: string): string => `Why does the status of “${name}” differ?`,
  explainField: 'Reason for the difference',
  explainHint: 'It is kept for this difference. When either status changes, a new reason is asked for.',
  explainSave: 'Save reason',
  unexplained: (count: number): string =>
    plural(count, {
      one: 'One stated status differs from the suggested one without a reason.',
      other: '# stated statuses differ from the suggested ones without a reason.',
    }),
  showUnexplained: 'Show',
  differsSentence: (stated: string, suggested: string): string => `Stated: ${stated}. The rules suggest: ${suggested}.`,
  noDifference: 'Stated and suggested status agree.',
  noOpinion: 'There is nothing to compare yet: one of the two statuses is missing.',
  waitsFor: 'Waits for',
  neededBy: 'Is waited for by',
  nobodyWaits: 'Nothing else waits for this initiative.',
  raid: 'RAID',
  milestonesEmpty: 'No milestones yet. Give this initiative the dates by which it can be judged.',
  raidEmpty: 'No risks, assumptions, issues or dependencies are logged for it.',
  followUpsEmpty: 'No follow-ups.',
};
