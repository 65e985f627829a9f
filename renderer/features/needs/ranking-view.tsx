import type { ReactNode } from 'react';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { rankNeeds, type Neighbour, type RankedNeed } from '#shared/domain/needs/need-ranking.ts';
import { highestPriority, weightsOf } from '#shared/domain/needs/priority-weights.ts';
import { m, optionLabel } from '#shared/messages/messages.ts';
import { DataTable, type Column } from '#renderer/ui/data-table.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { SteadinessView } from './steadiness-view.tsx';
import { WeightsEditor } from './weights-editor.tsx';
import { ZoneBadge } from './zone-badge.tsx';

/** The needs by priority, each with the reason for its place, and how far the ranking rests on the weights. */
export function RankingView({ data }: { readonly data: EngagementData }): ReactNode {
  const ranked = rankNeeds(data);
  const isEmpty = ranked.every((entry) => entry.rank === null);
  const highest = highestPriority(weightsOf(data));
  return (
    <>
      <WeightsEditor engagement={data.engagement} weights={weightsOf(data)} />
      <Section title={m.needs.tabs.ranking}>
        {isEmpty ? (
          <EmptyState compact body={m.needs.rankingEmpty} />
        ) : (
          <DataTable
            label={m.needs.tabs.ranking}
            rows={ranked}
            columns={columnsOf(highest)}
            getRowId={(row) => row.need.id}
          />
        )}
      </Section>
      {!isEmpty && <SteadinessView data={data} />}
    </>
  );
}

function columnsOf(highest: number): readonly Column<RankedNeed>[] {
  return [
    { id: 'rank', header: m.needs.rank, width: 72, sortValue: (row) => row.rank, cell: (row) => row.rank },
    { id: 'need', header: m.kinds.need.one, sortValue: (row) => row.need.title, cell: needName },
    {
      id: 'priority',
      header: m.needs.priority,
      width: 96,
      align: 'end',
      sortValue: (row) => row.priority,
      cell: (row) => (row.priority === null ? '' : m.needs.value(row.priority)),
    },
    {
      id: 'zone',
      header: m.needs.zone,
      width: 180,
      sortValue: (row) => row.zone,
      cell: (row) => <ZoneBadge entry={row} />,
    },
    { id: 'why', header: m.needs.why, cell: (row) => <bdi>{whyWords(row, highest)}</bdi> },
  ];
}

function needName({ need }: RankedNeed): ReactNode {
  return (
    <>
      {need.ref} <bdi>{need.title}</bdi>
    </>
  );
}

function whyWords({ factors, priority, zone, above, below }: RankedNeed, highest: number): string {
  if (priority === null || zone === null) return m.needs.notRanked;
  return m.needs.reason({
    factors,
    priority,
    highest,
    zone: optionLabel(zone),
    above: above === null ? null : neighbourWords(above),
    below: below === null ? null : neighbourWords(below),
  });
}

function neighbourWords({ need, priority, tie }: Neighbour): {
  readonly name: string;
  readonly priority: number;
  readonly tie: Neighbour['tie'];
} {
  return { name: need.ref ?? need.title, priority, tie };
}
