import { useState, type ReactNode } from 'react';
import { buildHeatMap } from '#shared/documents/figures/heat-map.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import {
  departmentSentenceFacts,
  rankDepartments,
  READY_FROM,
  type RankedDepartment,
} from '#shared/domain/needs/department-ranking.ts';
import { ZONES, type Zone } from '#shared/domain/needs/priority-zone.ts';
import { m, optionLabel } from '#shared/messages/messages.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { DataTable, type Column } from '#renderer/ui/data-table.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { FigureView } from '#renderer/features/documents/index.ts';
import styles from './needs.module.css';
import { NeedsBehind, type HeatCell } from './needs-behind.tsx';

/** Which departments gain most: a sentence, the table behind it, and where their needs lie. */
export function DepartmentView({ data }: { readonly data: EngagementData }): ReactNode {
  const [cell, setCell] = useState<HeatCell | null>(null);
  const ranking = rankDepartments(data);
  const facts = departmentSentenceFacts(ranking);
  if (ranking.length === 0) {
    return (
      <Section title={m.needs.tabs.departments}>
        <EmptyState compact body={m.needs.departmentsEmpty} />
      </Section>
    );
  }
  const heat = ranking.filter(({ needs }) => needs > 0);
  return (
    <>
      <Section title={m.needs.tabs.departments} count={ranking.length}>
        {facts !== null && <p className={styles['sentence']}>{m.needs.sentence(facts)}</p>}
        <DataTable
          label={m.needs.tabs.departments}
          rows={ranking}
          columns={columnsOf(setCell)}
          getRowId={(row) => row.department.id}
        />
        {cell !== null && <NeedsBehind cell={cell} data={data} onClose={() => setCell(null)} />}
      </Section>
      {heat.length > 0 && (
        <Section title={m.needs.heatMap} hint={m.needs.heatMapHint}>
          <FigureView
            label={m.needs.heatMapAlt}
            picture={buildHeatMap(
              heat.map(({ department, zones }) => ({
                name: department.name,
                counts: ZONES.map((zone) => zones[zone]),
              })),
              ZONES.map(optionLabel),
            )}
          />
        </Section>
      )}
    </>
  );
}

const STARTS = { first: 'accent', next: 'neutral', later: 'neutral' } as const;

function columnsOf(onCell: (cell: HeatCell) => void): readonly Column<RankedDepartment>[] {
  const zoneColumn = (zone: Zone): Column<RankedDepartment> => ({
    id: zone,
    header: optionLabel(zone),
    align: 'end',
    sortValue: (row) => row.zones[zone],
    cell: (row) =>
      row.zones[zone] === 0 ? (
        ''
      ) : (
        <button
          type="button"
          className={styles['heat']}
          aria-label={m.needs.showNeeds(row.zones[zone], row.department.name, optionLabel(zone))}
          onClick={() => onCell({ department: row.department, zone })}
        >
          {row.zones[zone]}
        </button>
      ),
  });
  return [
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
    ...ZONES.map(zoneColumn),
    {
      id: 'start',
      header: m.needs.start,
      sortValue: (row) => row.start,
      cell: (row) => (
        <>
          <Badge tone={STARTS[row.start]}>{m.needs.starts[row.start]}</Badge>
          <small className={styles['reason']}>{startReason(row)}</small>
        </>
      ),
    },
  ];
}

function startReason({ zones, readiness, needs }: RankedDepartment): string {
  const { startReasons } = m.needs;
  if (needs === 0) return startReasons.noNeeds;
  const ready = readiness !== null && readiness >= READY_FROM;
  if (zones['do-now'] > 0) {
    if (ready) return startReasons.pressingAndReady(zones['do-now']);
    return readiness === null ? startReasons.readinessUnknown : startReasons.notReady(readiness);
  }
  return zones.plan > 0 && ready ? startReasons.canPlan : startReasons.nothingPressing;
}
