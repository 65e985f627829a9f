import type { IdSource } from '../../base/ids.ts';
import type { IsoDate } from '../../base/iso-date.ts';
import type { Quarter } from '../../base/quarter.ts';
import type { EngagementData } from '../engagement/engagement-data.ts';
import { createRecord, updateRecord, type Change } from '../model/change.ts';
import type { BodyOf } from '../model/kinds.ts';
import type { RecordOf } from '../model/record.ts';
import { kpiDefinition, type KpiDefinition } from './kpi-catalogue.ts';
import { isMeasuredByCatalogue, measureKpi } from './measure-kpi.ts';
import type { Measurement } from './measurement.ts';
import { spanOfQuarter } from './quarter-span.ts';

/** A figure that the records hold for a KPI that was not read in the quarter, or was read differently. */
export interface OfferedFigure {
  readonly kpi: RecordOf<'kpi'>;
  readonly definition: KpiDefinition;
  readonly measurement: Measurement;
  /** The newest reading of the quarter; undefined while there is none. */
  readonly reading: RecordOf<'reading'> | undefined;
}

/** What a KPI that is chosen from the catalogue starts with; title, formula and source come as words from outside. */
export function kpiFromCatalogue(
  definition: KpiDefinition,
  words: { readonly title: string; readonly formula: string; readonly source: string },
): Partial<BodyOf<'kpi'>> {
  const { type, version, unit, direction, target, amberLimit, redLimit, survey } = definition;
  return {
    ...words,
    type,
    formulaVersion: version,
    unit,
    direction,
    target,
    amberLimit,
    redLimit,
    survey,
    cadence: 'quarterly',
  };
}

/** What a new reading of a KPI starts with: its method, so that a later change of the KPI leaves it as it was taken. */
export function readingDefaults(
  kpi: RecordOf<'kpi'>,
  measuredOn: IsoDate,
): Pick<BodyOf<'reading'>, 'measuredOn' | 'formulaVersion' | 'unit'> {
  return { measuredOn, formulaVersion: kpi.formulaVersion, unit: kpi.unit };
}

/**
 * The figures that the records hold in a quarter, as of a day, for the KPIs that are counted as the catalogue counts them.
 * Those that cannot be measured are among them, with the reason.
 */
export function offeredFigures(data: EngagementData, quarter: Quarter, today: IsoDate): OfferedFigure[] {
  const { from, to } = spanOfQuarter(data, quarter, today);
  return data.all('kpi').flatMap((kpi) => {
    const definition = kpiDefinition(kpi.type);
    if (definition === undefined || !isMeasuredByCatalogue(kpi)) return [];
    const measurement = measureKpi(data, kpi.type, quarter, today);
    if (measurement === null) return [];
    const reading = data
      .childrenOf('reading', kpi.id)
      .filter(({ measuredOn }) => measuredOn !== null && measuredOn >= from && measuredOn <= to)
      .toSorted((a, b) => ((a.measuredOn ?? '') < (b.measuredOn ?? '') ? -1 : 1))
      .at(-1);
    return [{ kpi, definition, measurement, reading }];
  });
}

/**
 * Takes figures of the records over as readings of the last day of the quarter, or of today while it runs. A figure that is
 * missing gives no reading. A reading of that very day is brought up to date, and its narrative stays.
 */
export function takeReadings(
  data: EngagementData,
  offered: readonly OfferedFigure[],
  quarter: Quarter,
  today: IsoDate,
  sourceOf: (definition: KpiDefinition) => string,
  ids: IdSource,
): Change[] {
  const { until } = spanOfQuarter(data, quarter, today);
  return offered.flatMap(({ kpi, definition, measurement, reading }): Change[] => {
    if (measurement.state !== 'measured') return [];
    const body = {
      ...readingDefaults(kpi, until),
      value: measurement.value === null ? null : Math.round(measurement.value * 10) / 10,
      numerator: measurement.count?.numerator ?? null,
      denominator: measurement.count?.denominator ?? null,
      responses: measurement.responses,
      source: kpi.source || sourceOf(definition),
      confidence: measurement.confidence,
    };
    return reading?.measuredOn === until
      ? [updateRecord(reading, body)]
      : [createRecord('reading', ids.next(), body, { parentId: kpi.id })];
  });
}

/** Writes the method of today into the readings that do not say theirs: before the KPI's formula or unit changes. */
export function stampMethods(data: EngagementData, readings: readonly RecordOf<'reading'>[]): Change[] {
  return readings.flatMap((reading) => {
    const kpi = data.find('kpi', reading.parentId);
    if (kpi === undefined || (reading.formulaVersion !== '' && reading.unit !== '')) return [];
    const set = { formulaVersion: reading.formulaVersion || kpi.formulaVersion, unit: reading.unit || kpi.unit };
    if (set.formulaVersion === reading.formulaVersion && set.unit === reading.unit) return [];
    return [updateRecord(reading, set)];
  });
}
