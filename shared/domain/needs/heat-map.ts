import { groupBy } from '../../base/group-by.ts';
import type { EngagementData } from '../engagement/engagement-data.ts';
import type { RecordOf } from '../model/record.ts';
import { countedNeeds, type RankedDepartment } from './department-ranking.ts';
import type { RankedNeed } from './need-ranking.ts';
import { ZONES, type Zone } from './priority-zone.ts';

/** A column of the heat map: a zone, or the needs that have no zone yet. */
export type HeatColumn = Zone | 'not-scored';

/** One row of the heat map. */
export interface HeatRow {
  /** Undefined for the needs without a department, or of one that is gone. */
  readonly department: RecordOf<'department'> | undefined;
  /** The needs behind each number, by rank. */
  readonly needs: Readonly<Record<HeatColumn, readonly RankedNeed[]>>;
}

/** Priority zone × department, with the needs behind each number. */
export interface HeatMap {
  /** The four zones; `not-scored` only when a need stands in it. */
  readonly columns: readonly HeatColumn[];
  /** The departments as they are ranked; a last row without a department only when a need stands in it. */
  readonly rows: readonly HeatRow[];
  /** Highest number in a cell. */
  readonly most: number;
}

/** How many needs of which zone each department has; excluded needs do not count. */
export function heatMap(data: EngagementData, ranking: readonly RankedDepartment[]): HeatMap {
  const byDepartment = groupBy(countedNeeds(data), ({ need }) => data.find('department', need.department)?.id ?? null);
  const rowOf = (department: RecordOf<'department'> | undefined): HeatRow => {
    const own = byDepartment.get(department?.id ?? null) ?? [];
    const inColumn = (column: HeatColumn) => own.filter(({ zone }) => (zone ?? 'not-scored') === column);
    const needs = {
      'do-now': inColumn('do-now'),
      plan: inColumn('plan'),
      delegate: inColumn('delegate'),
      'not-now': inColumn('not-now'),
      'not-scored': inColumn('not-scored'),
    };
    return { department, needs };
  };
  const rows = [
    ...ranking.map(({ department }) => rowOf(department)),
    ...(byDepartment.has(null) ? [rowOf(undefined)] : []),
  ];
  const hasUnscored = rows.some(({ needs }) => needs['not-scored'].length > 0);
  const columns: readonly HeatColumn[] = hasUnscored ? [...ZONES, 'not-scored'] : ZONES;
  const most = Math.max(0, ...rows.flatMap(({ needs }) => columns.map((column) => needs[column].length)));
  return { columns, rows, most };
}
