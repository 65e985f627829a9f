import type { ReactNode } from 'react';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import {
  departmentSentenceFacts,
  rankDepartments,
  type RankedDepartment,
} from '#shared/domain/needs/department-ranking.ts';
import { ZONES } from '#shared/domain/needs/priority-zone.ts';
import { m, optionLabel } from '#shared/messages/messages.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { DataTable, type Column } from '#renderer/ui/data-table.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Section } from '#renderer/ui/section.tsx';
import styles from './needs.module.css';

/** Which departments gain most: a sentence and the table behind it. */
export function DepartmentView({ data }: { readonly data: EngagementData }): ReactNode {
  const ranking = rankDepartments(data);
  const facts = departmentSentenceFacts(ranking);
  return (
    <Section title={m.needs.tabs.departments}>
      {ranking.length === 0 ? (
        <EmptyState compact body={m.needs.departmentsEmpty} />
      ) : (
        <>
          {facts !== null && <p className={styles['sentence']}>{m.needs.sentence(facts)}</p>}
          <DataTable
            label={m.needs.tabs.departments}
            rows={ranking}
            columns={COLUMNS}
            getRowId={(row) => row.department.id}
          />
        </>
      )}
    </Section>
  );
}

const STARTS = { first: 'accent', next: 'neutral', later: 'neutral' } as const;

const COLUMNS: readonly Column<RankedDepartment>[] = [
  { id: 'rank', header: m.needs.rank, width: 72, sortValue: (row) => row.rank, cell: (row) => row.rank },
  {
    id: 'department',
    header: m.needs.department,
    sortValue: (row) => row.department.name,
    cell: (row) => <bdi>{row.department.name}</bdi>,
  },
  { id: 'needs', header: m.needs.needsCount, align: 'end', sortValue: (row) => row.needs, cell: (row) => row.needs },
  {
    id: 'weighted',
    header: m.needs.weighted,
    align: 'end',
    sortValue: (row) => row.weightedScore,
    cell: (row) => m.needs.value(row.weightedScore),
  },
  {
    id: 'readiness',
    header: m.needs.readiness,
    align: 'end',
    sortValue: (row) => row.readiness,
    cell: (row) => (row.readiness === null ? '' : m.needs.value(row.readiness)),
  },
  ...ZONES.map((zone): Column<RankedDepartment> => ({
    id: zone,
    header: optionLabel(zone),
    align: 'end',
    sortValue: (row) => row.zones[zone],
    cell: (row) => (row.zones[zone] === 0 ? '' : <span className={styles['heat']}>{row.zones[zone]}</span>),
  })),
  {
    id: 'start',
    header: m.needs.start,
    sortValue: (row) => row.start,
    cell: (row) => <Badge tone={STARTS[row.start]}>{m.needs.starts[row.start]}</Badge>,
  },
];
