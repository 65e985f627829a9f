import type { ReactNode } from 'react';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import {
  departmentSentenceFacts,
  rankDepartments,
  READY_FROM,
  type RankedDepartment,
} from '#shared/domain/needs/department-ranking.ts';
import { heatMap } from '#shared/domain/needs/heat-map.ts';
import { ZONES } from '#shared/domain/needs/priority-zone.ts';
import { m } from '#shared/messages/messages.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { DataTable, type Column } from '#renderer/ui/data-table.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { HeatMapView } from './heat-map-view.tsx';
import styles from './needs.module.css';

/** Which departments gain most: sentences, the table behind them, and the needs by department and zone. */
export function DepartmentView({ data }: { readonly data: EngagementData }): ReactNode {
  const ranking = rankDepartments(data);
  const facts = departmentSentenceFacts(ranking);
  const map = heatMap(data, ranking);
  return (
    <>
      <Section title={m.needs.tabs.departments}>
        {ranking.length === 0 ? (
          <EmptyState compact body={m.needs.departmentsEmpty} />
        ) : (
          <>
            {facts !== null && (
              <p className={styles['sentence']}>
                <bdi>{m.needs.sentence(facts)}</bdi>
              </p>
            )}
            <DataTable
              label={m.needs.tabs.departments}
              rows={ranking}
              columns={COLUMNS}
              getRowId={(row) => row.department.id}
            />
          </>
        )}
      </Section>
      {map.most > 0 && <HeatMapView map={map} />}
    </>
  );
}

const STARTS = { first: 'accent', next: 'neutral', later: 'neutral' } as const;
const START_ORDER = { first: 1, next: 2, later: 3 } as const;

const COLUMNS: readonly Column<RankedDepartment>[] = [
  { id: 'rank', header: m.needs.rank, width: 72, sortValue: (row) => row.rank, cell: (row) => row.rank },
  {
    id: 'department',
    header: m.needs.department,
    sortValue: (row) => row.department.name,
    cell: (row) => (
      <>
        <bdi>{row.department.name}</bdi>
        {row.levelWith.length > 0 && (
          <small className={styles['below']}>{m.needs.levelWith(row.levelWith.map(({ name }) => name))}</small>
        )}
      </>
    ),
  },
  {
    id: 'needs',
    header: m.needs.needsCount,
    width: 84,
    align: 'end',
    sortValue: (row) => row.needs,
    cell: (row) => row.needs,
  },
  {
    id: 'weighted',
    header: m.needs.weighted,
    width: 144,
    align: 'end',
    sortValue: (row) => row.weightedScore,
    cell: (row) => m.needs.weightedShare(row.weightedScore, row.sharePercent),
  },
  {
    id: 'readiness',
    header: m.needs.readiness,
    width: 108,
    align: 'end',
    sortValue: (row) => row.readiness,
    cell: (row) => (row.readiness === null ? '' : m.needs.value(row.readiness)),
  },
  {
    id: 'start',
    header: m.needs.start,
    width: 170,
    sortValue: (row) => START_ORDER[row.start],
    cell: (row) => <Badge tone={STARTS[row.start]}>{m.needs.starts[row.start]}</Badge>,
  },
  { id: 'why', header: m.needs.whyStartHeader, cell: whyWords },
];

function whyWords({ needs, zones, ready, readiness }: RankedDepartment): string {
  const scored = ZONES.reduce((sum, zone) => sum + zones[zone], 0);
  const { 'do-now': doNow, plan } = zones;
  return m.needs.whyStart({ needs, doNow, plan, scored, ready, readiness, readyFrom: READY_FROM });
}
