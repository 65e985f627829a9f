import type { RecordOf } from '../../domain/model/record.ts';
import { ASPECT_FIELDS, ASPECTS, isTroubled } from '../../domain/monitoring/check-in-status.ts';
import { bold, columns, muted, ragRun } from '../blocks.ts';
import type { DocumentContext } from '../document-context.ts';
import { cellHeight, fit, PAGE_PARTS } from '../fit-page.ts';
import { onPaper } from '../handout.ts';
import type { Block, Inline, TableCell } from '../report-model.ts';
import { fitTexts, inOneLine, saidCell, type Said } from './texts.ts';

type CheckIn = RecordOf<'checkIn'>;
type FollowUp = RecordOf<'followUp'>;

/** A part of the page, its height in twips, and whether a text in it was cut. */
export interface Part {
  readonly blocks: readonly Block[];
  readonly height: number;
  readonly isCut: boolean;
}

const LETTERS = 150;
const LIST_WIDTHS = [52, 20, 13, 15] as const;
const SAID_WIDTHS = [20, 80] as const;
const RAG_WIDTHS = [20, 18, 62] as const;

function stateOf({ words, format, asOf }: DocumentContext, followUp: FollowUp): string {
  const text = words.checkIn.state;
  if (followUp.doneOn !== null) return text.done(format.date(followUp.doneOn));
  return followUp.dueOn !== null && followUp.dueOn < asOf ? text.overdue : text.open;
}

/** Follow-ups as a table that is no higher than a room in twips. */
export function followUpPart(
  context: DocumentContext,
  followUps: readonly FollowUp[],
  text: DocumentContext['words']['checkIn']['followUps'],
  room: number,
): Part {
  const { format } = context;
  const frame = PAGE_PARTS.tableFrame;
  const rows = followUps.map((followUp): readonly Inline[] => [
    [bold(onPaper(followUp.text, LETTERS))],
    onPaper(followUp.owner, 50),
    format.date(followUp.dueOn),
    stateOf(context, followUp),
  ]);
  const heightOf = (row: readonly Inline[]): number =>
    Math.max(...row.map((cell, index) => cellHeight(context, cell, LIST_WIDTHS[index] ?? 0))) + PAGE_PARTS.cellRow;
  const { shown, left, height } = fit(rows, heightOf, room - frame - PAGE_PARTS.cellRow);
  const whole = (line: string): TableCell[] => [{ content: [[muted(line)]], span: LIST_WIDTHS.length }];
  const body: TableCell[][] = [
    ...shown.map((row) => row.map((cell): TableCell => (cell === '' ? saidCell(context, '') : { content: [cell] }))),
    ...(left > 0 ? [whole(text.more(left))] : []),
    ...(rows.length === 0 ? [whole(text.none)] : []),
  ];
  const lines = rows.length === 0 ? PAGE_PARTS.cellLine : height;
  return {
    blocks: [{ type: 'table', columns: columns(text.columns, LIST_WIDTHS), rows: body }],
    height: lines + frame + PAGE_PARTS.cellRow,
    isCut: false,
  };
}

function saidPart(context: DocumentContext, heads: readonly string[], said: readonly Said[], room: number): Part {
  const texts = said.map(({ text }) => inOneLine(context, text));
  const fitted = fitTexts(context, texts, SAID_WIDTHS[1], room - PAGE_PARTS.tableFrame);
  return {
    blocks: [
      {
        type: 'table',
        columns: columns(heads, SAID_WIDTHS),
        rows: said.map(({ term }, index) => [
          { content: [[bold(term)]] },
          saidCell(context, fitted.texts[index] ?? ''),
        ]),
      },
    ],
    height: fitted.height + PAGE_PARTS.tableFrame,
    isCut: fitted.isCut,
  };
}

const together = (parts: readonly string[]): string => parts.filter((part) => part.trim() !== '').join('. ');

/** What was done, what slipped and why, whether it still serves its goal, and how sure the dates are. */
export function backPart(context: DocumentContext, checkIn: CheckIn, room: number): Part {
  const { words } = context;
  const text = words.checkIn;
  const confidence =
    checkIn.milestoneConfidence === '' ? '' : text.confidence(words.option(checkIn.milestoneConfidence));
  return saidPart(
    context,
    text.back.columns,
    [
      { term: text.back.done, text: checkIn.done },
      { term: text.back.slipped, text: checkIn.slipped },
      { term: text.back.why, text: checkIn.why },
      {
        term: text.back.aligned,
        text: together([checkIn.stillAligned ? text.yes : text.no, inOneLine(context, checkIn.alignmentNote)]),
      },
      { term: text.back.milestones, text: together([confidence, inOneLine(context, checkIn.milestoneNote)]) },
    ],
    room,
  );
}

/**
 * The status of each aspect in a sentence, with amber or red among them also cause, action and help wanted; then new risks,
 * decisions wanted, and what the PMO did that helped or hindered.
 */
export function ragPart(context: DocumentContext, checkIn: CheckIn, room: number): Part {
  const text = context.words.checkIn.rag;
  const rating = checkIn.helpRating === null ? '' : text.of(context.format.number(checkIn.helpRating));
  const raised = context.data
    .all('raidItem')
    .filter((item) => item.checkIn === checkIn.id)
    .map(({ title }) => title);
  const aspects = ASPECTS.map((aspect) => ({
    aspect,
    rag: checkIn[ASPECT_FIELDS[aspect].rag],
    note: checkIn[ASPECT_FIELDS[aspect].note],
  }));
  const trouble: readonly Said[] = isTroubled(checkIn)
    ? [
        { term: text.cause, text: checkIn.cause },
        { term: text.action, text: checkIn.action },
        { term: text.help, text: checkIn.helpWanted },
      ]
    : [];
  const more: readonly Said[] = [
    ...trouble,
    { term: text.risks, text: [checkIn.newRisks, ...raised].join('\n') },
    { term: text.decisions, text: checkIn.decisionsWanted },
    { term: text.rating, text: together([rating, inOneLine(context, checkIn.helpNote)]) },
  ];
  const texts = [
    ...aspects.map(({ note }) => inOneLine(context, note)),
    ...more.map((said) => inOneLine(context, said.text)),
  ];
  const fitted = fitTexts(context, texts, RAG_WIDTHS[2], room - PAGE_PARTS.tableFrame);
  return {
    blocks: [
      {
        type: 'table',
        columns: columns(text.columns, RAG_WIDTHS),
        rows: [
          ...aspects.map(({ aspect, rag }, index): TableCell[] => [
            { content: [[bold(text.aspects[aspect])]] },
            { content: [[ragRun(context, rag)]] },
            saidCell(context, fitted.texts[index] ?? ''),
          ]),
          ...more.map(({ term }, index): TableCell[] => [
            { content: [[bold(term)]] },
            { ...saidCell(context, fitted.texts[aspects.length + index] ?? ''), span: 2 },
          ]),
        ],
      },
    ],
    height: fitted.height + PAGE_PARTS.tableFrame,
    isCut: fitted.isCut,
  };
}
