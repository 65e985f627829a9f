import type { Kind } from '../model/kinds.ts';

/** Kinds that make up what the parties agree in stage 3. */
export const AGREED_KINDS = [
  'blueprint',
  'expectation',
  'deliverable',
  'milestone',
  'role',
  'raciRow',
  'communication',
  'report',
  'meeting',
  'decisionRight',
  'conflictStep',
  'escalationLevel',
  'kpi',
] as const satisfies readonly Kind[];

/** Kinds that the blueprint prints or traces back to; a version keeps a copy of each of their records. */
export const FROZEN_KINDS = [
  'engagement',
  'department',
  'stakeholder',
  'challenge',
  'goal',
  'purpose',
  'scopeItem',
  'workshop',
  'activity',
  'workshopDecision',
  'participant',
  'note',
  'cluster',
  'need',
  'needScore',
  'initiative',
  'raidItem',
  'adaptation',
  ...AGREED_KINDS,
] as const satisfies readonly Kind[];
