import type { DocumentMessages } from '../messages/en/documents.ts';
import { classificationOf } from './blueprint/opening.ts';
import { clientName, createContext, firmName, type DocumentContext, type DocumentInput } from './document-context.ts';
import { withInternalParts, type InternalParts } from './editions/internal-parts.ts';
import { allWritten, departmentTable, turnedDownTable } from './editions/internal-people.ts';
import { scoreTable } from './editions/internal-scores.ts';
import { departmentsSection, findingsSection, summarySection } from './needs-analysis/overview.ts';
import { detailsSection, openSection, rankingSection } from './needs-analysis/priorities.ts';
import { frameReport } from './report-frame.ts';
import type { Report, ReportSection } from './report-model.ts';

const INTERNAL: InternalParts<DocumentContext> = {
  findings: [allWritten],
  departments: [departmentTable],
  priorities: [scoreTable, turnedDownTable],
};

/**
 * The needs analysis as a report: the SWOT, who gains most, what comes first and where the room does not agree yet. Only the
 * internal edition has who scored what. An engagement without needs says what is missing.
 */
export function buildNeedsAnalysis(input: DocumentInput, messages: DocumentMessages): Report {
  const context = createContext(input.data, messages, { edition: input.edition });
  const text = messages.needs;
  const facts = [
    { label: text.facts.preparedFor, value: clientName(context) },
    { label: text.facts.preparedBy, value: firmName(context) },
    { label: text.facts.asOf, value: context.format.longDate(context.asOf) },
  ];
  const sections = [summarySection, findingsSection, departmentsSection, rankingSection, openSection, detailsSection];
  return frameReport(context, {
    document: text.document,
    subject: text.subject(clientName(context)),
    keywords: text.keywords,
    source: { document: 'needs-analysis', recordId: null },
    version: context.format.longDate(context.asOf),
    classification: classificationOf(context),
    cover: { subtitle: text.coverSubtitle, facts, notice: text.notice },
    sections: withInternalParts(
      context,
      sections.map((build) => build(context)).filter((section): section is ReportSection => section !== null),
      INTERNAL,
    ),
  });
}
