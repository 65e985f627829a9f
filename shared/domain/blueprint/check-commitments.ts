import type { RecordId } from '../../base/ids.ts';
import type { EngagementData } from '../engagement/engagement-data.ts';
import type { RecordOf } from '../model/record.ts';
import { rankNeeds } from '../needs/need-ranking.ts';
import type { BlueprintProblem } from './blueprint-problem.ts';
import { isBlank, problemsAt, when } from './problem-at.ts';

/** Deliverables that still count as promised: all but the dropped ones. */
function promisedDeliverables(data: EngagementData): RecordOf<'deliverable'>[] {
  return data.all('deliverable').filter((deliverable) => deliverable.status !== 'dropped');
}

function runningInitiatives(data: EngagementData): RecordOf<'initiative'>[] {
  return data.all('initiative').filter((initiative) => initiative.status !== 'cancelled');
}

/** The needs that a promised deliverable or an initiative serves. A cancelled initiative serves nothing. */
export function coveredNeeds(data: EngagementData): Set<RecordId> {
  const serving = [...promisedDeliverables(data), ...runningInitiatives(data)];
  return new Set(serving.flatMap(({ needs }) => needs));
}

/**
 * The needs that the blueprint answers with something that is handed over: a promised deliverable names them, or belongs
 * to an initiative that does. An initiative without a deliverable promises nothing.
 */
export function committedNeeds(data: EngagementData): Set<RecordId> {
  const promised = promisedDeliverables(data);
  const behind = new Set(promised.flatMap(({ initiatives }) => initiatives));
  const initiatives = runningInitiatives(data).filter(({ id }) => behind.has(id));
  return new Set([...promised, ...initiatives].flatMap(({ needs }) => needs));
}

/**
 * Every priority is covered or consciously excluded. A priority is a need that was decided to be served, or one without
 * a decision whose zone is "do now". One of the zones "do now" and "plan" that is put off, delegated or excluded needs a
 * reason.
 */
export function checkPriorities(data: EngagementData): BlueprintProblem[] {
  const covered = committedNeeds(data);
  return rankNeeds(data).flatMap(({ need, zone }) => {
    if (need.decision === 'serve' || need.decision === '') {
      const isPriority = need.decision === 'serve' || zone === 'do-now';
      return problemsAt(need, 'priorities', [
        when(isPriority && !covered.has(need.id), 'priority-not-covered', 'decision'),
      ]);
    }
    const important = zone === 'do-now' || zone === 'plan';
    return problemsAt(need, 'priorities', [
      when(important && isBlank(need.decisionReason), 'exclusion-no-reason', 'decisionReason'),
    ]);
  });
}

/** Every goal says how it is measured and which value is wanted. */
export function checkGoals(data: EngagementData): BlueprintProblem[] {
  return data
    .all('goal')
    .flatMap((goal) =>
      problemsAt(goal, 'outcome', [
        when(isBlank(goal.measure), 'goal-no-measure', 'measure'),
        when(goal.target === null, 'goal-no-target', 'target'),
      ]),
    );
}

/** Expectations come in pairs: each side gives something, somebody owns it, and it can be seen. */
export function checkExpectations(data: EngagementData): BlueprintProblem[] {
  return data.all('expectation').flatMap((expectation) => {
    const isNobody = (field: 'clientOwner' | 'pmoOwner') => data.find('role', expectation[field]) === undefined;
    const isEmpty = (field: 'clientProvides' | 'pmoProvides' | 'clientObserved' | 'pmoObserved') =>
      isBlank(expectation[field]);
    return problemsAt(expectation, 'expectations', [
      firstBroken('expectation-one-sided', ['clientProvides', 'pmoProvides'], isEmpty),
      firstBroken('expectation-no-owner', ['clientOwner', 'pmoOwner'], isNobody),
      firstBroken('expectation-not-observed', ['clientObserved', 'pmoObserved'], isEmpty),
    ]);
  });
}

// Both halves make one problem, placed at the first of them that is wrong.
function firstBroken<F extends string>(
  code: BlueprintProblem['code'],
  fields: readonly F[],
  isBroken: (field: F) => boolean,
) {
  const field = fields.find(isBroken);
  return when(field !== undefined, code, field ?? null);
}

/** Every promised deliverable has an owner, a date, an acceptance test, a reporting line and a RACI row. */
export function checkDeliverables(data: EngagementData): BlueprintProblem[] {
  const reported = new Set(data.all('report').flatMap((report) => report.deliverables));
  const assigned = new Set(data.all('raciRow').map((row) => row.deliverable));
  return promisedDeliverables(data).flatMap((deliverable) =>
    problemsAt(deliverable, 'deliverables', [
      when(data.find('role', deliverable.owner) === undefined, 'deliverable-no-owner', 'owner'),
      when(deliverable.dueOn === null, 'deliverable-no-due', 'dueOn'),
      when(isBlank(deliverable.acceptanceTest), 'deliverable-no-acceptance', 'acceptanceTest'),
      when(!reported.has(deliverable.id), 'deliverable-no-reporting', null),
      when(!assigned.has(deliverable.id), 'deliverable-no-raci', null),
    ]),
  );
}

/** No KPI stands without a goal. */
export function checkKpis(data: EngagementData): BlueprintProblem[] {
  return data
    .all('kpi')
    .flatMap((kpi) =>
      problemsAt(kpi, 'kpis', [when(data.findAll('goal', kpi.goals).length === 0, 'kpi-no-goal', 'goals')]),
    );
}
