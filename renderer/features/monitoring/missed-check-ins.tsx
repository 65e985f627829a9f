import { useMemo, type ReactNode } from 'react';
import type { IsoDate } from '#shared/base/iso-date.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { missedCheckIns, type MissedCheckIn } from '#shared/domain/monitoring/missed-check-ins.ts';
import { m } from '#shared/messages/messages.ts';
import { shortDate } from '#renderer/features/records/index.ts';
import { DataTable, type Column } from '#renderer/ui/data-table.tsx';
import { Section } from '#renderer/ui/section.tsx';

/** Every check-in that was due and not held, also those before the last one that was. */
export function MissedCheckIns(props: { readonly data: EngagementData; readonly today: IsoDate }): ReactNode {
  const { data, today } = props;
  const missed = useMemo(() => missedCheckIns(data, today), [data, today]);
  if (missed.length === 0) return null;
  return (
    <Section title={m.checkIns.missedTitle} hint={m.checkIns.missedHint} count={missed.length}>
      <DataTable
        label={m.checkIns.missedTitle}
        rows={missed}
        columns={COLUMNS}
        getRowId={({ department, dueOn }) => `${department.id}/${dueOn}`}
      />
    </Section>
  );
}

const COLUMNS: readonly Column<MissedCheckIn>[] = [
  {
    id: 'department',
    header: m.checkIns.columns.department,
    sortValue: ({ department }) => department.name.toLocaleLowerCase(),
    cell: ({ department }) => <bdi>{department.name}</bdi>,
  },
  {
    id: 'due',
    header: m.checkIns.wasDue,
    width: 150,
    sortValue: ({ dueOn }) => dueOn,
    cell: ({ dueOn }) => shortDate(dueOn),
  },
  {
    id: 'next',
    header: m.checkIns.heldAfter,
    width: 190,
    sortValue: ({ nextHeldOn }) => nextHeldOn,
    cell: ({ nextHeldOn }) => (nextHeldOn === null ? m.checkIns.notYet : shortDate(nextHeldOn)),
  },
];
