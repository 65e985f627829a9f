import type { RecordId } from '../base/ids.ts';
import { invariant } from '../base/invariant.ts';
import type { DocumentMessages } from '../messages/en/documents.ts';
import { chapter } from './blocks.ts';
import { classificationOf } from './blueprint/opening.ts';
import { clientName, createContext, firmName, oneLine, type DocumentInput } from './document-context.ts';
import { withInternalParts, type InternalParts } from './editions/internal-parts.ts';
import { facilitatorNotes, workshopWritten } from './editions/internal-people.ts';
import { scoreTable } from './editions/internal-scores.ts';
import { frameReport } from './report-frame.ts';
import type { Report, ReportSection } from './report-model.ts';
import { aboutSection, agendaSection } from './workshop-record/about.ts';
import { boardsSection } from './workshop-record/boards.ts';
import { confirmSection, outcomesSection } from './workshop-record/outcomes.ts';
import { workshopContext, type WorkshopContext } from './workshop-record/record-context.ts';
import { matrixBlocks, scoreBlocks } from './workshop-record/scores.ts';
import { voteBlocks } from './workshop-record/votes.ts';

const INTERNAL: InternalParts<WorkshopContext> = {
  agenda: [facilitatorNotes],
  board: [workshopWritten],
  results: [scoreTable],
};

/** What the record of a workshop is built from. */
export interface WorkshopRecordInput extends DocumentInput {
  /** A workshop of the engagement. */
  readonly workshopId: RecordId;
}

function resultsSections(context: WorkshopContext): readonly ReportSection[] {
  const blocks = [...voteBlocks(context), ...scoreBlocks(context), ...matrixBlocks(context)];
  if (blocks.length === 0) return [];
  const title = chapter(context.words.workshop.results.title, 'results', true);
  return [{ id: 'results', orientation: 'portrait', blocks: [title, ...blocks] }];
}

/**
 * The record of one workshop as a report: agenda as planned and as it went, boards, results of votes and
 * scorings, decisions, follow-ups, parking lot, what is open, and the block where both parties confirm it. Nothing in it
 * says who wrote, voted or scored what; what was still being collected when it was made is named and not told. A workshop
 * without content says what is missing.
 */
export function buildWorkshopRecord(input: WorkshopRecordInput, messages: DocumentMessages): Report {
  const whole = createContext(input.data, messages, { edition: input.edition });
  // Not taken from the caller, whose record still holds what this edition withholds.
  const workshop = whole.data.find('workshop', input.workshopId);
  invariant(workshop !== undefined, 'a workshop record is made of a workshop of the engagement');
  const context = workshopContext(whole, workshop);
  const text = messages.workshop;
  const title = oneLine(workshop.title) || text.untitled;
  const facts = [
    { label: text.facts.preparedFor, value: clientName(context) },
    { label: text.facts.preparedBy, value: firmName(context) },
    { label: text.facts.heldOn, value: context.format.longDate(workshop.heldOn) },
    { label: text.facts.place, value: oneLine(workshop.place) },
  ].filter(({ value }) => value !== '');
  const name = [workshop.ref ?? '', title].filter((part) => part !== '').join(' ');
  return frameReport(context, {
    document: text.document,
    subject: text.subject(title, clientName(context)),
    keywords: text.keywords,
    source: { document: 'workshop-record', recordId: workshop.id },
    version: name,
    classification: classificationOf(context),
    cover: { subtitle: `${title}. ${text.coverSubtitle}`, facts, notice: text.notice },
    sections: withInternalParts(
      context,
      [
        aboutSection(context),
        agendaSection(context),
        boardsSection(context),
        ...resultsSections(context),
        outcomesSection(context),
        confirmSection(context, name),
      ],
      INTERNAL,
    ),
  });
}
