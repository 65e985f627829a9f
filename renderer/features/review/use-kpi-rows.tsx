import { useState, type ReactNode } from 'react';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { kpiRows, type KpiFigure, type KpiPlace } from '#shared/domain/review/kpi-rows.ts';
import type { GatheredQuarter } from '#shared/domain/review/gather-quarter.ts';
import { m } from '#shared/messages/messages.ts';
import { RowsDrawer } from '#renderer/features/records/index.ts';
import { figureState, readingState } from './figure-state.tsx';
import { RowsFigure } from './rows-figure.tsx';

/** A figure of a KPI in its words; where records are behind it, a press opens them. */
export type KpiFigureOf = (kpi: RecordOf<'kpi'>, figure: KpiFigure, words: string) => ReactNode;

/** What KPIs of one screen open: how their figures are written, and the drawer of the one that was pressed. */
export function useKpiRows(
  data: EngagementData,
  gathered: GatheredQuarter,
  place: KpiPlace,
): { readonly figureOf: KpiFigureOf; readonly drawer: ReactNode } {
  const [asked, setAsked] = useState<{ kpi: RecordOf<'kpi'>; figure: KpiFigure; words: string } | null>(null);
  const figureOf: KpiFigureOf = (kpi, figure, words) => (
    <RowsFigure
      words={words}
      name={m.review.figures[figure](kpi.title, words)}
      hasRows={kpiRows(data, kpi, figure, place).length > 0}
      onOpen={() => setAsked({ kpi, figure, words })}
    />
  );
  const drawer = asked !== null && (
    <RowsDrawer
      title={m.review.figures[asked.figure](asked.kpi.title, asked.words)}
      rows={kpiRows(data, asked.kpi, asked.figure, place)}
      data={data}
      stateOf={(row) => readingState(row, data) ?? figureState(row, gathered)}
      isKept={place.isKept}
      onClose={() => setAsked(null)}
    />
  );
  return { figureOf, drawer };
}
