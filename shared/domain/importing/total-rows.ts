import { plainWord, type HeadedRow, type HeadedTable } from './head-table.ts';
import { numberCandidates } from './read-values.ts';
import { cellText, type SourceCell } from './source-table.ts';

// As spreadsheets and people name the row of sums, without accents, case and signs.
const TOTAL_WORDS = new Set(
  (
    'total|totals|sum|sums|grand total|overall total|total sum|' +
    'summe|summen|gesamt|gesamtsumme|gesamtergebnis|ergebnis|insgesamt|endsumme|' +
    'totaux|total general|somme|totale generale|totale|totali|somma|totale complessivo|' +
    'totales|suma|suma total|soma|total geral|totaal|eindtotaal|som|summa|totalt|razem|' +
    'المجموع|الاجمالي|المجموع الكلي'
  ).split('|'),
);

/**
 * The rows of sums at the end of a list, by their line, with the word that names each. Such a row begins with that word alone, has no
 * key of its own, holds numbers and nothing else, and has nothing but others of its kind below it.
 */
export function totalRows(table: HeadedTable, keyColumn: number | undefined): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const row of table.rows.toReversed()) {
    const word = totalWord(row, keyColumn);
    if (word === null || found.size + 1 >= table.rows.length) break;
    found.set(row.line, word);
  }
  return found;
}

function totalWord({ cells }: HeadedRow, keyColumn: number | undefined): string | null {
  const first = cells.findIndex((cell) => !isBlank(cell));
  const word = cellText(cells[first]).replace(/\s+/g, ' ').trim();
  if (!TOTAL_WORDS.has(plainWord(word))) return null;
  if (keyColumn !== undefined && keyColumn !== first && !isBlank(cells[keyColumn])) return null;
  const others = cells.slice(first + 1).filter((cell) => !isBlank(cell));
  return others.length > 0 && others.every(isNumber) ? word : null;
}

const isBlank = (cell: SourceCell | undefined): boolean => /^[\s\u2013\u2014-]*$/.test(cellText(cell));
const isNumber = (cell: SourceCell): boolean => typeof cell !== 'boolean' && numberCandidates(cell) !== null;
