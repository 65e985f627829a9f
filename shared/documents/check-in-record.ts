import type { RecordId } from '../base/ids.ts';
import { invariant } from '../base/invariant.ts';
import type { RecordOf } from '../domain/model/record.ts';
import { carriedOver } from '../domain/monitoring/since-last.ts';
import type { DocumentMessages } from '../messages/en/documents.ts';
import { bold, columns, muted } from './blocks.ts';
import { classificationOf } from './blueprint/opening.ts';
import { backPart, followUpPart, ragPart, type Part } from './check-in-record/parts.ts';
import {
  clientName,
  createContext,
  firmName,
  oneLine,
  type DocumentContext,
  type DocumentInput,
} from './document-context.ts';
import { internalNotes } from './editions/internal-parts.ts';
import { PAGE_PARTS, pageRoom, paragraphHeight, sharePage, type PagePart } from './fit-page.ts';
import { frameHandout, onPaper } from './handout.ts';
import type { Block, Report, ReportSection, TableBlock, TableCell } from './report-model.ts';

/** What the record of a check-in is built from. */
export interface CheckInRecordInput extends DocumentInput {
  /** A check-in of the engagement. */
  readonly checkInId: RecordId;
}

/** The most of the page's free room that each part takes; what one leaves, the next ones may use. Their sum fits. */
const SHARES = { carriedOver: 0.16, back: 0.26, rag: 0.42, followUps: 0.16 } as const;
/** Two rows to sign in, with their header. */
const SIGN_ROW = 760;
const SIGN_OFF = 2 * SIGN_ROW + PAGE_PARTS.tableFrame;
const TITLE_LETTERS = 48;
const HEAD_LETTERS = 40;
const LEAD_LETTERS = 220;

function nameOf({ data, words }: DocumentContext, checkIn: RecordOf<'checkIn'>): string {
  return oneLine(data.nameOf(checkIn.department)) || words.checkIn.noDepartment;
}

// Narrower than the sign-off of a contract: the page has to hold what was said as well.
function signTable(context: DocumentContext, checkIn: RecordOf<'checkIn'>): TableBlock {
  const { data, words } = context;
  const { consultant, consultantRole } = data.engagement;
  const head = data.find('department', checkIn.department)?.head ?? '';
  const row = (party: string, name: string, role: string): TableCell[] => [
    { content: [onPaper(party, HEAD_LETTERS)], bold: true },
    { content: [onPaper(name, HEAD_LETTERS), [muted(onPaper(role, HEAD_LETTERS))]] },
    { content: [''] },
    { content: [''] },
  ];
  return {
    type: 'table',
    columns: columns(words.checkIn.signHeaders, [26, 28, 30, 16]),
    minRowHeightTwips: SIGN_ROW,
    keepTogether: true,
    rows: [row(nameOf(context, checkIn), head, words.checkIn.head), row(firmName(context), consultant, consultantRole)],
  };
}

const partOf = (share: number, build: (room: number) => Part): PagePart<Part> => ({ share, build });

function pageBlocks(context: DocumentContext, checkIn: RecordOf<'checkIn'>): Block[] {
  const { data, words, format } = context;
  const text = words.checkIn;
  const facts = text.facts(
    [checkIn.heldOn === null ? text.notHeld : format.longDate(checkIn.heldOn), onPaper(checkIn.attendees, 120)].filter(
      (part) => part !== '',
    ),
  );
  const lead = onPaper(checkIn.summary, LEAD_LETTERS);
  const next = checkIn.nextOn === null ? text.noNext : text.nextOn(format.longDate(checkIn.nextOn));
  const closing = `${next} ${text.shortened}`;
  const fixed =
    PAGE_PARTS.title +
    paragraphHeight(context, facts) +
    paragraphHeight(context, lead) +
    paragraphHeight(context, closing) +
    SIGN_OFF;
  const own = data.all('followUp').filter((followUp) => followUp.checkIn === checkIn.id);
  const parts = sharePage(
    [
      partOf(SHARES.carriedOver, (room) => followUpPart(context, carriedOver(data, checkIn), text.carriedOver, room)),
      partOf(SHARES.back, (room) => backPart(context, checkIn, room)),
      partOf(SHARES.rag, (room) => ragPart(context, checkIn, room)),
      partOf(SHARES.followUps, (room) => followUpPart(context, own, text.followUps, room)),
    ],
    pageRoom(context) - fixed,
  );
  return [
    {
      type: 'heading',
      level: 1,
      numbering: 'none',
      text: text.title(onPaper(nameOf(context, checkIn), TITLE_LETTERS)),
    },
    { type: 'paragraph', content: facts },
    ...(lead === '' ? [] : [{ type: 'paragraph', content: [bold(lead)] } satisfies Block]),
    ...parts.flatMap(({ blocks }) => blocks),
    { type: 'paragraph', content: parts.some(({ isCut }) => isCut) ? closing : next, keepWithNext: true },
    signTable(context, checkIn),
  ];
}

// The page that both sides sign has no room for it, and is not the place.
function internalPage(context: DocumentContext, checkIn: RecordOf<'checkIn'>): ReportSection[] {
  if (context.edition !== 'internal') return [];
  const blocks = internalNotes(context, [{ term: context.words.edition.notes.checkIn, text: checkIn.internalNote }]);
  return blocks.length === 0 ? [] : [{ id: 'internal', orientation: 'portrait', blocks }];
}

/**
 * The record of one check-in on one page, which both sides sign: what was carried over first, then what was done and what
 * slipped, the status of each aspect, what is wanted, and what was agreed. A text that is too long for the page is cut, and
 * the page says so.
 */
export function buildCheckInRecord(input: CheckInRecordInput, messages: DocumentMessages): Report {
  const context = createContext(input.data, messages, { edition: input.edition });
  // Not taken from the caller, whose record still holds what this edition withholds.
  const checkIn = context.data.find('checkIn', input.checkInId);
  invariant(checkIn !== undefined, 'a check-in record is made of a check-in of the engagement');
  const text = messages.checkIn;
  const name = nameOf(context, checkIn);
  const held = context.format.longDate(checkIn.heldOn);
  const head = [
    text.document,
    onPaper(clientName(context), HEAD_LETTERS),
    onPaper(firmName(context), HEAD_LETTERS),
    held,
    classificationOf(context),
  ];
  return frameHandout(
    context,
    {
      document: text.document,
      subject: text.subject(name, clientName(context)),
      keywords: text.keywords,
      source: { document: 'check-in', recordId: checkIn.id },
      version: [onPaper(name, HEAD_LETTERS), held].filter((part) => part !== '').join(', '),
      classification: classificationOf(context),
    },
    [
      {
        id: 'check-in',
        orientation: 'portrait',
        runningHead: text.facts(head.filter((part) => part !== '')),
        blocks: pageBlocks(context, checkIn),
      },
      ...internalPage(context, checkIn),
    ],
  );
}
