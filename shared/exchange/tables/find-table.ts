import { cellText, type SourceTable } from '../../domain/importing/source-table.ts';
import { findHeaderRow } from './find-header.ts';

/**
 * Which of several sheets is the list, from 0: the one whose row of headings has the most known ones, the first of several.
 * A cover, notes and lists of words stand before it in many workbooks. 0 when none has any.
 */
export function findTable(tables: readonly SourceTable[], isKnown: (heading: string) => boolean): number {
  const known = tables.map(({ rows, headerRow }) => {
    const headings = rows[headerRow ?? findHeaderRow(rows, isKnown)] ?? [];
    return headings.filter((cell) => isKnown(cellText(cell))).length;
  });
  return Math.max(0, known.indexOf(Math.max(0, ...known)));
}
