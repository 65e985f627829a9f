import { daysBetween } from '../../base/iso-date.ts';
import type { RecordOf } from '../model/record.ts';
import { commitmentState } from './commitments.ts';
import { kpiRag, kpiStatus } from './kpi-status.ts';
import { confidenceOf, count, figure, idsOf, noFigure, type Measure } from './measurement.ts';
import type { QuarterSpan } from './quarter-span.ts';

type Milestone = RecordOf<'milestone'>;

/**
 * On-time delivery, version 1: deliverables done on or before their date ÷ deliverables due in the quarter so far. What was
 * dropped is left out; it has its reason among the commitments.
 */
export const measureOnTime: Measure = (data, span) => {
  if (data.all('deliverable').length === 0) return noFigure('not-measured');
  const due = data
    .all('deliverable')
    .filter(({ status }) => status !== 'dropped')
    .filter(({ dueOn, doneOn }) => isDue(dueOn, doneOn, span));
  const done = due.filter((deliverable) => commitmentState(deliverable, span.lookedAtOn) === 'done');
  // "Done" without a day is taken at its word.
  const dated = due.filter(({ status, doneOn }) => status !== 'done' || doneOn !== null);
  return count(done.length, due.length, idsOf(due), confidenceOf(dated.length, due.length));
};

// What is due today and not done can still be done today.
function isDue(dueOn: string | null, doneOn: string | null, span: QuarterSpan): boolean {
  if (dueOn === null || dueOn < span.from || dueOn > span.until) return false;
  return doneOn !== null || dueOn < span.lookedAtOn;
}

const milestonesDue = (milestones: readonly Milestone[], span: QuarterSpan): Milestone[] =>
  milestones.filter(({ baselineOn, doneOn }) => isDue(baselineOn, doneOn, span));

/** Milestone hit rate, version 1: milestones done on or before their baseline ÷ milestones whose baseline was in the quarter so far. */
export const measureMilestones: Measure = (data, span) => {
  const all = data.all('milestone');
  if (all.length === 0) return noFigure('not-measured');
  const due = milestonesDue(all, span);
  const hit = due.filter(({ doneOn, baselineOn }) => doneOn !== null && baselineOn !== null && doneOn <= baselineOn);
  const based = all.filter(({ baselineOn }) => baselineOn !== null);
  return count(hit.length, due.length, idsOf(due), confidenceOf(based.length, all.length));
};

/**
 * Delivery slip, version 1: mean of the days from baseline to the day done, over the milestones due in the quarter so far;
 * one that is open counts to its forecast, or to the day looked at when that has passed. What is early counts as 0.
 */
export const measureDeliverySlip: Measure = (data, span) => {
  const all = data.all('milestone');
  if (all.length === 0) return noFigure('not-measured');
  const due = milestonesDue(all, span);
  if (due.length === 0) return noFigure('not-enough-data');
  const slips = due.map(({ baselineOn, forecastOn, doneOn }) => {
    const forecast = forecastOn !== null && forecastOn > span.lookedAtOn ? forecastOn : span.lookedAtOn;
    return Math.max(0, daysBetween(baselineOn ?? span.from, doneOn ?? forecast));
  });
  const known = due.filter(({ doneOn, forecastOn }) => doneOn !== null || forecastOn !== null);
  const mean = slips.reduce((sum, days) => sum + days, 0) / due.length;
  return figure(mean, idsOf(due), confidenceOf(known.length, due.length));
};

/**
 * Budget variance, version 1: (forecast cost − budget) ÷ budget, over all initiatives that are not cancelled and state a
 * budget above 0 and a forecast (or more money spent).
 */
export const measureBudgetVariance: Measure = (data) => {
  const all = data.all('initiative').filter(({ status }) => status !== 'cancelled');
  if (all.length === 0) return noFigure('not-measured');
  const priced = all.flatMap((initiative) => {
    const { budget, spent, forecastCost } = initiative;
    const cost = forecastCost === null ? spent : Math.max(forecastCost, spent ?? forecastCost);
    return budget === null || budget <= 0 || cost === null ? [] : [{ initiative, budget, cost }];
  });
  const budget = priced.reduce((sum, one) => sum + one.budget, 0);
  if (budget === 0) return noFigure('not-enough-data');
  const cost = priced.reduce((sum, one) => sum + one.cost, 0);
  return figure(
    ((cost - budget) / budget) * 100,
    priced.map(({ initiative }) => initiative.id),
    confidenceOf(priced.length, all.length),
  );
};

/** Alignment, version 1: initiatives tied to at least one goal ÷ initiatives that are not cancelled. */
export const measureAlignment: Measure = (data) => {
  const all = data.all('initiative').filter(({ status }) => status !== 'cancelled');
  if (data.all('initiative').length === 0) return noFigure('not-measured');
  const aligned = all.filter(({ goals }) => data.findAll('goal', goals).length > 0);
  return count(aligned.length, all.length, idsOf(all), confidenceOf(all.length, all.length));
};

/**
 * Benefits realised, version 1: goals of which a measure reached its target in the quarter ÷ goals with a measure that was
 * read in the quarter. This very KPI is not one of the measures.
 */
export const measureBenefits: Measure = (data, span) => {
  const goals = data.all('goal');
  if (goals.length === 0) return noFigure('not-measured');
  const measured = goals.flatMap((goal) => {
    const figures = data
      .all('kpi')
      .filter((kpi) => kpi.type !== 'benefits-realised' && kpi.target !== null && kpi.goals.includes(goal.id))
      .map((kpi) => ({ kpi, status: kpiStatus(kpi, data.childrenOf('reading', kpi.id), span) }))
      .filter(({ status }) => status.value !== null);
    const reached = figures.some(
      ({ kpi, status }) => kpiRag({ ...kpi, amberLimit: null, redLimit: null }, status.value ?? 0) === 'green',
    );
    return figures.length === 0 ? [] : [{ id: goal.id, reached }];
  });
  const reached = measured.filter((goal) => goal.reached);
  return count(reached.length, measured.length, idsOf(measured), confidenceOf(measured.length, goals.length));
};
