import type { IsoDate } from '../../base/iso-date.ts';
import type { EngagementData } from '../engagement/engagement-data.ts';
import type { AnyRecord, RecordOf } from '../model/record.ts';
import type { BlueprintProblem } from './blueprint-problem.ts';
import { fullName, problemsAt, when } from './problem-at.ts';

// ISO dates sort as texts. A date that is not set is at odds with nothing.
const isBefore = (one: IsoDate | null, other: IsoDate | null): boolean => one !== null && other !== null && one < other;

/** Dates that run backwards, or that lie outside the term where they must not. A date that is not set is no problem here. */
export function checkDates(data: EngagementData): BlueprintProblem[] {
  const { engagement } = data;
  const { termStartOn, termEndOn } = engagement;
  const dropped = (deliverable: RecordOf<'deliverable'>) => deliverable.status === 'dropped';
  return [
    ...problemsAt(engagement, 'parties', [when(isBefore(termEndOn, termStartOn), 'term-backwards', 'termEndOn')]),
    ...data
      .all('deliverable')
      .filter((deliverable) => !dropped(deliverable))
      .flatMap((one) => outsideTerm(engagement, one, 'deliverables', 'deliverable-outside-term', 'dueOn', one.dueOn)),
    ...data.all('milestone').flatMap((milestone) => checkMilestone(data, milestone)),
    ...data.all('initiative').flatMap((initiative) => checkInitiative(initiative)),
    ...data
      .all('report')
      .flatMap((one) => outsideTerm(engagement, one, 'reporting', 'report-outside-term', 'firstOn', one.firstOn)),
    ...data
      .all('meeting')
      .flatMap((one) => outsideTerm(engagement, one, 'meetings', 'meeting-outside-term', 'firstOn', one.firstOn)),
  ];
}

function outsideTerm(
  term: RecordOf<'engagement'>,
  record: AnyRecord,
  section: BlueprintProblem['section'],
  code: BlueprintProblem['code'],
  field: string,
  date: IsoDate | null,
): BlueprintProblem[] {
  const limit = isBefore(date, term.termStartOn)
    ? term.termStartOn
    : isBefore(term.termEndOn, date)
      ? term.termEndOn
      : null;
  return limit === null || date === null ? [] : problemsAt(record, section, [[code, field]], { date, limit });
}

function checkMilestone(data: EngagementData, milestone: RecordOf<'milestone'>): BlueprintProblem[] {
  const { termStartOn } = data.engagement;
  const { baselineOn, forecastOn } = milestone;
  const deliverable = data.find('deliverable', milestone.deliverable);
  const initiative = data.find('initiative', milestone.initiative);
  const early = isBefore(baselineOn, termStartOn) ? 'baselineOn' : 'forecastOn';
  const due = deliverable?.dueOn ?? null;
  const start = initiative?.startOn ?? null;
  const at = (date: IsoDate | null, limit: IsoDate | null) => ({ date: date ?? '', limit: limit ?? '' });
  return [
    ...problemsAt(
      milestone,
      'timeline',
      [when(isBefore(milestone[early], termStartOn), 'milestone-before-term', early)],
      at(milestone[early], termStartOn),
    ),
    ...problemsAt(milestone, 'timeline', [when(isBefore(due, baselineOn), 'milestone-after-due', 'baselineOn')], {
      ...at(baselineOn, due),
      other: deliverable === undefined ? '' : fullName(deliverable),
    }),
    ...problemsAt(milestone, 'timeline', [when(isBefore(forecastOn, start), 'forecast-before-start', 'forecastOn')], {
      ...at(forecastOn, start),
      other: initiative === undefined ? '' : fullName(initiative),
    }),
  ];
}

function checkInitiative(initiative: RecordOf<'initiative'>): BlueprintProblem[] {
  if (initiative.status === 'cancelled') return [];
  const { startOn } = initiative;
  const field = isBefore(initiative.baselineFinishOn, startOn) ? 'baselineFinishOn' : 'forecastFinishOn';
  return problemsAt(
    initiative,
    'timeline',
    [when(isBefore(initiative[field], startOn), 'finish-before-start', field)],
    { date: initiative[field] ?? '', limit: startOn ?? '' },
  );
}
