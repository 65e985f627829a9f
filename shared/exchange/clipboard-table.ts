/**
 * The rows and cells of a block that a spreadsheet put on the clipboard: cells end at a tab, rows at a line end, and a
 * cell that holds either of them stands in double quotes, with its own quotes doubled. Empty rows are left out.
 */
export function readClipboardTable(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const whole = text.replace(/\r\n?/g, '\n');
  while (at <= whole.length) {
    const { cell, end } = readCellAt(whole, at);
    row.push(cell);
    if (whole[end] !== '\t') {
      rows.push(row);
      row = [];
    }
    at = end + 1;
  }
  return rows.filter((cells) => cells.some((cell) => cell.trim() !== ''));
}

function readCellAt(text: string, start: number): { readonly cell: string; readonly end: number } {
  const quoted = text[start] === '"' ? /"((?:[^"]|"")*)"(?=[\t\n]|$)/y : null;
  if (quoted !== null) {
    quoted.lastIndex = start;
    const match = quoted.exec(text);
    if (match !== null) return { cell: (match[1] ?? '').replaceAll('""', '"'), end: quoted.lastIndex };
  }
  const stop = text.slice(start).search(/[\t\n]/);
  const end = stop < 0 ? text.length : start + stop;
  return { cell: text.slice(start, end), end };
}

/** Rows and cells as a spreadsheet reads them from the clipboard. The reverse of `readClipboardTable`. */
export function writeClipboardTable(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map(quote).join('\t')).join('\n');
}

function quote(cell: string): string {
  return /["\t\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
