import type { ReactNode } from 'react';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { rankNeeds, type RankedNeed } from '#shared/domain/needs/need-ranking.ts';
import { m, optionLabel } from '#shared/messages/messages.ts';
import { DataTable, type Column } from '#renderer/ui/data-table.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { ZoneBadge } from './need-view.tsx';

/** The needs by priority, each with the reason for its place. */
export function RankingView({ data }: { readonly data: EngagementData }): ReactNode {
  const ranked = rankNeeds(data);
  return (
    <Section title={m.needs.tabs.ranking}>
      {ranked.every((entry) => entry.rank === null) ? (
        <EmptyState compact body={m.needs.rankingEmpty} />
      ) : (
        <DataTable label={m.needs.tabs.ranking} rows={ranked} columns={COLUMNS} getRowId={(row) => row.need.id} />
      )}
    </Section>
  );
}

const COLUMNS: readonly Column<RankedNeed>[] = [
  { id: 'rank', header: m.needs.rank, width: 72, sortValue: (row) => row.rank, cell: (row) => row.rank },
  {
    id: 'need',
    header: m.kinds.need.one,
    sortValue: (row) => row.need.title,
    cell: (row) => (
      <>
        {row.need.ref} <bdi>{row.need.title}</bdi>
      </>
    ),
  },
  { id: 'zone', header: m.needs.zone, sortValue: (row) => row.zone, cell: (row) => <ZoneBadge entry={row} /> },
  { id: 'why', header: m.needs.why, cell: whyWords },
];

function whyWords(row: RankedNeed): string {
  if (row.urgency === null || row.impact === null || row.priority === null || row.zone === null) {
    return m.needs.notRanked;
  }
  return m.needs.reason(row.urgency, row.impact, row.priority, optionLabel(row.zone));
}
