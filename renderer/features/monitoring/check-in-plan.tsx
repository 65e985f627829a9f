import type { ReactNode } from 'react';
import type { RecordId } from '#shared/base/ids.ts';
import type { IsoDate } from '#shared/base/iso-date.ts';
import type { PlannedCheckIn } from '#shared/domain/monitoring/check-in-plan.ts';
import { m, optionLabel } from '#shared/messages/messages.ts';
import { shortDate } from '#renderer/features/records/index.ts';
import { useOpenRecord } from '#renderer/state/open-record.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { DataTable, type Column } from '#renderer/ui/data-table.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Section } from '#renderer/ui/section.tsx';
import styles from './check-in.module.css';

/** Missed dates that are written out. */
const DATES_SHOWN = 2;

/** Every department with what is due and what was missed, the most urgent first, and the way to hold it. */
export function CheckInPlan(props: {
  readonly plan: readonly PlannedCheckIn[];
  readonly today: IsoDate;
  readonly onBegin: (department: RecordId) => void;
  readonly onResume: (checkIn: RecordId) => void;
}): ReactNode {
  const { plan } = props;
  const missed = plan.filter(({ missedOn }) => missedOn.length > 0).length;
  const hint = missed === 0 ? m.checkIns.planHint : `${m.checkIns.missedSum(missed)}. ${m.checkIns.planHint}`;
  return (
    <Section title={m.checkIns.planTitle} hint={hint}>
      <DataTable
        label={m.checkIns.planTitle}
        rows={plan.toSorted((a, b) => (urgency(a) < urgency(b) ? -1 : 1))}
        columns={columnsOf(props)}
        getRowId={({ department }) => department.id}
        empty={<EmptyState compact body={m.checkIns.planEmpty} />}
      />
    </Section>
  );
}

// A date as text: missed ones are the oldest; without a date last.
const urgency = ({ missedOn, nextOn }: PlannedCheckIn): string => missedOn[0] ?? nextOn ?? '~';

function columnsOf(props: Parameters<typeof CheckInPlan>[0]): readonly Column<PlannedCheckIn>[] {
  const words = m.checkIns;
  return [
    {
      id: 'department',
      header: words.columns.department,
      sortValue: ({ department }) => department.name.toLocaleLowerCase(),
      cell: ({ department }) => <DepartmentLink id={department.id} name={department.name} head={department.head} />,
    },
    {
      id: 'last',
      header: words.columns.last,
      width: 120,
      sortValue: ({ last }) => last?.heldOn ?? null,
      cell: ({ last }) => (last?.heldOn == null ? words.never : shortDate(last.heldOn)),
    },
    {
      id: 'cadence',
      header: words.columns.cadence,
      cell: ({ meeting }) =>
        meeting === null || meeting.cadence === ''
          ? words.noCadence
          : words.follows(meeting.title, optionLabel(meeting.cadence)),
    },
    {
      id: 'due',
      header: words.columns.due,
      sortValue: urgency,
      cell: (row) => <Due row={row} today={props.today} />,
    },
    {
      id: 'act',
      header: words.columns.act,
      isHeaderHidden: true,
      width: 120,
      cell: ({ department, begun }) =>
        begun === null ? (
          <Button
            size="small"
            variant="secondary"
            aria-label={words.begin(department.name)}
            onPress={() => props.onBegin(department.id)}
          >
            {words.beginShort}
          </Button>
        ) : (
          <Button
            size="small"
            variant="primary"
            aria-label={words.resume(department.name)}
            onPress={() => props.onResume(begun.id)}
          >
            {words.resumeShort}
          </Button>
        ),
    },
  ];
}

function DepartmentLink(props: { readonly id: RecordId; readonly name: string; readonly head: string }): ReactNode {
  const open = useOpenRecord((state) => state.open);
  return (
    <button type="button" className={styles['link']} onClick={() => open(props.id, 'checkInMeeting')}>
      <bdi>{props.name}</bdi>
      {props.head !== '' && <small>{props.head}</small>}
    </button>
  );
}

function Due({ row, today }: { readonly row: PlannedCheckIn; readonly today: IsoDate }): ReactNode {
  const { missedOn, nextOn, begun } = row;
  const words = m.checkIns;
  const shown = missedOn.slice(0, DATES_SHOWN).map(shortDate).join(', ');
  return (
    <span className={styles['due']}>
      {begun !== null && begun.heldOn !== null && <Badge tone="accent">{words.begunOn(shortDate(begun.heldOn))}</Badge>}
      {missedOn.length > 0 && (
        <Badge tone="danger">{words.missed(shown, Math.max(0, missedOn.length - DATES_SHOWN))}</Badge>
      )}
      {nextOn === today ? (
        <Badge tone="warning">{words.dueToday}</Badge>
      ) : nextOn !== null ? (
        <span>{words.next(shortDate(nextOn))}</span>
      ) : (
        missedOn.length === 0 && <span>{words.noDate}</span>
      )}
    </span>
  );
}
