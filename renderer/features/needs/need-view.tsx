import type { ReactNode } from 'react';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { rankNeeds, type RankedNeed } from '#shared/domain/needs/need-ranking.ts';
import { proposeNeeds, proposePairs, proposeRisks } from '#shared/domain/proposals/need-proposals.ts';
import { m } from '#shared/messages/messages.ts';
import { ProposalList, RecordPanel, RejectedProposals } from '#renderer/features/records/index.ts';
import type { Column } from '#renderer/ui/data-table.tsx';
import { AgreementBadge, AxisCell, NeedScores, type Axis } from './need-scores.tsx';
import { ZoneBadge } from './zone-badge.tsx';

/** The needs with their scores, and what clusters and notes propose. */
export function NeedView({ data }: { readonly data: EngagementData }): ReactNode {
  const ranked = new Map(rankNeeds(data).map((entry) => [entry.need.id, entry]));
  const entryOf = (need: RecordOf<'need'>): RankedNeed | undefined => ranked.get(need.id);
  const axisColumn = (axis: Axis): Column<RecordOf<'need'>> => ({
    id: axis,
    header: m.needs[axis],
    width: 132,
    sortValue: (need) => entryOf(need)?.[axis] ?? null,
    cell: (need) => <AxisCell entry={entryOf(need)} axis={axis} />,
  });
  const derived: readonly Column<RecordOf<'need'>>[] = [
    axisColumn('urgency'),
    axisColumn('impact'),
    {
      id: 'agreement',
      header: m.needs.agreement,
      sortValue: (need) => entryOf(need)?.score.agreement ?? null,
      cell: (need) => <AgreementBadge agreement={entryOf(need)?.score.agreement ?? 'not-scored'} />,
    },
    {
      id: 'zone',
      header: m.needs.zone,
      sortValue: (need) => entryOf(need)?.rank ?? null,
      cell: (need) => <ZoneBadge entry={entryOf(need)} />,
    },
  ];
  return (
    <>
      <RecordPanel
        kind="need"
        exchange
        data={data}
        columns={['title', 'department', 'decision']}
        derived={derived}
        hint={m.needs.tableHint}
        empty={m.needs.needsEmpty}
        extra={(need) => <NeedScores need={need} entry={entryOf(need)} data={data} />}
      />
      <Proposals data={data} />
    </>
  );
}

const PAIR_WORDS = { use: m.proposals.use, close: m.proposals.close };

function Proposals({ data }: { readonly data: EngagementData }): ReactNode {
  return (
    <>
      <ProposalList
        title={m.proposals.needsTitle}
        hint={m.proposals.needsHint}
        proposals={proposeNeeds(data)}
        data={data}
      />
      <ProposalList
        title={m.proposals.pairsTitle}
        hint={m.proposals.pairsHint}
        proposals={proposePairs(data, PAIR_WORDS)}
        data={data}
      />
      <ProposalList
        title={m.proposals.risksTitle}
        hint={m.proposals.risksHint}
        proposals={proposeRisks(data)}
        data={data}
      />
      <RejectedProposals kinds={['need', 'raidItem']} data={data} />
    </>
  );
}
