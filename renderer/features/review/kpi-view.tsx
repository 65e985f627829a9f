import type { ReactNode } from 'react';
import { Plus } from 'lucide-react';
import type { Quarter } from '#shared/base/quarter.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { KPI_CATALOGUE } from '#shared/domain/review/kpi-catalogue.ts';
import type { GatheredQuarter } from '#shared/domain/review/gather-quarter.ts';
import { kpiStatus } from '#shared/domain/review/kpi-status.ts';
import { kpiFromCatalogue, readingDefaults } from '#shared/domain/review/take-readings.ts';
import { m, optionLabel } from '#shared/messages/messages.ts';
import { RecordPanel, useRecordActions } from '#renderer/features/records/index.ts';
import { Menu } from '#renderer/ui/menu.tsx';
import { kpiColumns } from './kpi-columns.tsx';
import { MaturityGrid } from './maturity-grid.tsx';
import { OfferedFigures } from './offered-figures.tsx';
import { useKpiRows } from './use-kpi-rows.tsx';

/** The figures of the quarter: what the records hold, the KPIs with their readings, and the maturity. */
export function KpiView(props: {
  readonly data: EngagementData;
  readonly review: RecordOf<'review'>;
  readonly quarter: Quarter;
  readonly gathered: GatheredQuarter;
}): ReactNode {
  const { data, review, quarter, gathered } = props;
  const { span } = gathered;
  const { figureOf, drawer } = useKpiRows(data, gathered, { quarter, span, isKept: false });
  const status = (kpi: RecordOf<'kpi'>) => kpiStatus(kpi, data.childrenOf('reading', kpi.id), span);
  return (
    <>
      <OfferedFigures data={data} quarter={quarter} figureOf={figureOf} />
      <RecordPanel
        kind="kpi"
        data={data}
        title={m.review.kpis}
        columns={['title']}
        derived={kpiColumns(status, figureOf)}
        empty={m.review.kpisEmpty}
        actions={<FromCatalogue data={data} />}
        extra={(kpi) => (
          <RecordPanel
            kind="reading"
            data={data}
            parentId={kpi.id}
            title={m.review.readings}
            columns={['measuredOn', 'value', 'numerator', 'denominator', 'responses', 'formulaVersion', 'unit']}
            empty={m.review.readingsEmpty}
            defaults={readingDefaults(kpi, span.until)}
            headingLevel={3}
          />
        )}
      />
      <MaturityGrid data={data} review={review} />
      {drawer}
    </>
  );
}

// What the set has already is not offered again.
function FromCatalogue({ data }: { readonly data: EngagementData }): ReactNode {
  const actions = useRecordActions();
  const taken = new Set(data.all('kpi').map(({ type }) => type));
  const left = KPI_CATALOGUE.filter(({ type }) => !taken.has(type));
  if (left.length === 0) return null;
  return (
    <Menu
      label={m.review.fromCatalogue}
      size="small"
      items={left.map(({ type }) => ({ id: type, label: optionLabel(type) }))}
      onAction={(id) => {
        const definition = left.find(({ type }) => type === id);
        if (definition === undefined) return;
        const { type, origin } = definition;
        const words = { title: optionLabel(type), formula: m.kpiFormulas[type], source: m.kpiSources[origin] };
        void actions.add('kpi', kpiFromCatalogue(definition, words));
      }}
    >
      <Plus aria-hidden size={16} />
      {m.review.fromCatalogue}
    </Menu>
  );
}
