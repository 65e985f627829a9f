import { groupBy } from '../../base/group-by.ts';
import { isRunning, type Dashboard } from '../../domain/monitoring/dashboard.ts';
import type { RecordOf } from '../../domain/model/record.ts';
import { bold, columns, missing, muted, ragRun, referenceRuns } from '../blocks.ts';
import { oneLine, type DocumentContext } from '../document-context.ts';
import { cellHeight, PAGE_PARTS } from '../fit-page.ts';
import { onPaper } from '../handout.ts';
import type { Block, Inline, TableCell } from '../report-model.ts';

type Initiative = RecordOf<'initiative'>;

const WIDTHS = [24, 76] as const;
const NAME_LETTERS = 60;
const REASON_LETTERS = 110;
// The worst first: what is cut off at the end of a full page is what goes well.
const WORST_FIRST = ['red', 'amber', '', 'green'] as const;

const rank = ({ statedRag }: Initiative): number => WORST_FIRST.indexOf(statedRag);

/** A text on one line, cut to what a narrow column takes; `''` when somebody wrote that there is nothing. */
export function shortText({ words }: DocumentContext, text: string, letters: number): string {
  const line = onPaper(text, letters);
  return words.status.nothing.includes(line.toLowerCase().replace(/[.!\s]+$/u, '')) ? '' : line;
}

function initiativeLine(context: DocumentContext, initiative: Initiative): Inline {
  const title = onPaper(initiative.title, NAME_LETTERS);
  const reason = initiative.statedRag === 'green' ? '' : shortText(context, initiative.ragReason, REASON_LETTERS);
  return [
    ragRun(context, initiative.statedRag),
    { text: '  ' },
    ...referenceRuns(context, [initiative]),
    { text: initiative.ref === null ? title : ` ${title}` },
    ...(reason === '' ? [] : [muted(` – ${reason}`)]),
  ];
}

interface Row {
  readonly name: string;
  readonly lines: readonly Inline[];
}

function rowsOf(context: DocumentContext): Row[] {
  const { data, words } = context;
  const running = data.all('initiative').filter(isRunning);
  const groups = groupBy(running, ({ department }) => data.find('department', department) ?? null);
  return [...data.all('department'), null]
    .map((department) => ({ department, own: (groups.get(department) ?? []).toSorted((a, b) => rank(a) - rank(b)) }))
    .filter(({ own }) => own.length > 0)
    .toSorted((a, b) => rank(a.own[0] as Initiative) - rank(b.own[0] as Initiative))
    .map(({ department, own }) => ({
      name: onPaper(department?.name ?? '', NAME_LETTERS) || words.status.initiatives.noDepartment,
      lines: own.map((initiative) => initiativeLine(context, initiative)),
    }));
}

// Rows until the room is used up; a department that does not fit whole shows its worst initiatives.
function fitRows(
  context: DocumentContext,
  rows: readonly Row[],
  room: number,
): { readonly rows: Row[]; readonly left: number; readonly height: number } {
  const moreRow = PAGE_PARTS.cellLine + PAGE_PARTS.cellParagraph + PAGE_PARTS.cellRow;
  const shown: Row[] = [];
  let height: number = PAGE_PARTS.tableFrame;
  let count = 0;
  const all = rows.reduce((sum, { lines }) => sum + lines.length, 0);
  for (const row of rows) {
    const least = cellHeight(context, [bold(row.name)], WIDTHS[0]);
    let own = 0;
    const lines: Inline[] = [];
    for (const line of row.lines) {
      const next = own + cellHeight(context, line, WIDTHS[1]);
      if (height + Math.max(least, next) + PAGE_PARTS.cellRow + moreRow > room + 1) break;
      own = next;
      lines.push(line);
    }
    if (lines.length > 0) {
      shown.push({ ...row, lines });
      height += Math.max(least, own) + PAGE_PARTS.cellRow;
      count += lines.length;
    }
    if (lines.length < row.lines.length) break;
  }
  const left = all - count;
  return { rows: shown, left, height: height + (left > 0 ? moreRow : 0) };
}

/** The running initiatives by department with their stated status, no higher than a room in twips, and the height. */
export function standing(
  context: DocumentContext,
  room: number,
): { readonly blocks: Block[]; readonly height: number } {
  const text = context.words.status.initiatives;
  const rows = rowsOf(context);
  if (rows.length === 0) return { blocks: [missing(context, text.missing)], height: 900 };
  const fitted = fitRows(context, rows, room);
  const more: TableCell[][] = fitted.left > 0 ? [[{ content: [[muted(text.more(fitted.left))]], span: 2 }]] : [];
  return {
    height: fitted.height,
    blocks: [
      {
        type: 'table',
        columns: columns(text.columns, WIDTHS),
        rows: [...fitted.rows.map(({ name, lines }) => [{ content: [[bold(name)]] }, { content: lines }]), ...more],
      },
    ],
  };
}

/** How the running initiatives stand, in one or two sentences; `''` without any. */
export function standingSentence({ words }: DocumentContext, { rag }: Dashboard): string {
  const text = words.status;
  const running = rag.green + rag.amber + rag.red + rag.none;
  if (running === 0) return '';
  const sentences = [
    text.lead(running, rag.green),
    text.leadTrouble(rag.red, rag.amber),
    rag.none === 0 ? '' : text.leadSilent(rag.none),
  ];
  return oneLine(sentences.filter((sentence) => sentence !== '').join(' '));
}
