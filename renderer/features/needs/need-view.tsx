import { useState, type ReactNode } from 'react';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { rankNeeds, type RankedNeed } from '#shared/domain/needs/need-ranking.ts';
import type { Spread } from '#shared/domain/needs/need-scores.ts';
import { suggestNeeds, type NeedSuggestion } from '#shared/domain/needs/suggest-needs.ts';
import { m, optionLabel } from '#shared/messages/messages.ts';
import { RecordPanel, useRecordActions } from '#renderer/features/records/index.ts';
import { TracePanel } from '#renderer/features/thread/index.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { Button } from '#renderer/ui/button.tsx';
import type { Column } from '#renderer/ui/data-table.tsx';
import { Section } from '#renderer/ui/section.tsx';
import styles from './needs.module.css';

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

function AgreementBadge(props: { readonly entry: RankedNeed | undefined }): ReactNode {
  const agreement = props.entry?.score.agreement ?? 'not-scored';
  return <Badge tone={agreement === 'no-agreement' ? 'warning' : 'neutral'}>{m.needs.agreements[agreement]}</Badge>;
}

/** A need's zone, with the mark for values that are exactly on the threshold. */
export function ZoneBadge(props: { readonly entry: RankedNeed | undefined }): ReactNode {
  const { entry } = props;
  if (entry === undefined || entry.zone === null) return null;
  return (
    <span className={styles['zone']}>
      <Badge tone={entry.zone === 'do-now' ? 'accent' : 'neutral'}>{optionLabel(entry.zone)}</Badge>
      {entry.onTheLine && <small>{m.needs.onTheLine}</small>}
    </span>
  );
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
      <TracePanel data={data} id={need.id} />
    </>
  );
}

function SpreadLine(props: { readonly label: string; readonly spread: Spread | null }): ReactNode {
  const { spread } = props;
  return (
    <div>
      <dt>{props.label}</dt>
      <dd>
        {spread === null
          ? m.needs.agreements['not-scored']
          : m.needs.spread(spread.median, spread.min, spread.max, spread.n)}
      </dd>
    </div>
  );
}

function Proposals({ data }: { readonly data: EngagementData }): ReactNode {
  const actions = useRecordActions();
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const proposals = suggestNeeds(data).filter((one) => !hidden.has(keyOf(one)));
  const accept = (one: NeedSuggestion): void =>
    void actions.add('need', {
      title: one.title,
      department: one.department,
      notes: [...one.notes],
      clusters: [...one.clusters],
    });
  return (
    <Section title={m.needs.proposalsTitle} hint={m.needs.proposalsHint} count={proposals.length}>
      {proposals.length === 0 && <p className={styles['muted']}>{m.needs.proposalsNone}</p>}
      <ul className={styles['proposals']}>
        {proposals.map((one) => (
          <li key={keyOf(one)}>
            <span>
              <bdi>{one.title}</bdi>
              {one.votes > 0 && <small> {m.needs.votes(one.votes)}</small>}
            </span>
            <Button size="small" onPress={() => accept(one)} aria-label={`${m.needs.accept}: ${one.title}`}>
              {m.needs.accept}
            </Button>
            <Button
              size="small"
              variant="quiet"
              aria-label={`${m.needs.reject}: ${one.title}`}
              onPress={() => setHidden(new Set([...hidden, keyOf(one)]))}
            >
              {m.needs.reject}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function keyOf(one: NeedSuggestion): string {
  return [...one.clusters, ...one.notes].join(' ');
}
