import { useMemo, type ReactNode } from 'react';
import { buildRagBars } from '#shared/documents/figures/rag-bars.ts';
import type { TrendMeasure, TrendMonth } from '#shared/domain/monitoring/trend.ts';
import { m } from '#shared/messages/messages.ts';
import { ui } from '#shared/messages/en/ui.ts';
import { FigureView } from '#renderer/features/documents/index.ts';
import { Section } from '#renderer/ui/section.tsx';
import { dayWords, monthName } from '#renderer/ui/figure-words.ts';
import { FigureButton, type AskedFigure } from './figure-button.tsx';
import styles from './dashboard.module.css';

/** Month by month: departments in trouble, milestones, follow-ups and days, as a picture and as figures. */
export function DashboardTrend(props: {
  readonly trend: readonly TrendMonth[];
  readonly onOpen: (asked: AskedFigure) => void;
}): ReactNode {
  const { trend, onOpen } = props;
  const words = m.dashboard;
  const picture = useMemo(() => trendPicture(trend), [trend]);
  if (trend.length < 2) {
    return (
      <Section title={words.trendTitle}>
        <p className={styles['why']}>{words.trendEmpty}</p>
      </Section>
    );
  }
  return (
    <Section title={words.trendTitle} hint={`${words.trendHint} ${words.moneyTrend}`}>
      <div className={styles['trend']}>
        {picture !== null && <FigureView picture={picture} label={words.trendPicture} />}
        <div className={styles['scroller']}>
          <table className={styles['months']} aria-label={words.trendTitle}>
            <thead>
              <tr>
                <th scope="col">{words.month}</th>
                {trend.map(({ month }) => (
                  <th key={month} scope="col">
                    {monthName(month)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {ROWS.map(({ measure, say }) => (
                <tr key={measure}>
                  <th scope="row">{words.measures[measure]}</th>
                  {trend.map((month) => (
                    <td key={month.month}>
                      <TrendCell measure={measure} month={month} text={say(month)} onOpen={onOpen} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
    </Section>
  );
}

function TrendCell(props: {
  readonly measure: TrendMeasure;
  readonly month: TrendMonth;
  readonly text: string | null;
  readonly onOpen: (asked: AskedFigure) => void;
}): ReactNode {
  const { measure, month, text } = props;
  if (text === null) return '–';
  const title = `${m.dashboard.measures[measure]}, ${monthName(month.month)}`;
  return (
    <FigureButton
      figure={{ of: 'trend', measure, month: month.month }}
      title={title}
      spoken={`${title}: ${text}`}
      onOpen={props.onOpen}
    >
      {text}
    </FigureButton>
  );
}

interface TrendRow {
  readonly measure: TrendMeasure;
  /** Null where nothing was known yet. */
  readonly say: (month: TrendMonth) => string | null;
}

/** What the trend shows, in words. */
export const ROWS: readonly TrendRow[] = [
  {
    measure: 'troubled',
    say: ({ troubled, rag }) => {
      const all = rag.green + rag.amber + rag.red;
      return all === 0 ? null : m.dashboard.of(troubled.length, all);
    },
  },
  {
    measure: 'reached',
    say: ({ planned, reached }) => (planned.length + reached.length === 0 ? null : String(reached.length)),
  },
  {
    measure: 'planned',
    say: ({ planned, reached }) => (planned.length + reached.length === 0 ? null : String(planned.length)),
  },
  { measure: 'overdue', say: ({ overdue }) => String(overdue.length) },
  {
    measure: 'days',
    say: ({ usedDays, contractedDays }) =>
      contractedDays === null
        ? dayWords(usedDays)
        : `${Math.round(usedDays * 100) / 100} of ${Math.round(contractedDays * 10) / 10}`,
  },
];

// Months without a check-in have no bar.
function trendPicture(trend: readonly TrendMonth[]): ReturnType<typeof buildRagBars> | null {
  const bars = trend
    .filter(({ rag }) => rag.green + rag.amber + rag.red > 0)
    .map(({ month, rag }) => ({ name: monthName(month), counts: { ...rag, none: 0 } }));
  return bars.length === 0 ? null : buildRagBars(bars, ui.rag);
}
