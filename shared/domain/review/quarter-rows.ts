import type { EngagementData } from '../engagement/engagement-data.ts';
import type { AnyRecord } from '../model/record.ts';
import type { FigureRow } from '../monitoring/dashboard-rows.ts';
import type { GatheredQuarter } from './gather-quarter.ts';

/** The figures that a gathered quarter begins with. */
export const QUARTER_FIGURES = [
  'commitments',
  'milestones',
  'checkIns',
  'missed',
  'escalations',
  'effort',
  'readings',
] as const;

/** A figure of a gathered quarter. */
export type QuarterFigure = (typeof QUARTER_FIGURES)[number];

const plain = (record: AnyRecord): FigureRow => ({ record, unit: 'none', value: null });

/** The records that a figure of a quarter counts; of check-ins that were missed, the departments with the days. */
export function quarterRows(
  data: EngagementData,
  gathered: GatheredQuarter,
  figure: QuarterFigure,
): readonly FigureRow[] {
  const { from, to } = gathered.span;
  switch (figure) {
    case 'commitments':
      return gathered.commitments.map(({ deliverable }) => plain(deliverable));
    case 'milestones':
      return gathered.milestones.filter(({ state }) => state !== 'ahead').map(({ milestone }) => plain(milestone));
    case 'checkIns':
      return gathered.checkIns.flatMap(({ checkIns }) => checkIns.map(plain));
    case 'missed':
      return missedRows(gathered);
    case 'escalations':
      return gathered.escalations.map(({ escalation }) => plain(escalation));
    case 'effort':
      return data
        .all('dayLog')
        .filter(({ workedOn }) => workedOn !== null && workedOn >= from && workedOn <= to)
        .map((record) => ({ record, unit: 'days', value: record.days }));
    case 'readings':
      return data
        .all('reading')
        .filter(({ measuredOn }) => measuredOn !== null && measuredOn >= from && measuredOn <= to)
        .map(plain);
  }
}

function missedRows({ missed }: GatheredQuarter): readonly FigureRow[] {
  const departments = new Map(missed.map(({ department }) => [department.id, department]));
  return [...departments.values()].map((department) => {
    const dates = missed
      .filter((one) => one.department.id === department.id)
      .map(({ dueOn }) => dueOn)
      .toSorted();
    return { record: department, unit: 'times', value: dates.length, dates };
  });
}
