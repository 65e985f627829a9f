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
import { COMPARED_FIGURES } from '#shared/domain/review/compare-rows.ts';
import { m } from '#shared/messages/messages.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { RagBadge } from '#renderer/ui/rag-badge.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { kpiValueWords, methodWords } from './kpi-words.ts';
import { countWords, effortWords } from './quarter-words.ts';
import styles from './review.module.css';
import { measureWords } from './survey-words.ts';
import { TrendLine } from './trend-line.tsx';
import { useComparedRows, type ComparedFigureOf } from './use-compared-rows.tsx';

/** Quarters that stand side by side at most: more would not be read. */
const MOST_QUARTERS = 6;

/** The quarter beside the ones before it, figure by figure, each with the rows behind it; a trend where figures can be compared. */
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
  const { figureOf, drawer } = useComparedRows();
  const unkept = columns.filter(({ rows }) => rows === 'not-kept');
  return (
    <Section title={m.review.compareTitle} hint={m.review.compareHint}>
      {columns.length < 2 && <EmptyState compact body={m.review.compareEmpty} />}
      {unkept.length > 0 && (
        <p className={styles['note']}>{m.review.compareNotKept(unkept.map((one) => one.quarter).join(', '))}</p>
      )}
      <div className={styles['scroller']}>
        <table className={styles['compare']} aria-label={m.review.compareTitle}>
          <thead>
            <tr>
              <th scope="col">{m.review.compareKpi}</th>
              {columns.map((column) => (
                <th key={column.quarter} scope="col">
                  {column.quarter} <small>{m.review.compareFrom[column.rows]}</small>
                </th>
              ))}
              <th scope="col">{m.review.compareTrend}</th>
            </tr>
          </thead>
          <tbody>
            {COMPARED_FIGURES.map((figure) => (
              <tr key={figure}>
                <th scope="row">{m.review.compareRows[figure]}</th>
                {columns.map((column) => (
                  <td key={column.quarter}>{figureOf(column, figure, COUNTED[figure](column))}</td>
                ))}
                <td>—</td>
              </tr>
            ))}
            {kpis.map((history) => (
              <KpiRow key={history.kpi.id} history={history} columns={columns} figureOf={figureOf} />
            ))}
          </tbody>
        </table>
      </div>
      {drawer}
    </Section>
  );
}

const COUNTED: Readonly<Record<(typeof COMPARED_FIGURES)[number], (column: QuarterColumn) => string>> = {
  commitments: ({ commitments }) => countWords(commitments.kept, commitments.promised),
  milestones: ({ milestones }) => countWords(milestones.met, milestones.due),
  effort: ({ effort }) => effortWords(effort),
  satisfaction: ({ satisfaction }) => (satisfaction === null ? m.review.notMeasured : measureWords(satisfaction)),
};

function KpiRow(props: {
  readonly history: KpiHistory;
  readonly columns: readonly QuarterColumn[];
  readonly figureOf: ComparedFigureOf;
}): ReactNode {
  const { kpi, figures } = props.history;
  return (
    <tr>
      <th scope="row">
        {kpi.ref} <bdi>{kpi.title}</bdi>
      </th>
      {props.columns.map((column, index) => (
        <td key={column.quarter}>
          <Figure kpi={kpi} figure={figures[index]} column={column} figureOf={props.figureOf} />
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

function Figure(props: {
  readonly kpi: KpiHistory['kpi'];
  readonly figure: FigureOfQuarter | undefined;
  readonly column: QuarterColumn;
  readonly figureOf: ComparedFigureOf;
}): ReactNode {
  const { kpi, figure, column, figureOf } = props;
  if (figure === undefined) return null;
  const { status, isMethodChanged } = figure;
  return (
    <>
      <span>{figureOf(column, kpi, kpiValueWords(kpi, status))}</span>{' '}
      {status.rag !== null && <RagBadge status={status.rag} />}
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
