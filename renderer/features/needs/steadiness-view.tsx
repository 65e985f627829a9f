import { useMemo, type ReactNode } from 'react';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import {
  rankSensitivity,
  TOP_PLACES,
  WEIGHT_CHANGE,
  type RankRange,
  type Sensitivity,
} from '#shared/domain/needs/rank-sensitivity.ts';
import { m } from '#shared/messages/messages.ts';
import { DataTable, type Column } from '#renderer/ui/data-table.tsx';
import { Section } from '#renderer/ui/section.tsx';
import styles from './needs.module.css';

const PERCENT = Math.round(WEIGHT_CHANGE * 100);

/** What happens to the ranking when somebody doubts the weights. */
export function SteadinessView({ data }: { readonly data: EngagementData }): ReactNode {
  const sensitivity = useMemo(() => rankSensitivity(data), [data]);
  const { ranges } = sensitivity;
  return (
    <Section title={m.needs.steadyTitle} hint={m.needs.steadyHint(PERCENT)}>
      <p className={styles['sentence']}>
        <bdi>{sentenceOf(sensitivity)}</bdi>
      </p>
      <DataTable
        label={m.needs.steadyTitle}
        rows={ranges}
        columns={columnsOf(ranges.length)}
        getRowId={(row) => row.need.id}
      />
    </Section>
  );
}

function sentenceOf({ ranges, effects, steadyFirst, canFallOut }: Sensitivity): string {
  return m.needs.steadySentence({
    needs: ranges.length,
    percent: PERCENT,
    steadyFirst,
    topPlaces: TOP_PLACES,
    hasShifts: effects.some(({ shifts }) => shifts.length > 0),
    fallOut: canFallOut.flatMap(({ need, worst, movedBy }) => {
      const move = movedBy.find(({ to }) => to === worst);
      return move === undefined ? [] : [{ name: need.ref ?? need.title, worst, ...move }];
    }),
  });
}

function columnsOf(of: number): readonly Column<RankRange>[] {
  return [
    { id: 'rank', header: m.needs.rank, width: 72, sortValue: (row) => row.rank, cell: (row) => row.rank },
    {
      id: 'need',
      header: m.kinds.need.one,
      sortValue: (row) => row.need.title,
      cell: ({ need }) => (
        <>
          {need.ref} <bdi>{need.title}</bdi>
        </>
      ),
    },
    {
      id: 'range',
      header: m.needs.range,
      width: 230,
      sortValue: (row) => row.worst - row.best,
      cell: (row) => (
        <span className={styles['range']}>
          <RangeBar range={row} of={of} />
          {m.needs.rangeWords(row.best, row.worst)}
        </span>
      ),
    },
    { id: 'movedBy', header: m.needs.movedBy, cell: (row) => m.needs.movers(row.movedBy) },
  ];
}

const BAR = { width: 110, height: 14, margin: 5 } as const;

// The first place lies at the left; the tick is where the need stands now.
function RangeBar(props: { readonly range: RankRange; readonly of: number }): ReactNode {
  const { range, of } = props;
  const at = (place: number): number =>
    BAR.margin + (of < 2 ? 0 : ((place - 1) / (of - 1)) * (BAR.width - 2 * BAR.margin));
  const middle = BAR.height / 2;
  return (
    <svg
      className={styles['rangeBar']}
      width={BAR.width}
      height={BAR.height}
      role="img"
      aria-label={m.needs.rangeAlt(range.rank, range.best, range.worst, of)}
    >
      <line x1={at(1)} x2={at(of)} y1={middle} y2={middle} data-part="scale" />
      <line x1={at(range.best)} x2={at(range.worst)} y1={middle} y2={middle} data-part="span" />
      <circle cx={at(range.rank)} cy={middle} r={4} data-part="now" />
    </svg>
  );
}
