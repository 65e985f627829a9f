import { plural } from '../plural.ts';

type Params = Readonly<Record<string, string | number>>;

const when = (date: string | number | undefined): string =>
  new Date(`${date}T00:00:00Z`)
    .toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
    .replaceAll(' ', '\u00a0');

// A date beyond the term is either before its start or after its end; ISO dates sort as texts.
const outside = (p: Params): string =>
  String(p['date']) < String(p['limit'])
    ? `before the term starts on ${when(p['limit'])}`
    : `after the term ends on ${when(p['limit'])}`;

/** Words of the blueprint's check, versions and comparison. */
export const versions = {
  problems: {
    'term-backwards': () => 'The term ends before it starts.',
    'goal-no-measure': (p: Params) => `The goal ${p['name']} does not say how it is measured.`,
    'goal-no-target': (p: Params) => `The goal ${p['name']} has no target.`,
    'deliverable-no-raci': (p: Params) => `${p['name']} is in no RACI row.`,
    'deliverable-outside-term': (p: Params) => `${p['name']} is due on ${when(p['date'])}, ${outside(p)}.`,
    'milestone-before-term': (p: Params) =>
      `The milestone ${p['name']} is on ${when(p['date'])}, before the term starts on ${when(p['limit'])}.`,
    'milestone-after-due': (p: Params) =>
      `The milestone ${p['name']} is planned for ${when(p['date'])}, after ${p['other']} is due on ${when(p['limit'])}.`,
    'forecast-before-start': (p: Params) =>
      `The milestone ${p['name']} is expected on ${when(p['date'])}, before ${p['other']} starts on ${when(p['limit'])}.`,
    'finish-before-start': (p: Params) =>
      `The initiative ${p['name']} finishes on ${when(p['date'])}, before it starts on ${when(p['limit'])}.`,
    'report-outside-term': (p: Params) => `The report ${p['name']} is first due on ${when(p['date'])}, ${outside(p)}.`,
    'meeting-outside-term': (p: Params) =>
      `The meeting ${p['name']} first takes place on ${when(p['date'])}, ${outside(p)}.`,
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
  checkField: (label: string): string => `Field: ${label}`,
  jumpToLine: 'Go to the line',
  jumpToSection: 'Go to the section',
  jumpLabel: (button: string, sentence: string): string => `${button}: ${sentence}`,
};
