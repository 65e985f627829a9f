import type { ReactNode } from 'react';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { rankNeeds, type RankedNeed } from '#shared/domain/needs/need-ranking.ts';
import type { Spread } from '#shared/domain/needs/need-scores.ts';
import { proposeNeeds, proposePairs, proposeRisks } from '#shared/domain/proposals/need-proposals.ts';
import { m } from '#shared/messages/messages.ts';
import { ProposalList, RecordPanel, RejectedProposals } from '#renderer/features/records/index.ts';
import type { Column } from '#renderer/ui/data-table.tsx';
import { AgreementBadge, ZoneBadge } from './need-badges.tsx';
import styles from './needs.module.css';
import { ScoreSpread } from './score-spread.tsx';

/** The needs with their scores, and what clusters and notes propose. */
export function NeedView({ data }: { readonly data: EngagementData }): ReactNode {
  const ranked = new Map(rankNeeds(data).map((entry) => [entry.need.id, entry]));
  const entryOf = (need: RecordOf<'need'>): RankedNeed | undefined => ranked.get(need.id);
  const derived: readonly Column<RecordOf<'need'>>[] = [
    {
      id: 'urgency',
      header: m.needs.urgency,
      align: 'end',
      sortValue: (need) => entryOf(need)?.urgency ?? null,
      cell: (need) => valueWords(entryOf(need)?.urgency),
    },
    {
      id: 'impact',
      header: m.needs.impact,
      align: 'end',
      sortValue: (need) => entryOf(need)?.impact ?? null,
      cell: (need) => valueWords(entryOf(need)?.impact),
    },
    {
      id: 'agreement',
      header: m.needs.agreement,
      sortValue: (need) => entryOf(need)?.score.agreement ?? null,
      cell: (need) => <AgreementBadge entry={entryOf(need)} />,
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
        empty={m.needs.needsEmpty}
        extra={(need) => <Scores need={need} entry={entryOf(need)} data={data} />}
      />
      <Proposals data={data} />
    </>
  );
}

function valueWords(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : m.needs.value(value);
}

function Scores(props: {
  readonly need: RecordOf<'need'>;
  readonly entry: RankedNeed | undefined;
  readonly data: EngagementData;
}): ReactNode {
  const { need, entry, data } = props;
  return (
    <>
      <dl className={styles['spreads']}>
        <SpreadLine label={m.needs.urgency} spread={entry?.score.urgency ?? null} />
        <SpreadLine label={m.needs.impact} spread={entry?.score.impact ?? null} />
      </dl>
      <p className={styles['agreement']}>
        <AgreementBadge entry={entry} /> <span>{m.needs.agreementRule}</span>
      </p>
      <RecordPanel
        kind="needScore"
        data={data}
        parentId={need.id}
        title={m.needs.scoresTitle}
        hint={m.needs.scoresHint}
        columns={['participant', 'urgency', 'impact', 'comment']}
        empty={m.needs.scoresEmpty}
        headingLevel={3}
      />
    </>
  );
}

function SpreadLine(props: { readonly label: string; readonly spread: Spread | null }): ReactNode {
  const { label, spread } = props;
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {spread === null ? (
          m.needs.agreements['not-scored']
        ) : (
          <>
            <ScoreSpread label={label} spread={spread} />
            <span>{m.needs.spread(spread.median, spread.min, spread.max, spread.n)}</span>
          </>
        )}
      </dd>
    </div>
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
