import { groupBy } from '../../base/group-by.ts';
import type { EngagementData } from '../engagement/engagement-data.ts';
import type { BlueprintProblem } from './blueprint-problem.ts';
import { BLUEPRINT_SECTIONS, type BlueprintSection } from './blueprint-sections.ts';
import { checkBlueprint } from './check-blueprint.ts';
import { isBlank } from './problem-at.ts';

export type { BlueprintSection } from './blueprint-sections.ts';

/** How far one section of the blueprint is. */
export interface SectionCompleteness {
  readonly section: BlueprintSection;
  /** Whether the section has anything of its own to print. */
  readonly filled: boolean;
  readonly problems: readonly BlueprintProblem[];
}

type Test = (data: EngagementData) => boolean;

const says = (text: string | undefined): boolean => text !== undefined && !isBlank(text);

const FILLED: Readonly<Record<BlueprintSection, Test>> = {
  parties: ({ engagement }) => says(engagement.client) && says(engagement.firm) && engagement.termStartOn !== null,
  summary: (data) => says(data.one('blueprint')?.summary),
  outcome: (data) => says(data.one('purpose')?.outcome) && data.all('goal').length > 0,
  priorities: (data) => data.all('need').length > 0,
  expectations: (data) => data.all('expectation').length > 0,
  deliverables: (data) => data.all('deliverable').length > 0,
  timeline: (data) => data.all('milestone').length > 0,
  roles: (data) => data.all('role').length > 0,
  raci: (data) => data.all('raciRow').length > 0,
  communication: (data) => data.all('communication').length > 0,
  reporting: (data) => data.all('report').length > 0,
  meetings: (data) => data.all('meeting').length > 0,
  decisions: (data) => data.all('decisionRight').length > 0,
  conflicts: (data) => data.all('escalationLevel').length > 0,
  kpis: (data) => data.all('kpi').length > 0,
  risks: (data) => data.all('raidItem').some((item) => item.inBlueprint),
  resources: (data) => says(data.one('blueprint')?.resourcesAndTools) || data.all('adaptation').length > 0,
  information: (data) => says(data.one('blueprint')?.informationHandling),
  change: (data) => says(data.one('blueprint')?.changeProcess),
  reviews: (data) => says(data.one('blueprint')?.reviewCadence),
  signOff: ({ engagement }) => says(engagement.clientSignatory) && says(engagement.consultant),
};

/** How far each section is, in the order in which they are printed. */
export function sectionCompleteness(data: EngagementData): SectionCompleteness[] {
  const problems = groupBy(checkBlueprint(data), (problem) => problem.section);
  return BLUEPRINT_SECTIONS.map((section) => ({
    section,
    filled: FILLED[section](data),
    problems: problems.get(section) ?? [],
  }));
}
