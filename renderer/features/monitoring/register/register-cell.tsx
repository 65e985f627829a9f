import type { ReactNode } from 'react';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { LooseRecord } from '#shared/domain/model/record.ts';
import {
  differenceState,
  isFieldColumn,
  type FieldColumn,
  type RegisterColumn,
} from '#shared/domain/monitoring/register-columns.ts';
import type { RegisterRow } from '#shared/domain/monitoring/register-row.ts';
import { m } from '#shared/messages/messages.ts';
import { fieldCell, shortDate } from '#renderer/features/records/index.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { RagBadge } from '#renderer/ui/rag-badge.tsx';

/** What a column of the register shows of a row: called, not mounted, as two hundred of them stand in one picture. */
export function registerCell(row: RegisterRow, column: RegisterColumn, data: EngagementData): ReactNode {
  if (isFieldColumn(column)) return fieldOf(row, column, data);
  switch (column) {
    case 'suggested':
      return RagBadge({ status: row.suggested });
    case 'difference': {
      const state = differenceState(row);
      if (state === '') return null;
      return <Badge tone={state === 'unexplained' ? 'danger' : 'neutral'}>{m.register.differences[state]}</Badge>;
    }
    case 'slip':
      return row.slipDays === null ? null : m.register.slip(row.slipDays);
    case 'nextMilestone':
      return nextMilestoneCell(row);
    case 'openRaid':
    case 'openFollowUps':
      return row[column] === 0 ? null : row[column];
    default:
      return null;
  }
}

// A text without a box of its own: the cell cuts it and gives it its direction.
function fieldOf({ initiative, departmentName }: RegisterRow, column: FieldColumn, data: EngagementData): ReactNode {
  switch (column) {
    case 'owner':
    case 'ragReason':
      return initiative[column];
    case 'department':
      return departmentName;
    case 'title':
      if (initiative.title !== '') return initiative.title;
      break;
    default:
  }
  return fieldCell(initiative as unknown as LooseRecord, column, data);
}

function nextMilestoneCell({ nextMilestone }: RegisterRow): ReactNode {
  if (nextMilestone === null) return null;
  const due = nextMilestone.forecastOn ?? nextMilestone.baselineOn;
  return (
    <>
      {due === null ? '' : `${shortDate(due)} `}
      <bdi>{nextMilestone.title}</bdi>
    </>
  );
}
