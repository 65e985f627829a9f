import type { ReactNode } from 'react';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { rankSensitivity, TOP, type RankMove, type RankRange } from '#shared/domain/needs/rank-sensitivity.ts';
import { m } from '#shared/messages/messages.ts';
import { DataTable, type Column } from '#renderer/ui/data-table.tsx';
import { Section } from '#renderer/ui/section.tsx';
import styles from './needs.module.css';

/** Which places hold when the weights move by a fifth, and which do not. */
export function SensitivityView({ data }: { readonly data: EngagementData }): ReactNode {
  const { ranges, mayLeaveTop, firm } = rankSensitivity(data);
  const loose = ranges.filter(({ best, worst }) => best !== worst);
  const names = mayLeaveTop.map(nameOf);
  return (
    <Section title={m.needs.sensitivity} hint={m.needs.sensitivityHint}>
      <p className={styles['sentence']}>{m.needs.sensitivitySentence(firm, ranges.length, TOP, names)}</p>
      {loose.length > 0 && (
        <DataTable
          label={m.needs.sensitivity}
          rows={loose}
          columns={columnsOf(ranges.length)}
          getRowId={(row) => row.entry.need.id}
        />
      )}
    </Section>
  );
}

const nameOf = ({ entry: { need } }: RankRange): string => need.ref ?? need.title;

function columnsOf(count: number): readonly Column<RankRange>[] {
  return [
    {
      id: 'need',
      header: m.kinds.need.one,
      cell: ({ entry: { need } }) => (
        <>
          {need.ref} <bdi>{need.title}</bdi>
        </>
      ),
    },
    { id: 'rank', header: m.needs.rank, sortValue: (row) => row.rank, cell: (row) => row.rank },
    {
      id: 'range',
      header: m.needs.range,
      sortValue: (row) => row.worst - row.best,
      cell: (row) => (
        <span className={styles['range']}>
          <span className={styles['track']} aria-hidden>
            <span
              style={{
                insetInlineStart: `${((row.best - 1) / Math.max(1, count - 1)) * 100}%`,
                insetInlineEnd: `${(1 - (row.worst - 1) / Math.max(1, count - 1)) * 100}%`,
              }}
            />
          </span>
          {m.needs.fromTo(row.best, row.worst)}
        </span>
      ),
    },
    { id: 'moves', header: m.needs.movedBy, cell: (row) => row.moves.map(moveWords).join('; ') },
  ];
}

function moveWords({ factor, direction, to }: RankMove): string {
  return m.needs.move(m.needs.factors[factor], direction, to);
}
