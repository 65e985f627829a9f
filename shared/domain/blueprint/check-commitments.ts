import type { RecordId } from '../../base/ids.ts';
import type { EngagementData } from '../engagement/engagement-data.ts';
import type { RecordOf } from '../model/record.ts';
import { rankNeeds } from '../needs/need-ranking.ts';
import type { BlueprintProblem } from './blueprint-problem.ts';
import { isBlank, problemsAt } from './problem-at.ts';

/** Deliverables that still count as promised: all but the dropped ones. */
export function promisedDeliverables(data: EngagementData): RecordOf<'deliverable'>[] {
  return data.all('deliverable').filter((deliverable) => deliverable.status !== 'dropped');
}

/** The needs that a promised deliverable or an initiative serves. A cancelled initiative serves nothing. */
export function coveredNeeds(data: EngagementData): Set<RecordId> {
  const initiatives = data.all('initiative').filter((initiative) => initiative.status !== 'cancelled');
  const deliverables = promisedDeliverables(data);
  return new Set([...deliverables.flatMap(({ needs }) => needs), ...initiatives.flatMap(({ needs }) => needs)]);
}

/**
 * Every priority is covered or consciously excluded. A priority is a need that was decided to be served, or one without
 * a decision whose zone is "do now" or "plan". One of those zones that is put off, delegated or excluded needs a reason.
 */
export function checkPriorities(data: EngagementData): BlueprintProblem[] {
  const covered = coveredNeeds(data);
  return rankNeeds(data).flatMap(({ need, zone }) => {
    const important = zone === 'do-now' || zone === 'plan';
    if (need.decision === 'serve' || need.decision === '') {
      const open = (need.decision === 'serve' || important) && !covered.has(need.id);
      return problemsAt(need, 'priorities', [open ? 'priority-not-covered' : null]);
    }
    return problemsAt(need, 'priorities', [important && isBlank(need.decisionReason) ? 'exclusion-no-reason' : null]);
  });
}

/** Expectations come in pairs: each side gives something, somebody owns it, and it can be seen. */
export function checkExpectations(data: EngagementData): BlueprintProblem[] {
  return data.all('expectation').flatMap((expectation) => {
    const noOwner = [expectation.clientOwner, expectation.pmoOwner].some((id) => data.find('role', id) === undefined);
    return problemsAt(expectation, 'expectations', [
      isBlank(expectation.clientProvides) || isBlank(expectation.pmoProvides) ? 'expectation-one-sided' : null,
      noOwner ? 'expectation-no-owner' : null,
      isBlank(expectation.clientObserved) || isBlank(expectation.pmoObserved) ? 'expectation-not-observed' : null,
    ]);
  });
}

/** Every promised deliverable has an owner, a date, an acceptance test and a reporting line. */
export function checkDeliverables(data: EngagementData): BlueprintProblem[] {
  const reported = new Set(data.all('report').flatMap((report) => report.deliverables));
  return promisedDeliverables(data).flatMap((deliverable) =>
    problemsAt(deliverable, 'deliverables', [
      data.find('role', deliverable.owner) === undefined ? 'deliverable-no-owner' : null,
      deliverable.dueOn === null ? 'deliverable-no-due' : null,
      isBlank(deliverable.acceptanceTest) ? 'deliverable-no-acceptance' : null,
      reported.has(deliverable.id) ? null : 'deliverable-no-reporting',
    ]),
  );
}

/** No KPI stands without a goal. */
export function checkKpis(data: EngagementData): BlueprintProblem[] {
  return data
    .all('kpi')
    .flatMap((kpi) => problemsAt(kpi, 'kpis', [data.findAll('goal', kpi.goals).length === 0 ? 'kpi-no-goal' : null]));
}
