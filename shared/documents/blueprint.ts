import type { EngagementData } from '../domain/engagement/engagement-data.ts';
import type { DocumentMessages } from '../messages/en/documents.ts';
import { traceSection, workshopsSection } from './blueprint/appendices.ts';
import { changeSection, informationSection, resourcesSection, reviewsSection, signOffSection } from './blueprint/closing.ts';
import { deliverablesSection, expectationsSection, timelineSection } from './blueprint/commitments.ts';
import { conflictsSection, decisionsSection } from './blueprint/deciding.ts';
import { communicationSection, meetingsSection, reportingSection } from './blueprint/exchange.ts';
import { kpisSection, risksSection } from './blueprint/measures.ts';
import { classificationOf, coverFacts, partiesSection, versionLabel } from './blueprint/opening.ts';
import { outcomeSection } from './blueprint/outcome.ts';
import { prioritiesSection } from './blueprint/priorities.ts';
import { raciSection, rolesSection } from './blueprint/roles.ts';
import { summarySection } from './blueprint/summary.ts';
import { clientName, createContext } from './document-context.ts';
import { frameReport } from './report-frame.ts';
import type { Report } from './report-model.ts';

/** What the collaboration blueprint is built from. */
export interface BlueprintInput {
  /** The records as they stand, or the frozen copies of an agreed version. */
  readonly data: EngagementData;
}

const SECTIONS = [
  partiesSection,
  summarySection,
  outcomeSection,
  prioritiesSection,
  expectationsSection,
  deliverablesSection,
  timelineSection,
  rolesSection,
  raciSection,
  communicationSection,
  reportingSection,
  meetingsSection,
  decisionsSection,
  conflictsSection,
  kpisSection,
  risksSection,
  resourcesSection,
  informationSection,
  changeSection,
  reviewsSection,
  signOffSection,
  traceSection,
  workshopsSection,
] as const;

/**
 * The collaboration blueprint as a report (client edition: no internal field is printed).
 * An engagement without records gives a whole document that says in each section what is missing.
 */
export function buildBlueprintReport(input: BlueprintInput, messages: DocumentMessages): Report {
  const context = createContext(input.data, messages);
  const text = messages.blueprint;
  return frameReport(context, {
    document: text.document,
    subject: text.subject(clientName(context)),
    keywords: text.keywords,
    version: versionLabel(context),
    classification: classificationOf(context),
    cover: { subtitle: text.coverSubtitle, facts: coverFacts(context), notice: text.cover.notice },
    sections: SECTIONS.map((build) => build(context)),
  });
}
