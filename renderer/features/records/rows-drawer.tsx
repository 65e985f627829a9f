import { useEffect, useRef, type ReactNode, type RefObject } from 'react';
import { recordName, type EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { LooseRecord } from '#shared/domain/model/record.ts';
import type { FigureRow } from '#shared/domain/monitoring/dashboard-rows.ts';
import { kindName, m } from '#shared/messages/messages.ts';
import { useOpenRecord } from '#renderer/state/open-record.ts';
import { DataTable, type Column } from '#renderer/ui/data-table.tsx';
import { Drawer } from '#renderer/ui/drawer.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { RagBadge } from '#renderer/ui/rag-badge.tsx';
import { shortDate } from '#renderer/ui/figure-words.ts';
import styles from './records.module.css';

/** The rows behind a figure at the side of the screen; each leads to its record. */
export function RowsDrawer(props: {
  readonly title: string;
  readonly rows: readonly FigureRow[];
  readonly data: EngagementData;
  /** What became of a row, where its date alone would not say it. */
  readonly stateOf?: (row: FigureRow) => ReactNode;
  /** The rows are copies, kept as they were: they lead nowhere. */
  readonly isKept?: boolean;
  /** A sentence above the rows. */
  readonly note?: string;
  readonly onClose: () => void;
}): ReactNode {
  const { title, rows, data, stateOf } = props;
  const open = useOpenRecord((state) => state.open);
  const body = useFocusKept(useOpenRecord((state) => state.path.length));
  const { currency } = data.engagement;
  return (
    <Drawer title={title} eyebrow={eyebrowOf(rows, currency)} onClose={props.onClose}>
      <div ref={body} tabIndex={-1}>
        {props.note !== undefined && <p className={styles['rowsNote']}>{props.note}</p>}
        <DataTable
          label={title}
          rows={rows}
          columns={columnsOf(rows, data, stateOf)}
          getRowId={({ record }) => record.id}
          {...(props.isKept === true ? {} : { onRowAction: ({ record }: FigureRow) => open(record.id) })}
          empty={<EmptyState compact body={m.dashboard.rowsEmpty} />}
        />
      </div>
    </Drawer>
  );
}

// A record that was changed may count here no more: its row is gone when its detail closes, and the focus with it.
function useFocusKept(opened: number): RefObject<HTMLDivElement | null> {
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (opened > 0) return undefined;
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        if (document.activeElement === document.body) body.current?.focus();
      });
    });
    return () => cancelAnimationFrame(frame);
  }, [opened]);
  return body;
}

// What the rows come to, where they add up: the figure that was pressed.
function eyebrowOf(rows: readonly FigureRow[], currency: string): string {
  const unit = rows[0]?.unit ?? 'none';
  const count = m.dashboard.rowsOf(rows.length);
  if (unit === 'none' || unit === 'daysLate') return count;
  const sum = rows.reduce((total, { value }) => total + (value ?? 0), 0);
  return `${count} · ${m.dashboard.sum(valueWords({ unit, value: sum }, currency))}`;
}

function valueWords({ unit, value }: Pick<FigureRow, 'unit' | 'value'>, currency: string): string {
  if (value === null) return '';
  if (unit === 'money') return m.dashboard.money(value, currency);
  if (unit === 'times') return m.dashboard.times(value);
  return unit === 'daysLate' ? m.dashboard.daysLate(value) : m.dashboard.days(value);
}

function columnsOf(
  rows: readonly FigureRow[],
  data: EngagementData,
  stateOf: ((row: FigureRow) => ReactNode) | undefined,
): readonly Column<FigureRow>[] {
  const words = m.dashboard.columns;
  const hasValue = rows.some(({ unit }) => unit !== 'none');
  const { currency } = data.engagement;
  return [
    {
      id: 'name',
      header: words.name,
      sortValue: ({ record }) => recordName(record).toLocaleLowerCase(),
      cell: ({ record }) => (
        <>
          {record.ref !== null && `${record.ref} `}
          <bdi>{recordName(record) || m.common.untitled(kindName(record.kind, 'one'))}</bdi>
        </>
      ),
    },
    {
      id: 'where',
      header: words.where,
      width: 130,
      sortValue: (row) => departmentOf(row, data),
      cell: (row) => <bdi>{departmentOf(row, data)}</bdi>,
    },
    hasValue
      ? {
          id: 'value',
          header: words.value,
          align: 'end',
          width: 130,
          sortValue: ({ value }) => value,
          cell: (row) => (
            <>
              {valueWords(row, currency)}
              {row.dates !== undefined && <> · {row.dates.map(shortDate).join(', ')}</>}
              {row.record.kind === 'dayLog' && row.record.workedOn !== null && <> · {shortDate(row.record.workedOn)}</>}
            </>
          ),
        }
      : {
          id: 'state',
          header: m.monitoring.state,
          width: 130,
          sortValue: ({ record }) =>
            record.kind === 'initiative' ? record.statedRag : dateOf(record as unknown as LooseRecord),
          cell: (row) => {
            const { record } = row;
            if (record.kind === 'initiative') {
              return <RagBadge status={record.statedRag === '' ? null : record.statedRag} />;
            }
            return (
              <>
                {dateWords(record as unknown as LooseRecord)} {stateOf?.(row)}
              </>
            );
          },
        },
  ];
}

function departmentOf({ record }: FigureRow, data: EngagementData): string {
  if (
    record.kind === 'initiative' ||
    record.kind === 'checkIn' ||
    record.kind === 'dayLog' ||
    record.kind === 'escalation' ||
    record.kind === 'feedback'
  ) {
    return data.nameOf(record.department);
  }
  if (record.kind !== 'milestone' && record.kind !== 'followUp') return '';
  const initiative = data.find('initiative', record.initiative);
  const checkIn = record.kind === 'followUp' ? data.find('checkIn', record.checkIn) : undefined;
  return data.nameOf(initiative?.department ?? checkIn?.department ?? null);
}

const DATE_FIELDS = ['heldOn', 'doneOn', 'forecastOn', 'baselineOn', 'dueOn', 'raisedOn', 'measuredOn'] as const;

function dateOf(record: LooseRecord): string | null {
  for (const field of DATE_FIELDS) if (typeof record[field] === 'string') return record[field];
  return null;
}

function dateWords(record: LooseRecord): string {
  const date = dateOf(record);
  return date === null ? '' : shortDate(date);
}
