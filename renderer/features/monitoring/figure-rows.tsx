import type { ReactNode } from 'react';
import type { IsoDate } from '#shared/base/iso-date.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { Dashboard } from '#shared/domain/monitoring/dashboard.ts';
import { rowsBehind } from '#shared/domain/monitoring/dashboard-rows.ts';
import { RowsDrawer } from '#renderer/features/records/index.ts';
import type { AskedFigure } from './figure-button.tsx';

/** The rows behind a figure of the dashboard, as they are now. */
export function FigureRows(props: {
  readonly asked: AskedFigure;
  readonly data: EngagementData;
  readonly dashboard: Dashboard;
  readonly today: IsoDate;
  readonly onClose: () => void;
}): ReactNode {
  const { asked, data, dashboard, today } = props;
  const rows = rowsBehind(data, dashboard, asked.figure, today);
  return <RowsDrawer title={asked.title} rows={rows} data={data} onClose={props.onClose} />;
}
