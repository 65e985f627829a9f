import type { HeadedTable } from './head-table.ts';
import { dateCandidates, numberCandidates, shownMark, type Candidates, type Reading } from './read-values.ts';
import { cellText, type SourceCell } from './source-table.ts';

/** A column with a cell that can be read two ways. */
export interface ColumnReading {
  /** The ways that such a cell can be read. */
  readonly options: readonly Reading[];
  /** The first such cell, and its row. */
  readonly example: string;
  readonly line: number;
  /** What another cell proves, when all that prove something agree; null when it has to be asked. */
  readonly proof: { readonly reading: Reading; readonly example: string; readonly line: number } | null;
}

/** Whether a column has to be asked about; null when every cell means one thing. */
export function readingOf(table: HeadedTable, column: number, type: 'date' | 'number'): ColumnReading | null {
  let first: Omit<ColumnReading, 'proof'> | null = null;
  const proofs = new Map<Reading, { readonly reading: Reading; readonly example: string; readonly line: number }>();
  for (const { line, cells } of table.rows) {
    const cell = cells[column] ?? '';
    if (cell === '') continue;
    const { readings, proof } = type === 'date' ? ofDate(cell) : ofNumber(cell);
    const example = cellText(cell);
    if (proof !== null && !proofs.has(proof)) proofs.set(proof, { reading: proof, example, line });
    if (readings.length > 1) first ??= { options: readings, example, line };
  }
  if (first === null) return null;
  const { options } = first;
  const fitting = [...proofs.values()].filter(({ reading }) => options.includes(reading));
  return { ...first, proof: proofs.size === 1 ? (fitting[0] ?? null) : null };
}

interface CellReading {
  readonly readings: readonly Reading[];
  readonly proof: Reading | null;
}

function ofDate(cell: SourceCell): CellReading {
  const readings = readingsOf(dateCandidates(cell));
  return { readings, proof: readings.length === 1 ? (readings[0] ?? null) : null };
}

function ofNumber(cell: SourceCell): CellReading {
  return { readings: readingsOf(numberCandidates(cell)), proof: shownMark(cell) };
}

function readingsOf<T, R extends Reading>(candidates: Candidates<T, R>): readonly Reading[] {
  return candidates === null || 'sure' in candidates ? [] : (Object.keys(candidates.byReading) as Reading[]);
}
