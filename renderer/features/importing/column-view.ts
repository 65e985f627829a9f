import type { HeadedTable } from '#shared/domain/importing/head-table.ts';
import { cellText } from '#shared/domain/importing/source-table.ts';
import type { ColumnView } from './import-messages.ts';

const SAMPLES = 3;
/** Rows that samples are taken from. */
const SAMPLED_ROWS = 200;
const SAMPLE_CHARS = 80;

/** A column with some of the different things that stand in it. */
export function columnView(table: HeadedTable, heading: string, index: number): ColumnView {
  const samples = new Set<string>();
  for (const { cells } of table.rows.slice(0, SAMPLED_ROWS)) {
    const text = cellText(cells[index]).replace(/\s+/g, ' ').trim();
    if (text !== '') samples.add(text.slice(0, SAMPLE_CHARS));
    if (samples.size === SAMPLES) break;
  }
  return { heading, samples: [...samples] };
}
