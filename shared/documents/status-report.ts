import { deriveDashboard, type Dashboard } from '../domain/monitoring/dashboard.ts';
import type { DocumentMessages } from '../messages/en/documents.ts';
import { classificationOf } from './blueprint/opening.ts';
import { clientName, createContext, firmName, type DocumentContext, type DocumentInput } from './document-context.ts';
import { PAGE_PARTS, pageRoom, paragraphHeight, sharePage } from './fit-page.ts';
import { frameHandout, onPaper } from './handout.ts';
import { roundToHalf } from './quarterly-review/results.ts';
import type { Block, Report } from './report-model.ts';
import { attentionLists, milestoneLists, nextLists } from './status-report/lists.ts';
import { missedBlocks } from './status-report/missed-check-ins.ts';
import { standing, standingSentence } from './status-report/standing.ts';

/** The most of the page that each part takes; what one leaves, the next ones may use. Their sum fits the page. */
const SHARES = { standing: 0.45, milestones: 0.2, attention: 0.22, next: 0.13 } as const;
const TITLE_LETTERS = 48;
const HEAD_LETTERS = 40;

function keyFigures(
  { words, format }: DocumentContext,
  { rag, slippingMilestones, overdueFollowUps, effort }: Dashboard,
): Block {
  const text = words.status.figures;
  const running = rag.green + rag.amber + rag.red + rag.none;
  const used = effort === null ? null : roundToHalf(effort.usedDays);
  const contracted = effort?.contractedDays == null ? null : roundToHalf(effort.contractedDays);
  const days =
    used === null
      ? words.empty
      : contracted === null
        ? format.number(used)
        : text.of(format.number(used), format.number(contracted));
  return {
    type: 'keyFigures',
    items: [
      { value: running === 0 ? words.empty : text.of(String(rag.green), String(running)), label: text.onTrack },
      { value: String(slippingMilestones.length), label: text.slipping },
      { value: String(overdueFollowUps.length), label: text.overdue },
      { value: days, label: contracted === null ? text.daysOnly : text.days },
    ],
  };
}

function pageBlocks(context: DocumentContext): Block[] {
  const dashboard = deriveDashboard(context.data, context.asOf);
  const sentence = standingSentence(context, dashboard);
  const lead: Block[] = sentence === '' ? [] : [{ type: 'paragraph', content: sentence }];
  const missed = missedBlocks(context);
  const opening = PAGE_PARTS.title + paragraphHeight(context, sentence) + PAGE_PARTS.keyFigures + missed.height;
  const room = pageRoom(context) - opening;
  const parts = [
    { share: SHARES.standing, build: (own: number) => standing(context, own) },
    { share: SHARES.milestones, build: (own: number) => milestoneLists(context, dashboard, own) },
    { share: SHARES.attention, build: (own: number) => attentionLists(context, dashboard, own) },
    { share: SHARES.next, build: (own: number) => nextLists(context, own) },
  ];
  return [
    {
      type: 'heading',
      level: 1,
      numbering: 'none',
      text: `${context.words.status.document} – ${onPaper(clientName(context), TITLE_LETTERS)}`,
    },
    ...lead,
    keyFigures(context, dashboard),
    ...missed.blocks,
    ...sharePage(parts, room).flatMap(({ blocks }) => blocks),
  ];
}

/**
 * The status of an engagement on one page, as of its last change: initiatives by department, milestones, risks, decisions
 * wanted, overdue follow-ups, PMO days, check-ins that the running quarter missed, what is next. Each part shows what fits and says how much more there is and where;
 * it never becomes two pages.
 */
export function buildStatusReport(input: DocumentInput, messages: DocumentMessages): Report {
  const context = createContext(input.data, messages, { edition: input.edition });
  const text = messages.status;
  const date = context.format.longDate(context.asOf);
  const head = [
    text.document,
    onPaper(clientName(context), HEAD_LETTERS),
    onPaper(firmName(context), HEAD_LETTERS),
    text.asOf(date),
    classificationOf(context),
  ];
  return frameHandout(
    context,
    {
      document: text.document,
      subject: text.subject(clientName(context)),
      keywords: text.keywords,
      source: { document: 'status-report', recordId: null },
      version: date,
      classification: classificationOf(context),
    },
    [
      {
        id: 'status',
        orientation: 'portrait',
        runningHead: text.head(head.filter((part) => part !== '')),
        blocks: pageBlocks(context),
      },
    ],
  );
}
