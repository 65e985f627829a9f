import type { RecordId } from '../../base/ids.ts';
import type { Kind } from '../model/kinds.ts';
import type { BlueprintSection } from './blueprint-sections.ts';

/** Everything that the blueprint can find wrong with itself. */
export const BLUEPRINT_PROBLEM_CODES = [
  'priority-not-covered',
  'exclusion-no-reason',
  'expectation-one-sided',
  'expectation-no-owner',
  'expectation-not-observed',
  'deliverable-no-owner',
  'deliverable-no-due',
  'deliverable-no-acceptance',
  'deliverable-no-reporting',
  'role-no-person',
  'raci-no-accountable',
  'raci-many-accountable',
  'raci-no-responsible',
  'accountable-for-too-much',
  'meeting-no-chair',
  'escalation-none',
  'escalation-no-decider',
  'escalation-no-deputy',
  'escalation-same-deputy',
  'escalation-no-time',
  'kpi-no-goal',
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
  readonly section: BlueprintSection;
  /** `name` is what the record is called (reference and title), `count` and `most` are numbers of lines. */
  readonly params: Readonly<Record<string, string | number>>;
}
