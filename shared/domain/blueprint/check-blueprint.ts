import type { EngagementData } from '../engagement/engagement-data.ts';
import type { BlueprintProblem } from './blueprint-problem.ts';
import { BLUEPRINT_SECTIONS } from './blueprint-sections.ts';
import { checkDeliverables, checkExpectations, checkGoals, checkKpis, checkPriorities } from './check-commitments.ts';
import { checkDates } from './check-dates.ts';
import { checkEscalation } from './check-escalation.ts';
import { checkLinks, checkReferences } from './check-links.ts';
import { checkMeetings, checkRaci, checkRoles } from './check-roles.ts';

export type { BlueprintProblem, BlueprintProblemCode } from './blueprint-problem.ts';

/**
 * What the blueprint finds wrong with itself, in the order of its sections and of the records in each.
 * Links whose target is gone count as empty. An empty blueprint has one problem only: nobody to escalate to.
 */
export function checkBlueprint(data: EngagementData): BlueprintProblem[] {
  const rules = [
    ...checkGoals(data),
    ...checkPriorities(data),
    ...checkExpectations(data),
    ...checkDeliverables(data),
    ...checkRoles(data),
    ...checkRaci(data),
    ...checkMeetings(data),
    ...checkEscalation(data),
    ...checkKpis(data),
    ...checkDates(data),
    ...checkReferences(data),
  ];
  const problems = [...rules, ...checkLinks(data, rules)];
  const place = (problem: BlueprintProblem) => BLUEPRINT_SECTIONS.indexOf(problem.section);
  return problems.toSorted((a, b) => place(a) - place(b));
}
