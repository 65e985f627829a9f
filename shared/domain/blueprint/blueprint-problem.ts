import type { RecordId } from '../../base/ids.ts';
import type { Kind } from '../model/kinds.ts';
import type { BlueprintSection } from './blueprint-sections.ts';

/** Everything that the blueprint can find wrong with itself. */
export const BLUEPRINT_PROBLEM_CODES = [
  'term-backwards',
  'goal-no-measure',
  'goal-no-target',
  'priority-not-covered',
  'exclusion-no-reason',
  'expectation-one-sided',
  'expectation-no-owner',
  'expectation-not-observed',
  'deliverable-no-owner',
  'deliverable-no-due',
  'deliverable-no-acceptance',
  'deliverable-no-reporting',
  'deliverable-no-raci',
  'deliverable-outside-term',
  'milestone-before-term',
  'milestone-after-due',
  'forecast-before-start',
  'finish-before-start',
  'role-no-person',
  'raci-no-accountable',
  'raci-many-accountable',
  'raci-no-responsible',
  'accountable-for-too-much',
  'report-outside-term',
  'meeting-no-chair',
  'meeting-outside-term',
  'escalation-none',
  'escalation-no-decider',
  'escalation-no-deputy',
  'escalation-same-deputy',
  'escalation-no-time',
  'escalation-same-decider',
  'escalation-time-shrinks',
  'kpi-no-goal',
  'dangling-link',
  'duplicate-reference',
] as const;

/** The code of a problem, from which the message catalogue makes a sentence. */
export type BlueprintProblemCode = (typeof BLUEPRINT_PROBLEM_CODES)[number];

/** Something that should be put right before the blueprint is agreed; it never stops an export. */
export interface BlueprintProblem {
  readonly code: BlueprintProblemCode;
  /** Kind of the record that is to be put right. */
  readonly kind: Kind;
  /** The record that is to be put right; null when one is missing altogether. */
  readonly recordId: RecordId | null;
  /** The field of that record that is to be put right; null when another record has to be. */
  readonly field: string | null;
  readonly section: BlueprintSection;
  /**
   * `name` is what the record is called (reference and title), `count` and `most` are numbers of lines, `other` names
   * the record that it is at odds with, and `date` and `limit` are dates.
   */
  readonly params: Readonly<Record<string, string | number>>;
}
