import type { IsoDate } from '../../base/iso-date.ts';
import type { Quarter } from '../../base/quarter.ts';
import type { EngagementData } from '../engagement/engagement-data.ts';
import type { BodyOf } from '../model/kinds.ts';
import type { RecordOf } from '../model/record.ts';
import { kpiDefinition, type CatalogueType } from './kpi-catalogue.ts';
import {
  measureAdoption,
  measureChangeControl,
  measureEffort,
  measureGovernance,
  measureMaturity,
  measureRiskExposure,
  measureSatisfaction,
  measureUtilisation,
} from './measure-collaboration.ts';
import {
  measureAlignment,
  measureBenefits,
  measureBudgetVariance,
  measureDeliverySlip,
  measureMilestones,
  measureOnTime,
} from './measure-delivery.ts';
import type { Measure, Measurement } from './measurement.ts';
import { spanOfQuarter } from './quarter-span.ts';

const MEASURES: Readonly<Record<Exclude<CatalogueType, 'decision-latency'>, Measure>> = {
  'on-time-delivery': measureOnTime,
  'delivery-slip': measureDeliverySlip,
  'milestone-hit-rate': measureMilestones,
  'budget-variance': measureBudgetVariance,
  'benefits-realised': measureBenefits,
  alignment: measureAlignment,
  'stakeholder-satisfaction': measureSatisfaction,
  'risk-exposure': measureRiskExposure,
  utilisation: measureUtilisation,
  adoption: measureAdoption,
  'governance-completeness': measureGovernance,
  'change-control': measureChangeControl,
  effort: measureEffort,
  maturity: measureMaturity,
};

/** The figure of a KPI of the catalogue in a quarter, as of a day; null for one that the records do not hold. */
export function measureKpi(
  data: EngagementData,
  type: BodyOf<'kpi'>['type'],
  quarter: Quarter,
  today: IsoDate,
): Measurement | null {
  if (type === '' || type === 'own' || type === 'decision-latency') return null;
  return MEASURES[type](data, spanOfQuarter(data, quarter, today), quarter);
}

/**
 * Whether the records are counted as a KPI states it: by the version of the formula that the catalogue has now (a KPI
 * without a version goes by the catalogue), and in percent where the catalogue counts in percent.
 */
export function isMeasuredByCatalogue(kpi: RecordOf<'kpi'>): boolean {
  const definition = kpiDefinition(kpi.type);
  if (definition === undefined || !definition.computed) return false;
  const isPercent = kpi.unit === '' ? definition.unit === '%' : kpi.unit === '%';
  return (
    (kpi.formulaVersion === '' || kpi.formulaVersion === definition.version) && isPercent === (definition.unit === '%')
  );
}
