import type { ReactNode } from 'react';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { LooseRecord } from '#shared/domain/model/record.ts';
import { differenceState, isFieldColumn, type RegisterColumn } from '#shared/domain/monitoring/register-columns.ts';
import type { RegisterRow } from '#shared/domain/monitoring/register-row.ts';
import { m } from '#shared/messages/messages.ts';
import { FieldCell, shortDate } from '#renderer/features/records/index.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { RagBadge } from '#renderer/ui/rag-badge.tsx';

/** What a column of the register shows of a row. */
export function RegisterCell(props: {
  readonly row: RegisterRow;
  readonly column: RegisterColumn;
  readonly data: EngagementData;
}): ReactNode {
  const { row, column, data } = props;
  if (isFieldColumn(column)) {
    return <FieldCell record={row.initiative as unknown as LooseRecord} field={column} data={data} />;
  }
  switch (column) {
    case 'suggested':
      return <RagBadge status={row.suggested} />;
    case 'difference': {
      const state = differenceState(row);
      if (state === '') return null;
      return <Badge tone={state === 'unexplained' ? 'danger' : 'neutral'}>{m.register.differences[state]}</Badge>;
    }
    case 'slip':
      return row.slipDays === null ? null : m.register.slip(row.slipDays);
    case 'nextMilestone':
      return <NextMilestone row={row} />;
    case 'openRaid':
    case 'openFollowUps':
      return row[column] === 0 ? null : row[column];
    default:
      return null;
  }
}

function NextMilestone({ row }: { readonly row: RegisterRow }): ReactNode {
  const { nextMilestone } = row;
  if (nextMilestone === null) return null;
  const due = nextMilestone.forecastOn ?? nextMilestone.baselineOn;
  return (
    <>
      {due === null ? '' : `${shortDate(due)} `}
      <bdi>{nextMilestone.title}</bdi>
    </>
  );
}
