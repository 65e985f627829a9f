import { useMemo, type ReactNode } from 'react';
import type { IsoDate } from '#shared/base/iso-date.ts';
import type { Quarter } from '#shared/base/quarter.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import {
  compareQuarters,
  reviewedQuarters,
  type FigureOfQuarter,
  type KpiHistory,
  type QuarterColumn,
} from '#shared/domain/review/compare-quarters.ts';
import { m } from '#shared/messages/messages.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { RagBadge } from '#renderer/ui/rag-badge.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { kpiValueWords, methodWords } from './kpi-words.ts';
import { countWords, effortWords } from './quarter-words.ts';
import styles from './review.module.css';
import { measureWords } from './survey-words.ts';
import { TrendLine } from './trend-line.tsx';

/** Quarters that stand side by side at most: more would not be read. */
const MOST_QUARTERS = 6;

/** The quarter beside the ones before it, KPI by KPI, with the trend where figures can be compared. */
export function CompareView(props: {
  /** The engagement with its frozen copies. */
  readonly whole: EngagementData;
  readonly quarter: Quarter;
  readonly today: IsoDate;
}): ReactNode {
  const { whole, quarter, today } = props;
  const comparison = useMemo(() => {
    const known = reviewedQuarters(whole).filter((one) => one <= quarter);
    return compareQuarters(whole, known.slice(-MOST_QUARTERS), today);
  }, [whole, quarter, today]);
  const { columns, kpis } = comparison;
  return (
    <Section title={m.review.compareTitle} hint={m.review.compareHint}>
      {columns.length < 2 && <EmptyState compact body={m.review.compareEmpty} />}
      <div className={styles['scroller']}>
        <table className={styles['compare']} aria-label={m.review.compareTitle}>
          <thead>
            <tr>
              <th scope="col">{m.review.compareKpi}</th>
              {columns.map((column) => (
                <th key={column.quarter} scope="col">
                  {column.quarter} <small>{column.isFrozen ? m.review.compareKept : m.review.compareToday}</small>
                </th>
              ))}
              <th scope="col">{m.review.compareTrend}</th>
            </tr>
          </thead>
          <tbody>
            {ROWS.map(({ id, words }) => (
              <tr key={id}>
                <th scope="row">{m.review.compareRows[id]}</th>
                {columns.map((column) => (
                  <td key={column.quarter}>{words(column)}</td>
                ))}
                <td>—</td>
              </tr>
            ))}
            {kpis.map((history) => (
              <KpiRow key={history.kpi.id} history={history} />
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

const ROWS = [
  {
    id: 'commitments',
    words: ({ commitments }: QuarterColumn) => countWords(commitments.kept, commitments.promised),
  },
  { id: 'milestones', words: ({ milestones }: QuarterColumn) => countWords(milestones.met, milestones.due) },
  { id: 'effort', words: ({ effort }: QuarterColumn) => effortWords(effort) },
  {
    id: 'satisfaction',
    words: ({ satisfaction }: QuarterColumn) =>
      satisfaction === null ? m.review.notMeasured : measureWords(satisfaction),
  },
] as const;

function KpiRow({ history }: { readonly history: KpiHistory }): ReactNode {
  const { kpi, figures } = history;
  return (
    <tr>
      <th scope="row">
        {kpi.ref} <bdi>{kpi.title}</bdi>
      </th>
      {figures.map((figure) => (
        <td key={figure.quarter}>
          <Figure kpi={kpi} figure={figure} />
        </td>
      ))}
      <td>
        <TrendLine
          label={m.review.trendAlt(kpi.title, figures.map((one) => trendWords(kpi, one)).join(', '))}
          points={figures.map(({ status, isJoined }) => ({ value: status.value, isJoined }))}
          target={kpi.target}
        />
      </td>
    </tr>
  );
}

function trendWords(kpi: KpiHistory['kpi'], { quarter, status, isMethodChanged }: FigureOfQuarter): string {
  const gap = isMethodChanged ? ` (${m.review.trendGap})` : '';
  return `${quarter} ${kpiValueWords(kpi, status)}${gap}`;
}

function Figure(props: { readonly kpi: KpiHistory['kpi']; readonly figure: FigureOfQuarter }): ReactNode {
  const { kpi, figure } = props;
  const { status, isMethodChanged } = figure;
  return (
    <>
      <span>{kpiValueWords(kpi, status)}</span> {status.rag !== null && <RagBadge status={status.rag} />}
      {isMethodChanged && (
        <small className={styles['changed']}>
          {status.methodBefore === null
            ? `⚠ ${m.review.trendGap}`
            : m.review.methodChanged(methodWords(status.methodBefore))}
        </small>
      )}
    </>
  );
}
