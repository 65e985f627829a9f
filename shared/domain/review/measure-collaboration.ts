import { agreedVersions, compareVersionNumbers } from '../blueprint/versions.ts';
import type { RecordOf } from '../model/record.ts';
import { contractedDays } from '../monitoring/effort.ts';
import { exposureOf } from '../monitoring/suggest-rag.ts';
import { MATURITY_DIMENSIONS } from '../model/kinds-delivery.ts';
import { deriveFeedback } from './feedback.ts';
import { confidenceOf, count, figure, idsOf, noFigure, type Measure } from './measurement.ts';
import type { QuarterSpan } from './quarter-span.ts';

/** Stakeholder satisfaction, version 1: mean of the answers to the satisfaction question, 1–5, in the quarter's review; five at least. */
export const measureSatisfaction: Measure = (data, _, quarter) => {
  const review = data.all('review').find((one) => one.quarter === quarter);
  if (review === undefined) return noFigure('not-measured');
  const { satisfaction } = deriveFeedback(data, review.id);
  const answers = data.childrenOf('feedback', review.id).filter((answer) => answer.satisfaction !== null);
  if (satisfaction.state !== 'measured') return noFigure(satisfaction.state, idsOf(answers), satisfaction.n);
  return { ...figure(satisfaction.value, idsOf(answers), 'medium'), responses: satisfaction.n };
};

/**
 * Risk exposure, version 1: sum of probability × impact, 1–25 each, of the risks and issues that were open at the end of the
 * quarter, or are open today. Nothing open is a measured 0; no risk log at all is "not measured".
 */
export const measureRiskExposure: Measure = (data, span) => {
  const all = data.all('raidItem').filter(({ type }) => type === 'risk' || type === 'issue');
  if (all.length === 0) return noFigure('not-measured');
  const open = all.filter(
    ({ raisedOn, closedOn }) =>
      (raisedOn === null || raisedOn <= span.until) && (closedOn === null || closedOn > span.until),
  );
  const weights = open.map(exposureOf).filter((weight) => weight !== null);
  if (open.length > 0 && weights.length === 0) return noFigure('not-enough-data', idsOf(open));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return figure(sum, idsOf(open), open.length === 0 ? 'high' : confidenceOf(weights.length, open.length));
};

function logged(entries: readonly RecordOf<'dayLog'>[], { from, until }: QuarterSpan): RecordOf<'dayLog'>[] {
  return entries.filter(({ workedOn }) => workedOn !== null && workedOn >= from && workedOn <= until);
}

const daysOf = (entries: readonly RecordOf<'dayLog'>[]): number =>
  entries.reduce((sum, { days }) => sum + (days ?? 0), 0);

/** Utilisation, version 1: PMO days logged on a deliverable ÷ all PMO days logged in the quarter. */
export const measureUtilisation: Measure = (data, span) => {
  if (data.all('dayLog').length === 0) return noFigure('not-measured');
  const entries = logged(data.all('dayLog'), span);
  const all = daysOf(entries);
  if (all === 0) return noFigure('not-enough-data');
  const onDeliverables = daysOf(
    entries.filter(({ deliverable }) => data.find('deliverable', deliverable) !== undefined),
  );
  return figure((onDeliverables / all) * 100, idsOf(entries), 'high');
};

/** Effort, version 1: PMO days logged ÷ PMO days contracted, both from the start of the quarter to the day looked at. */
export const measureEffort: Measure = (data, span) => {
  const contracted = contractedDays(data, span.from, span.until);
  if (contracted === null || data.all('dayLog').length === 0) return noFigure('not-measured');
  if (contracted === 0) return noFigure('not-enough-data');
  const entries = logged(data.all('dayLog'), span);
  return figure((daysOf(entries) / contracted) * 100, idsOf(entries), 'high');
};

/** Adoption, version 1: adapted resources that are in use ÷ adapted resources that were not dropped. */
export const measureAdoption: Measure = (data) => {
  const all = data.all('adaptation');
  if (all.length === 0) return noFigure('not-measured');
  const kept = all.filter(({ rollout }) => rollout !== 'dropped');
  const known = kept.filter(({ rollout }) => rollout !== '');
  const inUse = kept.filter(({ rollout }) => rollout === 'in-use');
  return count(inUse.length, kept.length, idsOf(kept), confidenceOf(known.length, kept.length));
};

/**
 * Governance completeness, version 1: deliverables that have an owner, a date and exactly one accountable role ÷
 * deliverables that were not dropped.
 */
export const measureGovernance: Measure = (data) => {
  if (data.all('deliverable').length === 0) return noFigure('not-measured');
  const all = data.all('deliverable').filter(({ status }) => status !== 'dropped');
  const complete = all.filter((deliverable) => {
    const rows = data.all('raciRow').filter((row) => row.deliverable === deliverable.id);
    const isAccounted = rows.some(({ accountable }) => data.findAll('role', accountable).length === 1);
    return data.find('role', deliverable.owner) !== undefined && deliverable.dueOn !== null && isAccounted;
  });
  return count(complete.length, all.length, idsOf(all), 'high');
};

/** Change control, version 1: changes that were accepted and are in an agreed blueprint version ÷ all changes that were accepted. */
export const measureChangeControl: Measure = (data) => {
  const all = data.all('refinement').filter(({ action }) => action !== 'keep');
  if (all.length === 0) return noFigure('not-measured');
  const accepted = all.filter((refinement) => refinement.accepted);
  const latest = agreedVersions(data).at(-1)?.version ?? '';
  const agreed = accepted.filter(
    ({ toVersion }) => latest !== '' && toVersion !== '' && compareVersionNumbers(toVersion, latest) <= 0,
  );
  return count(agreed.length, accepted.length, idsOf(accepted), 'high');
};

/** Maturity, version 1: mean of the levels, 1–5, of the five dimensions; not enough data until all five have one. */
export const measureMaturity: Measure = (data, _, quarter) => {
  const review = data.all('review').find((one) => one.quarter === quarter);
  const levels = review === undefined ? [] : data.childrenOf('maturityLevel', review.id);
  const found = MATURITY_DIMENSIONS.flatMap((dimension) => {
    const row = levels.find((one) => one.dimension === dimension && one.level !== null);
    return row === undefined ? [] : [row];
  });
  if (found.length === 0) return noFigure('not-measured');
  if (found.length < MATURITY_DIMENSIONS.length) return noFigure('not-enough-data', idsOf(found));
  const mean = found.reduce((sum, { level }) => sum + (level ?? 0), 0) / found.length;
  // How people see themselves, with what they point at as evidence.
  return figure(mean, idsOf(found), found.every(({ evidence }) => evidence.trim() !== '') ? 'medium' : 'low');
};
