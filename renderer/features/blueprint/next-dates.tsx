import type { ReactNode } from 'react';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { cadenceDates } from '#shared/domain/engagement/cadence-dates.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { m } from '#shared/messages/messages.ts';
import { shortDate, useToday } from '#renderer/features/records/index.ts';
import type { Column } from '#renderer/ui/data-table.tsx';

/** Real dates that a regular line shows. */
const SHOWN = 3;

/** The next real dates of what happens regularly, up to the end of the term. */
export function nextDates<K extends 'meeting' | 'report'>(data: EngagementData): Column<RecordOf<K>> {
  return {
    id: 'next',
    header: m.blueprint.nextDates,
    cell: (row) => <NextDates row={row} data={data} />,
  };
}

function NextDates(props: {
  readonly row: Pick<RecordOf<'meeting'>, 'cadence' | 'firstOn'>;
  readonly data: EngagementData;
}): ReactNode {
  const today = useToday();
  const { engagement } = props.data;
  const dates = cadenceDates(props.row, engagement.workingDays, {
    from: today,
    until: engagement.termEndOn,
    count: SHOWN,
  });
  return dates.map((date) => <div key={date}>{shortDate(date)}</div>);
}
