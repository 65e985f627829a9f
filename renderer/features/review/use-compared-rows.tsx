import { useState, type ReactNode } from 'react';
import type { FigureRow } from '#shared/domain/monitoring/dashboard-rows.ts';
import type { QuarterColumn } from '#shared/domain/review/compare-quarters.ts';
import { comparedRows, type ComparedFigure } from '#shared/domain/review/compare-rows.ts';
import { m } from '#shared/messages/messages.ts';
import { RowsDrawer } from '#renderer/features/records/index.ts';
import { figureState, readingState } from './figure-state.tsx';
import { RowsFigure } from './rows-figure.tsx';

/** A figure of a compared quarter in its words; where records are behind it, a press opens them. */
export type ComparedFigureOf = (column: QuarterColumn, figure: ComparedFigure, words: string) => ReactNode;

/** What the quarters side by side open: how their figures are written, and the drawer of the one that was pressed. */
export function useComparedRows(): { readonly figureOf: ComparedFigureOf; readonly drawer: ReactNode } {
  const [asked, setAsked] = useState<{ column: QuarterColumn; figure: ComparedFigure; words: string } | null>(null);
  const figureOf: ComparedFigureOf = (column, figure, words) => (
    <RowsFigure
      words={words}
      name={titleOf(column, figure, words)}
      hasRows={comparedRows(column, figure).length > 0}
      onOpen={() => setAsked({ column, figure, words })}
    />
  );
  const drawer = asked !== null && (
    <RowsDrawer
      title={titleOf(asked.column, asked.figure, asked.words)}
      rows={comparedRows(asked.column, asked.figure)}
      data={asked.column.data}
      stateOf={(row) => stateOf(row, asked.column)}
      isKept={asked.column.rows === 'kept'}
      {...(asked.column.rows === 'kept' ? { note: m.review.compareRowsKept(asked.column.quarter) } : {})}
      onClose={() => setAsked(null)}
    />
  );
  return { figureOf, drawer };
}

function titleOf({ quarter }: QuarterColumn, figure: ComparedFigure, words: string): string {
  const name = typeof figure === 'string' ? m.review.compareRows[figure] : figure.title;
  return m.review.compareFigure(quarter, name, words);
}

function stateOf(row: FigureRow, { data, gathered }: QuarterColumn): ReactNode {
  if (row.record.kind === 'feedback') return m.review.rated(row.record.satisfaction ?? 0);
  return readingState(row, data) ?? figureState(row, gathered);
}
