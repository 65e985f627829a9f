import type { ReactNode } from 'react';
import type { Quarter } from '#shared/base/quarter.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { methodOf, readingValue } from '#shared/domain/review/kpi-status.ts';
import { offeredFigures, takeReadings, type OfferedFigure } from '#shared/domain/review/take-readings.ts';
import { m, optionLabel } from '#shared/messages/messages.ts';
import { useCommit, useServices } from '#renderer/features/records/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { DataTable, type Column } from '#renderer/ui/data-table.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { measurementWords } from './kpi-words.ts';
import type { KpiFigureOf } from './use-kpi-rows.tsx';

/** What the records hold for the KPIs, beside what was read; a figure becomes a reading by one press. */
export function OfferedFigures(props: {
  readonly data: EngagementData;
  readonly quarter: Quarter;
  readonly figureOf: KpiFigureOf;
}): ReactNode {
  const { data, quarter } = props;
  const { store } = useServices();
  const commit = useCommit();
  const today = store.clock.today();
  const offered = offeredFigures(data, quarter, today);
  const open = offered.filter((figure) => figure.measurement.state === 'measured' && figure.reading === undefined);
  const take = (figures: readonly OfferedFigure[]): void => {
    const sourceOf = ({ origin }: OfferedFigure['definition']): string => m.kpiSources[origin];
    void commit(takeReadings(data, figures, quarter, today, sourceOf, store.ids));
  };
  return (
    <Section
      title={m.review.offered}
      hint={m.review.offeredHint}
      actions={
        open.length > 0 && (
          <Button variant="primary" onPress={() => take(open)}>
            {m.review.takeAll(open.length)}
          </Button>
        )
      }
    >
      {offered.length === 0 ? (
        <EmptyState compact body={m.review.offeredEmpty} />
      ) : (
        <DataTable
          label={m.review.offered}
          rows={offered}
          columns={columnsOf((figure) => take([figure]), props.figureOf)}
          getRowId={({ kpi }) => kpi.id}
        />
      )}
    </Section>
  );
}

function readWords({ kpi, reading }: OfferedFigure): string {
  if (reading === undefined) return m.review.notMeasured;
  const { numerator, denominator } = reading;
  const count = numerator === null || denominator === null ? null : { numerator, denominator };
  return measurementWords({ ...readingValue(kpi, reading), count }, methodOf(kpi, reading).unit);
}

function columnsOf(take: (figure: OfferedFigure) => void, figureOf: KpiFigureOf): readonly Column<OfferedFigure>[] {
  return [
    {
      id: 'title',
      header: m.review.compareKpi,
      sortValue: ({ kpi }) => kpi.ref ?? kpi.title,
      cell: ({ kpi, definition }) => (
        <>
          {kpi.ref} <bdi title={m.kpiFormulas[definition.type]}>{kpi.title}</bdi>
        </>
      ),
    },
    {
      id: 'records',
      header: m.review.inRecords,
      align: 'end',
      cell: ({ kpi, definition, measurement }) =>
        figureOf(kpi, 'records', measurementWords(measurement, kpi.unit || definition.unit)),
    },
    {
      id: 'confidence',
      header: m.review.confidence,
      width: 110,
      cell: ({ measurement }) => (measurement.confidence === '' ? '' : optionLabel(measurement.confidence)),
    },
    { id: 'read', header: m.review.asRead, align: 'end', cell: readWords },
    {
      id: 'take',
      header: m.common.actions,
      isHeaderHidden: true,
      width: 150,
      align: 'end',
      cell: (figure) => {
        if (figure.measurement.state !== 'measured') return null;
        const { kpi, definition, measurement } = figure;
        if (readWords(figure) === measurementWords(measurement, kpi.unit || definition.unit)) return m.review.taken;
        return (
          <Button size="small" aria-label={m.review.takeOf(kpi.title)} onPress={() => take(figure)}>
            {m.review.take}
          </Button>
        );
      },
    },
  ];
}
