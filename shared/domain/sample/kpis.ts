import type { AnyRecord } from '../model/record.ts';
import { KPI_ROWS } from './kpi-rows.ts';
import { on, type SampleMaker, type SampleRow } from './sample-maker.ts';

/** Stages 3 and 6: the KPI set, and what was measured on three days. */
export function sampleKpis(make: SampleMaker): readonly AnyRecord[] {
  return [...kpis(make), ...readings(make)];
}

function kpis(make: SampleMaker): readonly AnyRecord[] {
  return make.list(
    'kpi',
    '2026-06-04',
    KPI_ROWS.map((row) => ({
      title: row.title,
      type: row.type,
      formula: row.formula,
      formulaVersion: '1',
      unit: row.unit,
      direction: row.direction,
      source: row.source,
      baseline: row.limits[0],
      target: row.limits[1],
      amberLimit: row.limits[2],
      redLimit: row.limits[3],
      owner: make.id('role', row.owner),
      cadence: 'quarterly',
      goals: make.ids('goal', row.goals),
      deliverables: make.ids('deliverable', row.deliverables),
      survey: row.survey === true,
    })),
  );
}

const MEASURED_ON = ['2026-06-30', '2026-09-30', '2026-11-20'] as const;

function readings(make: SampleMaker): readonly AnyRecord[] {
  const rows = KPI_ROWS.flatMap((row, index) =>
    row.measured.map((measured, day): SampleRow<'reading'> => {
      const measuredOn = MEASURED_ON[day] ?? MEASURED_ON[0];
      return {
        parentId: make.id('kpi', index + 1),
        writtenOn: measuredOn,
        measuredOn: on(measuredOn),
        value: measured.value ?? ratioPercent(measured.counts),
        numerator: measured.counts?.[0] ?? null,
        denominator: measured.counts?.[1] ?? null,
        responses: measured.responses ?? null,
        source: row.source,
        confidence: row.confidence,
        narrative: measured.says,
        formulaVersion: '1',
        unit: row.unit,
      };
    }),
  );
  return make.list('reading', '2026-06-30', rows);
}

// A ratio of nothing is not a number; it prints as "not enough data".
function ratioPercent(counts: readonly [number, number] | undefined): number | null {
  if (counts === undefined || counts[1] === 0) return null;
  return Math.round((counts[0] / counts[1]) * 1000) / 10;
}
