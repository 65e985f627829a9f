import { STAGES } from '../model/kinds-delivery.ts';
import type { Kind } from '../model/kinds.ts';
import type { Stage } from './stage.ts';

// Records that stand once, as the outcome, are made by opening a screen; they say nothing of how far somebody is.
const BEGUN_BY: Readonly<Record<Stage, readonly Kind[]>> = {
  vision: ['stakeholder', 'challenge', 'goal', 'department', 'scopeItem'],
  needs: ['note', 'cluster', 'need'],
  blueprint: [
    'deliverable',
    'expectation',
    'role',
    'raciRow',
    'communication',
    'report',
    'meeting',
    'escalationLevel',
    'kpi',
  ],
  resources: ['adaptation', 'training'],
  monitoring: ['initiative', 'checkIn', 'dayLog'],
  review: ['review', 'reading'],
};

/** The kinds that tell how far an engagement is; others say nothing of it. */
export const TELLING_KINDS: readonly Kind[] = STAGES.flatMap((stage) => BEGUN_BY[stage]);

/** The furthest stage that has a record, from the kinds that an engagement has; the first one without any. */
export function stageOfKinds(kinds: ReadonlySet<Kind>): Stage {
  return STAGES.findLast((stage) => BEGUN_BY[stage].some((kind) => kinds.has(kind))) ?? 'vision';
}
