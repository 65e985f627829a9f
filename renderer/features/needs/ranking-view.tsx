import type { ReactNode } from 'react';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { rankNeeds, type RankedNeed } from '#shared/domain/needs/need-ranking.ts';
import { areDefault, FACTORS, weightsOf, type Factor, type Weights } from '#shared/domain/needs/priority-weights.ts';
import { m, optionLabel } from '#shared/messages/messages.ts';
import { useOpenRecord } from '#renderer/state/open-record.ts';
import { DataTable, type Column } from '#renderer/ui/data-table.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { ZoneBadge } from './need-badges.tsx';
import { SensitivityView } from './sensitivity-view.tsx';
import { WeightsForm } from './weights-form.tsx';

/** The needs by priority, each with the reason for its place, and how firm the places are. */
export function RankingView({ data }: { readonly data: EngagementData }): ReactNode {
  const ranked = rankNeeds(data);
  const open = useOpenRecord((state) => state.open);
  if (ranked.every((entry) => entry.rank === null)) {
    return (
      <Section title={m.needs.tabs.ranking}>
        <EmptyState compact body={m.needs.rankingEmpty} />
      </Section>
    );
  }
  return (
    <>
      <Section title={m.needs.tabs.ranking} count={ranked.length}>
        <WeightsForm data={data} />
        <DataTable
          label={m.needs.tabs.ranking}
          rows={ranked}
          columns={columnsOf(ranked, weightsOf(data.engagement))}
          getRowId={(row) => row.need.id}
          onRowAction={(row) => open(row.need.id)}
        />
      </Section>
      <SensitivityView data={data} />
    </>
  );
}

function columnsOf(ranked: readonly RankedNeed[], weights: Weights): readonly Column<RankedNeed>[] {
  const below = new Map(ranked.map((entry, index) => [entry, ranked[index + 1]]));
  return [
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
    { id: 'why', header: m.needs.why, cell: (row) => whyWords(row, below.get(row), weights) },
  ];
}

/** Why a need stands where it stands: its factors, and how far it is from the next one. */
function whyWords(row: RankedNeed, below: RankedNeed | undefined, weights: Weights): string {
  const { urgency, impact, priority, zone } = row;
  if (urgency === null || impact === null || priority === null || zone === null) return m.needs.notRanked;
  const made = areDefault(weights)
    ? m.needs.reason(urgency, impact, priority, optionLabel(zone))
    : m.needs.weightedReason(factorWords(row, weights), priority, optionLabel(zone));
  const lead = below?.priority == null ? null : priority - below.priority;
  if (lead === null || below === undefined) return made;
  const next = below.need.ref ?? below.need.title;
  return `${made} ${lead > 1e-9 ? m.needs.aheadOf(lead, next) : m.needs.levelWith(next)}`;
}

function factorWords(row: RankedNeed, weights: Weights): readonly string[] {
  const values: Readonly<Record<Factor, number | null>> = {
    urgency: row.urgency,
    impact: row.impact,
    effort: row.need.effort,
    readiness: row.need.readiness,
  };
  return FACTORS.filter((factor) => weights[factor] > 0).map((factor) =>
    m.needs.factorAt(m.needs.factors[factor], values[factor], weights[factor]),
  );
}
