import type { ReactNode } from 'react';
import type { Quarter } from '#shared/base/quarter.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { GatheredQuarter } from '#shared/domain/review/gather-quarter.ts';
import { deriveScorecard, type ScorecardRow } from '#shared/domain/review/scorecard.ts';
import { m } from '#shared/messages/messages.ts';
import { DataTable, type Column } from '#renderer/ui/data-table.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { RagBadge } from '#renderer/ui/rag-badge.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { kpiValueWords, withUnit } from './kpi-words.ts';
import { useKpiRows, type KpiFigureOf } from './use-kpi-rows.tsx';

/** Goals with target, actual, status and trend. */
export function ScorecardView(props: {
  readonly data: EngagementData;
  readonly quarter: Quarter;
  readonly gathered: GatheredQuarter;
  /** The records are copies, kept with a finished review. */
  readonly isKept?: boolean;
}): ReactNode {
  const { data, quarter, gathered } = props;
  const place = { quarter, span: gathered.span, isKept: props.isKept === true };
  const { figureOf, drawer } = useKpiRows(data, gathered, place);
  return (
    <Section title={m.review.scorecard}>
      {data.all('goal').length === 0 ? (
        <EmptyState compact body={m.review.scorecardEmpty} />
      ) : (
        <DataTable
          label={m.review.scorecard}
          rows={deriveScorecard(data, quarter)}
          columns={columnsOf(figureOf)}
          getRowId={(row) => row.goal.id}
        />
      )}
      {drawer}
    </Section>
  );
}

const columnsOf = (figureOf: KpiFigureOf): readonly Column<ScorecardRow>[] => [
  {
    id: 'goal',
    header: m.review.goal,
    sortValue: (row) => row.goal.ref ?? '',
    cell: (row) => (
      <>
        {row.goal.ref} <bdi>{row.goal.statement}</bdi>
      </>
    ),
  },
  {
    id: 'target',
    header: m.review.target,
    align: 'end',
    cell: (row) => (row.target === null ? m.common.notSet : withUnit(row.target, row.unit)),
  },
  {
    id: 'actual',
    header: m.review.actual,
    align: 'end',
    cell: ({ lead }) =>
      lead === null ? m.review.notMeasured : figureOf(lead.kpi, 'value', kpiValueWords(lead.kpi, lead.status)),
  },
  { id: 'status', header: m.review.status, sortValue: (row) => row.rag, cell: (row) => <RagBadge status={row.rag} /> },
  { id: 'trend', header: m.review.trend, cell: (row) => (row.trend === null ? '' : m.review.trends[row.trend]) },
];
