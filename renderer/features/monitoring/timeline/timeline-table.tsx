import type { ReactNode } from 'react';
import type { Timeline, TimelineBar } from '#shared/domain/monitoring/timeline.ts';
import { fieldLabel, kindName, m } from '#shared/messages/messages.ts';
import { shortDate } from '#renderer/features/records/index.ts';
import { DataTable, type Column } from '#renderer/ui/data-table.tsx';
import { RagBadge } from '#renderer/ui/rag-badge.tsx';
import { laneName } from './timeline-words.ts';

interface Row extends TimelineBar {
  readonly department: string;
}

const date = (value: string | null): string => (value === null ? '' : shortDate(value));

const COLUMNS: readonly Column<Row>[] = [
  { id: 'ref', header: m.common.ref, sortValue: (row) => row.initiative.ref, cell: (row) => row.initiative.ref },
  {
    id: 'title',
    header: kindName('initiative', 'one'),
    sortValue: (row) => row.initiative.title,
    cell: (row) => <bdi>{row.initiative.title}</bdi>,
  },
  {
    id: 'department',
    header: fieldLabel('initiative', 'department'),
    sortValue: (row) => row.department,
    cell: (row) => <bdi>{row.department}</bdi>,
  },
  {
    id: 'rag',
    header: fieldLabel('initiative', 'statedRag'),
    sortValue: (row) => row.initiative.statedRag,
    cell: (row) => <RagBadge status={row.initiative.statedRag || null} />,
  },
  {
    id: 'from',
    header: fieldLabel('initiative', 'startOn'),
    sortValue: (row) => row.from,
    cell: (row) => date(row.from),
  },
  {
    id: 'baseline',
    header: fieldLabel('initiative', 'baselineFinishOn'),
    sortValue: (row) => row.baselineTo,
    cell: (row) => date(row.baselineTo),
  },
  {
    id: 'to',
    header: fieldLabel('initiative', 'forecastFinishOn'),
    sortValue: (row) => row.to,
    cell: (row) => date(row.to),
  },
  {
    id: 'slip',
    header: m.register.columns.slip,
    sortValue: (row) => row.slipDays,
    cell: (row) => (row.slipDays === null ? '' : m.register.slip(row.slipDays)),
  },
  {
    id: 'milestones',
    header: kindName('milestone', 'many'),
    cell: (row) => (
      <bdi>
        {row.milestones
          .map(({ milestone, on, baselineOn }) =>
            m.timeline.milestoneOn(milestone.ref ?? milestone.title, date(on), date(baselineOn)),
          )
          .join('; ')}
      </bdi>
    ),
  },
];

/** What the timeline shows, in words and dates. */
export function TimelineTable(props: {
  readonly timeline: Timeline;
  readonly onOpen: (id: string) => void;
}): ReactNode {
  const rows = props.timeline.lanes.flatMap((lane) => lane.bars.map((bar) => ({ ...bar, department: laneName(lane) })));
  return (
    <DataTable
      label={m.timeline.title}
      rows={rows}
      columns={COLUMNS}
      getRowId={(row) => row.initiative.id}
      onRowAction={(row) => props.onOpen(row.initiative.id)}
    />
  );
}
