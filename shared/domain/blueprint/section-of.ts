import type { Kind } from '../model/kinds.ts';
import type { BlueprintSection } from './blueprint-sections.ts';

const SECTION_OF_KIND: Partial<Readonly<Record<Kind, BlueprintSection>>> = {
  engagement: 'parties',
  blueprint: 'summary',
  purpose: 'outcome',
  goal: 'outcome',
  scopeItem: 'outcome',
  need: 'priorities',
  expectation: 'expectations',
  deliverable: 'deliverables',
  milestone: 'timeline',
  initiative: 'timeline',
  role: 'roles',
  raciRow: 'raci',
  communication: 'communication',
  report: 'reporting',
  meeting: 'meetings',
  decisionRight: 'decisions',
  conflictStep: 'conflicts',
  escalationLevel: 'conflicts',
  kpi: 'kpis',
  raidItem: 'risks',
  adaptation: 'resources',
};

// Records that stand once spread their fields over several sections.
const SECTION_OF_FIELD: Readonly<Record<string, BlueprintSection>> = {
  'blueprint.confidentiality': 'parties',
  'blueprint.parties': 'parties',
  'blueprint.interimRule': 'conflicts',
  'blueprint.resourcesAndTools': 'resources',
  'blueprint.informationHandling': 'information',
  'blueprint.changeProcess': 'change',
  'blueprint.reviewCadence': 'reviews',
  'blueprint.signOffNote': 'signOff',
  'engagement.clientSignatory': 'signOff',
  'engagement.clientSignatoryRole': 'signOff',
  'engagement.consultant': 'signOff',
  'engagement.consultantRole': 'signOff',
};

/** The section in which a record, or one of its fields, is printed; the trace of a kind that has none is the outcome. */
export function sectionOf(kind: Kind, field?: string): BlueprintSection {
  return SECTION_OF_FIELD[`${kind}.${field ?? ''}`] ?? SECTION_OF_KIND[kind] ?? 'outcome';
}
