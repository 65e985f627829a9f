import type { RecordId } from '../base/ids.ts';
import { BLUEPRINT_SECTIONS, type BlueprintSection } from '../domain/blueprint/blueprint-sections.ts';
import { frozenData } from '../domain/blueprint/versions.ts';
import type { DocumentMessages } from '../messages/en/documents.ts';
import { traceSection, workshopsSection } from './blueprint/appendices.ts';
import { changesSection, comparedVersion } from './blueprint/changes.ts';
import {
  changeSection,
  informationSection,
  resourcesSection,
  reviewsSection,
  signOffSection,
} from './blueprint/closing.ts';
import { deliverablesSection, expectationsSection, timelineSection } from './blueprint/commitments.ts';
import { conflictsSection, decisionsSection } from './blueprint/deciding.ts';
import { communicationSection, meetingsSection, reportingSection } from './blueprint/exchange.ts';
import { kpisSection, risksSection } from './blueprint/measures.ts';
import { classificationOf, coverFacts, partiesSection, versionLabel } from './blueprint/opening.ts';
import { outcomeSection } from './blueprint/outcome.ts';
import { prioritiesSection } from './blueprint/priorities.ts';
import { referencesSection } from './blueprint/references.ts';
import { raciSection, rolesSection } from './blueprint/roles.ts';
import { summarySection } from './blueprint/summary.ts';
import { clientName, createContext, type DocumentContext, type DocumentInput } from './document-context.ts';
import { clientEdition } from './editions/client-edition.ts';
import { blueprintNotes, engagementNotes } from './editions/internal-notes.ts';
import { withInternalParts, type InternalParts } from './editions/internal-parts.ts';
import {
  allWritten,
  departmentTable,
  raisedTable,
  stakeholderTable,
  workshopNotes,
} from './editions/internal-people.ts';
import { scoreTable } from './editions/internal-scores.ts';
import { frameReport } from './report-frame.ts';
import type { Report, ReportSection } from './report-model.ts';

/** What the collaboration blueprint is built from. */
export interface BlueprintInput extends DocumentInput {
  /** An agreed version, to print its frozen copies; absent for the records as they stand. */
  readonly versionId?: RecordId;
  /** A version to show the changes against; by default an agreed version shows them against the one before. */
  readonly comparedWith?: RecordId;
}

// The compiler asks for every section that the blueprint has.
const BUILDERS: Readonly<Record<BlueprintSection, (context: DocumentContext) => ReportSection>> = {
  parties: partiesSection,
  summary: summarySection,
  outcome: outcomeSection,
  priorities: prioritiesSection,
  expectations: expectationsSection,
  deliverables: deliverablesSection,
  timeline: timelineSection,
  roles: rolesSection,
  raci: raciSection,
  communication: communicationSection,
  reporting: reportingSection,
  meetings: meetingsSection,
  decisions: decisionsSection,
  conflicts: conflictsSection,
  kpis: kpisSection,
  risks: risksSection,
  resources: resourcesSection,
  information: informationSection,
  change: changeSection,
  reviews: reviewsSection,
  signOff: signOffSection,
};

const INTERNAL: InternalParts<DocumentContext> = {
  parties: [engagementNotes],
  outcome: [stakeholderTable, departmentTable, raisedTable],
  priorities: [scoreTable],
  signOff: [blueprintNotes],
  workshops: [workshopNotes, allWritten],
};

// A version without copies (a draft) has nothing frozen to print.
function frozenOf({ data, versionId }: BlueprintInput) {
  const version = data.find('blueprintVersion', versionId ?? null);
  const copies = version === undefined ? undefined : frozenData(data, version.id);
  return version === undefined || copies?.one('engagement') === undefined ? undefined : { version, copies };
}

function contextOf(input: BlueprintInput, messages: DocumentMessages): DocumentContext {
  const frozen = frozenOf(input);
  const { edition } = input;
  return frozen === undefined
    ? createContext(input.data, messages, { edition })
    : createContext(frozen.copies, messages, { edition, frozen: frozen.version });
}

/** BCP 47 tag of the language that a blueprint is written in: an agreed version stays in the one that it was agreed in. */
export function blueprintLanguage(input: BlueprintInput): string {
  return (frozenOf(input)?.copies ?? input.data).engagement.documentLanguage;
}

/**
 * The collaboration blueprint as a report.
 * An engagement without records gives a whole document that says in each section what is missing.
 */
export function buildBlueprintReport(input: BlueprintInput, messages: DocumentMessages): Report {
  const context = contextOf(input, messages);
  const text = messages.blueprint;
  const sections = BLUEPRINT_SECTIONS.map((section) => BUILDERS[section](context));
  // The other version too is read from what this edition may tell.
  const told =
    context.edition === 'client' && input.comparedWith !== undefined ? clientEdition(input.data) : input.data;
  const compared = comparedVersion(told, context.frozen, input.comparedWith);
  const references = referencesSection(context);
  return frameReport(context, {
    document: text.document,
    subject: text.subject(clientName(context)),
    keywords: text.keywords,
    source: { document: 'blueprint', recordId: context.frozen?.id ?? null },
    version: versionLabel(context),
    classification: classificationOf(context),
    cover: { subtitle: text.coverSubtitle, facts: coverFacts(context), notice: text.cover.notice },
    sections: withInternalParts(
      context,
      [
        ...sections,
        ...(compared === undefined ? [] : [changesSection(context, compared)]),
        traceSection(context),
        workshopsSection(context),
        ...(references === null ? [] : [references]),
      ],
      INTERNAL,
    ),
  });
}
