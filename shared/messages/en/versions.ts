import { dateWords } from '../date-words.ts';
import { plural } from '../plural.ts';

type Params = Readonly<Record<string, string | number>>;

// A date beyond the term is either before its start or after its end; ISO dates sort as texts.
const outside = (p: Params): string =>
  String(p['date']) < String(p['limit'])
    ? `before the term starts on ${dateWords(p['limit'])}`
    : `after the term ends on ${dateWords(p['limit'])}`;

/** Words of the blueprint's check, versions and comparison. */
export const versions = {
  problems: {
    'term-backwards': () => 'The term ends before it starts.',
    'goal-no-measure': (p: Params) => `The goal ${p['name']} does not say how it is measured.`,
    'goal-no-target': (p: Params) => `The goal ${p['name']} has no target.`,
    'deliverable-no-raci': (p: Params) => `${p['name']} is in no RACI row.`,
    'deliverable-outside-term': (p: Params) => `${p['name']} is due on ${dateWords(p['date'])}, ${outside(p)}.`,
    'milestone-before-term': (p: Params) =>
      `The milestone ${p['name']} is on ${dateWords(p['date'])}, before the term starts on ${dateWords(p['limit'])}.`,
    'milestone-after-due': (p: Params) =>
      `The milestone ${p['name']} is planned for ${dateWords(p['date'])}, after ${p['other']} is due on ${dateWords(p['limit'])}.`,
    'forecast-before-start': (p: Params) =>
      `The milestone ${p['name']} is expected on ${dateWords(p['date'])}, before ${p['other']} starts on ${dateWords(p['limit'])}.`,
    'finish-before-start': (p: Params) =>
      `The initiative ${p['name']} finishes on ${dateWords(p['date'])}, before it starts on ${dateWords(p['limit'])}.`,
    'report-outside-term': (p: Params) =>
      `The report ${p['name']} is first due on ${dateWords(p['date'])}, ${outside(p)}.`,
    'meeting-outside-term': (p: Params) =>
      `The meeting ${p['name']} first takes place on ${dateWords(p['date'])}, ${outside(p)}.`,
    'escalation-same-decider': (p: Params) =>
      `At the escalation level ${p['name']} the same person decides as one level below (${p['other']}); moving up changes nothing.`,
    'escalation-time-shrinks': (p: Params) =>
      `The escalation level ${p['name']} gives ${plural(Number(p['count']), { one: '# hour', other: '# hours' })}, less than the level below it (${p['most']}). Check the order of the levels.`,
    'dangling-link': (p: Params) =>
      `${p['name']} points at ${plural(Number(p['count']), { one: 'a record', other: '# records' })} that no longer ${p['count'] === 1 ? 'exists' : 'exist'}.`,
    'duplicate-reference': (p: Params) =>
      `${p['name']} has the same reference as ${p['other']}: ${p['ref']} must name one line only.`,
  },
  checkSection: (title: string, count: number): string =>
    `${title}: ${plural(count, { one: '# problem', other: '# problems' })}`,
  checkField: (kind: string, label: string): string => `${kind} · field: ${label}`,
  jumpToLine: 'Go to the line',
  jumpToSection: 'Go to the section',
  jumpLabel: (button: string, sentence: string): string => `${button}: ${sentence}`,
  loadingVersions: 'Reading the frozen copies…',
  counts: (added: number, removed: number, changed: number): string =>
    `${added} added, ${removed} removed, ${changed} changed`,
  countWords: {
    added: (count: number): string => `${count} added`,
    removed: (count: number): string => `${count} removed`,
    changed: (count: number): string => `${count} changed`,
  },
  noDifference: 'No line differs.',
  noPromiseDiffers: 'No line differs but in its progress.',
  showProgress: 'Show progress as well (status, forecast, done)',
  lineStates: { added: 'Added', removed: 'Removed', changed: 'Changed' },
  lineContent: 'Show what it says',
  progress: 'progress',
  reference: 'Reference',
  removedText: 'removed: ',
  addedText: 'added: ',
  goneTarget: '(deleted)',
  restore: 'Restore this line',
  restoreLabel: (line: string): string => `Restore this line: ${line}`,
  restored: (name: string, version: string): string => `${name || 'The line'} reads again as in version ${version}.`,
  restoredBack: (name: string, version: string): string => `${name || 'The line'} is back as in version ${version}.`,
  restoredAs: (name: string, version: string, newRef: string): string =>
    `${name} is back as in version ${version}, with the new reference ${newRef}: none is given twice.`,
  restoredWithout: (names: string): string => `Left out, because it no longer exists: ${names}.`,
  restoredReadings: 'Its readings are not part of a version and did not come back.',
  frozenHint: 'An agreed version is a full copy. Renaming, changing or deleting lines later does not touch it.',
  lines: (count: number): string => plural(count, { one: '# line', other: '# lines' }),
  draftState: 'Draft',
  agreedState: 'Agreed',
  agreedOn: (date: string): string => `agreed on ${dateWords(date)}`,
  noDate: 'no date',
  forClient: 'For the client',
  forPmo: 'For the PMO',
  whatChanged: 'What changed',
  draftTitle: (version: string): string => `Version ${version}`,
  amends: (version: string): string => `Amendment of version ${version}`,
  sinceVersion: (version: string): string => `Changes since version ${version} go into this draft.`,
  firstDraft: 'The first version: nothing is agreed yet.',
  openAmendment: 'Open an amendment',
  openAmendmentLabel: (version: string): string => `Open an amendment of version ${version}`,
  amendmentOpened: (version: string, base: string): string =>
    `Draft ${version} is now an amendment of version ${base}.`,
  refinementsTitle: 'Accepted in reviews, for this version',
  refinementsNone: 'No refinement of a review waits for this version.',
  refinementUnwritten: 'no line of this section differs yet',
  firstVersionChanges: 'First agreed version.',
  changeLine: {
    added: (line: string): string => `Added: ${line}`,
    removed: (line: string): string => `Removed: ${line}`,
    changed: (line: string, fields: string): string => `Changed: ${line} (${fields})`,
  },
  moreLines: (count: number): string => plural(count, { one: 'and # more line', other: 'and # more lines' }),
  freezeTitle: 'What agreeing does',
  freezeBody:
    'A full copy of the blueprint is frozen under this number. Undo does not go past it, and nothing you change later touches it: later changes become the next version.',
  openProblems: (count: number): string =>
    count === 0
      ? 'The check found no problem.'
      : plural(count, {
          one: 'The check found # problem. It does not stop you from agreeing.',
          other: 'The check found # problems. They do not stop you from agreeing.',
        }),
  moreProblems: (count: number): string => plural(count, { one: 'and # more', other: 'and # more' }),
  showCheck: 'See them in the check',
  changesHint: 'Filled in from the comparison with the last agreed version; write it as both sides would say it.',
  dateMissing: 'The day of the agreement is missing. Choose it.',
};
