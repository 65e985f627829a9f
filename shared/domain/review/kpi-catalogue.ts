import type { BodyOf } from '../model/kinds.ts';

/** A KPI of the method's catalogue; what a client measures in its own way is none of them. */
export type CatalogueType = Exclude<BodyOf<'kpi'>['type'], '' | 'own'>;

/** Which records, or which people, a KPI is measured from. */
export type KpiOrigin =
  | 'deliverables'
  | 'milestones'
  | 'register'
  | 'goals'
  | 'survey'
  | 'raid'
  | 'dayLog'
  | 'decisionLog'
  | 'resources'
  | 'blueprint'
  | 'refinements'
  | 'selfAssessment';

/** What the method says about one KPI; its title, formula and source in words are in the message catalogue. */
export interface KpiDefinition {
  readonly type: CatalogueType;
  /** Version of the formula by which `measureKpi` counts; it is raised when the counting changes. */
  readonly version: string;
  readonly unit: '%' | 'days' | 'working days' | 'points';
  readonly direction: 'up' | 'down';
  readonly origin: KpiOrigin;
  /** Default target and limits in the KPI's unit; null where none holds for everybody. */
  readonly target: number | null;
  readonly amberLimit: number | null;
  readonly redLimit: number | null;
  /** Measured by a survey: no figure from fewer than `LEAST_RESPONSES` answers. */
  readonly survey: boolean;
  /** Whether the records hold it; else it is read elsewhere and typed in. */
  readonly computed: boolean;
}

type Row = readonly [
  type: CatalogueType,
  unit: KpiDefinition['unit'],
  direction: KpiDefinition['direction'],
  origin: KpiOrigin,
  limits: readonly [target: number | null, amber: number | null, red: number | null],
];

const ROWS: readonly Row[] = [
  ['on-time-delivery', '%', 'up', 'deliverables', [80, 75, 60]],
  ['delivery-slip', 'days', 'down', 'milestones', [5, 10, 20]],
  ['milestone-hit-rate', '%', 'up', 'milestones', [80, 75, 60]],
  ['budget-variance', '%', 'down', 'register', [0, 5, 15]],
  ['benefits-realised', '%', 'up', 'goals', [75, 60, 40]],
  ['alignment', '%', 'up', 'register', [95, 90, 75]],
  ['stakeholder-satisfaction', 'points', 'up', 'survey', [4.2, 3.8, 3.3]],
  ['risk-exposure', 'points', 'down', 'raid', [null, null, null]],
  ['utilisation', '%', 'up', 'dayLog', [80, 70, 50]],
  ['decision-latency', 'working days', 'down', 'decisionLog', [10, 12, 16]],
  ['adoption', '%', 'up', 'resources', [80, 65, 45]],
  ['governance-completeness', '%', 'up', 'blueprint', [100, 90, 75]],
  ['change-control', '%', 'up', 'refinements', [100, 80, 50]],
  ['effort', '%', 'down', 'dayLog', [100, 105, 115]],
  ['maturity', 'points', 'up', 'selfAssessment', [3, 2.6, 2]],
];

/** The KPI catalogue, in the order of the method. Units, directions and limits are defaults that everybody may change. */
export const KPI_CATALOGUE: readonly KpiDefinition[] = ROWS.map(([type, unit, direction, origin, limits]) => ({
  type,
  version: '1',
  unit,
  direction,
  origin,
  target: limits[0],
  amberLimit: limits[1],
  redLimit: limits[2],
  survey: type === 'stakeholder-satisfaction',
  computed: type !== 'decision-latency',
}));

/** What the method says about a KPI of this type; undefined for a client's own measure. */
export function kpiDefinition(type: BodyOf<'kpi'>['type']): KpiDefinition | undefined {
  return KPI_CATALOGUE.find((definition) => definition.type === type);
}
