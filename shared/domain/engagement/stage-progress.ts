import { agreedVersions } from '../blueprint/versions.ts';
import { checkBlueprint } from '../blueprint/check-blueprint.ts';
import { STAGES } from '../model/kinds-delivery.ts';
import { deriveNeedScores } from '../needs/need-scores.ts';
import { isRunning } from '../monitoring/dashboard.ts';
import { challengesWithoutGoal } from '../vision/goal-gaps.ts';
import type { EngagementData } from './engagement-data.ts';
import type { Stage } from './stage.ts';

export type { Stage } from './stage.ts';

/** How far a stage is. */
export type StageState = 'empty' | 'started' | 'complete';

/** How far a stage is, with the counts that say so; the keys of the counts are fixed for each stage. */
export interface StageProgress {
  readonly stage: Stage;
  readonly state: StageState;
  readonly facts: Readonly<Record<string, number>>;
}

interface Judged {
  readonly started: boolean;
  readonly complete: boolean;
  readonly facts: Readonly<Record<string, number>>;
}

const says = (text: string | undefined): boolean => text !== undefined && text.trim() !== '';

// Complete: an outcome, stakeholders and goals stand, and every challenge has a goal.
function judgeVision(data: EngagementData): Judged {
  const purpose = data.one('purpose');
  const outcome = says(purpose?.outcome) ? 1 : 0;
  const facts = {
    stakeholders: data.all('stakeholder').length,
    challenges: data.all('challenge').length,
    goals: data.all('goal').length,
    outcome,
  };
  const others = data.all('department').length + data.all('scopeItem').length;
  const started =
    others > 0 ||
    Object.values(facts).some((count) => count > 0) ||
    says(purpose?.vision) ||
    says(purpose?.successTest);
  const all = Object.values(facts).every((count) => count > 0);
  return { started, complete: all && challengesWithoutGoal(data).length === 0, facts };
}

// Complete: there are needs, and each has a place on the matrix.
function judgeNeeds(data: EngagementData): Judged {
  const needs = data.all('need').length;
  const scored = [...deriveNeedScores(data).values()].filter(({ position }) => position !== null).length;
  const facts = { notes: data.all('note').length, clusters: data.all('cluster').length, needs, scored };
  return { started: facts.notes + facts.clusters + needs > 0, complete: needs > 0 && scored === needs, facts };
}

// Complete: a version is agreed.
function judgeBlueprint(data: EngagementData): Judged {
  const agreed = agreedVersions(data).length;
  const deliverables = data.all('deliverable').length;
  const kinds = [
    'expectation',
    'role',
    'raciRow',
    'communication',
    'report',
    'meeting',
    'escalationLevel',
    'kpi',
  ] as const;
  const started =
    agreed + deliverables > 0 ||
    kinds.some((kind) => data.all(kind).length > 0) ||
    says(data.one('blueprint')?.summary);
  return {
    started,
    complete: agreed > 0,
    facts: { deliverables, agreed, problems: started ? checkBlueprint(data).length : 0 },
  };
}

// Complete: at least one resource is in use, and none is left on the way.
function judgeResources(data: EngagementData): Judged {
  const kept = data.all('adaptation').filter(({ rollout }) => rollout !== 'dropped');
  const inUse = kept.filter(({ rollout }) => rollout === 'in-use').length;
  const trainings = data.all('training').length;
  const started = data.all('adaptation').length + trainings > 0;
  return {
    started,
    complete: inUse > 0 && inUse === kept.length,
    facts: { adaptations: kept.length, inUse, trainings },
  };
}

// Never finished as such; complete while check-ins are held and every running initiative reports a status.
function judgeMonitoring(data: EngagementData): Judged {
  const initiatives = data.all('initiative').length;
  const running = data.all('initiative').filter(isRunning);
  const reported = running.filter(({ statedRag }) => statedRag !== '').length;
  const facts = {
    initiatives,
    running: running.length,
    reported,
    checkIns: data.all('checkIn').length,
    dayLogs: data.all('dayLog').length,
  };
  const started = initiatives + facts.checkIns + facts.dayLogs > 0;
  return { started, complete: initiatives > 0 && facts.checkIns > 0 && reported === running.length, facts };
}

// Complete: reviews exist and all are finished.
function judgeReview(data: EngagementData): Judged {
  const reviews = data.all('review').length;
  const finished = data.all('review').filter(({ status }) => status === 'finished').length;
  const facts = { reviews, finished, readings: data.all('reading').length };
  return { started: reviews + facts.readings > 0, complete: reviews > 0 && finished === reviews, facts };
}

const JUDGES: Readonly<Record<Stage, (data: EngagementData) => Judged>> = {
  vision: judgeVision,
  needs: judgeNeeds,
  blueprint: judgeBlueprint,
  resources: judgeResources,
  monitoring: judgeMonitoring,
  review: judgeReview,
};

/** How far each of the six stages is, in order. What makes a stage complete is said at its rule above. */
export function stageProgress(data: EngagementData): StageProgress[] {
  return STAGES.map((stage) => {
    const { started, complete, facts } = JUDGES[stage](data);
    return { stage, state: complete ? 'complete' : started ? 'started' : 'empty', facts };
  });
}

/** The furthest stage that has anything in it; the first stage for an empty engagement. */
export function stageReached(data: EngagementData): Stage {
  return stageProgress(data).findLast(({ state }) => state !== 'empty')?.stage ?? 'vision';
}
