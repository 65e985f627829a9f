import { useEffect, useState, type ReactNode } from 'react';
import { OUTCOMES, type Outcome, type OutcomeCounts } from '#shared/domain/importing/plan.ts';
import type { ReceiptRow } from '#shared/domain/importing/receipt.ts';
import { fieldLabel, kindName, m } from '#shared/messages/messages.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { DataTable, type Column } from '#renderer/ui/data-table.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { SegmentedControl } from '#renderer/ui/segmented-control.tsx';
import type { RowsView } from './import-messages.ts';
import styles from './importing.module.css';
import { reasonSentence } from './reason-sentence.ts';

/** Rows fetched at a time. */
const PAGE = 500;

const TONES = {
  added: 'success',
  updated: 'accent',
  unchanged: 'neutral',
  skipped: 'danger',
  gone: 'warning',
} as const satisfies Readonly<Record<Outcome, string>>;

/** The rows of a plan or a receipt, by outcome. */
export function RowsTable(props: {
  readonly counts: OutcomeCounts;
  /** What rows become needs no columns: they have neither a key nor a kind. */
  readonly isPlain?: boolean;
  readonly fetch: (outcome: Outcome | null, from: number, count: number) => Promise<RowsView>;
}): ReactNode {
  const { counts, fetch } = props;
  const [filter, setFilter] = useState<Outcome | null>(null);
  const [seen, setSeen] = useState<RowsView | null>(null);
  useEffect(() => {
    let isOver = false;
    void fetch(filter, 0, PAGE).then((view) => {
      if (!isOver) setSeen(view);
    });
    return () => {
      isOver = true;
    };
  }, [fetch, filter]);
  const more = async (): Promise<void> => {
    if (seen === null) return;
    const next = await fetch(filter, seen.rows.length, PAGE);
    setSeen({ rows: [...seen.rows, ...next.rows], total: next.total });
  };
  const shown = OUTCOMES.filter((outcome) => counts[outcome] > 0);
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const label = (words: string, count: number): string => `${words} ${count.toLocaleString('en')}`;
  const words = m.importing.outcomes;
  return (
    <>
      <div className={styles['filter']}>
        <SegmentedControl
          label={m.importing.outcomeFilter}
          options={[
            { value: 'all', label: label(words.all, total) },
            ...shown.map((outcome) => ({ value: outcome as string, label: label(words[outcome], counts[outcome]) })),
          ]}
          value={filter ?? 'all'}
          onChange={(value) => setFilter(OUTCOMES.find((outcome) => outcome === value) ?? null)}
        />
      </div>
      {filter === 'gone' && <p className={styles['quiet']}>{m.importing.goneHint}</p>}
      <DataTable
        label={m.importing.checkTitle}
        rows={seen?.rows ?? []}
        columns={props.isPlain === true ? PLAIN : COLUMNS}
        getRowId={(row) => `${row.line}/${row.key}/${row.outcome}`}
        empty={<EmptyState compact body={seen === null ? m.common.loading : m.importing.noRows} />}
      />
      {seen !== null && seen.rows.length < seen.total && (
        <p className={styles['more']}>
          {m.importing.shownOf(seen.rows.length, seen.total)}
          <Button size="small" onPress={() => void more()}>
            {m.importing.more(Math.min(PAGE, seen.total - seen.rows.length))}
          </Button>
        </p>
      )}
    </>
  );
}

const COLUMNS: readonly Column<ReceiptRow>[] = [
  {
    id: 'line',
    header: m.importing.row,
    width: 72,
    align: 'end',
    sortValue: ({ line }) => (line === 0 ? null : line),
    cell: ({ line }) => (line === 0 ? '' : line),
  },
  {
    id: 'outcome',
    header: m.importing.outcome,
    width: 132,
    cell: ({ outcome }) => <Badge tone={TONES[outcome]}>{m.importing.outcomes[outcome]}</Badge>,
  },
  {
    id: 'key',
    header: m.importing.key,
    width: 120,
    sortValue: ({ key }) => key,
    cell: ({ key }) => <bdi className={styles['clip']}>{key}</bdi>,
  },
  {
    id: 'title',
    header: m.importing.rowTitle,
    sortValue: ({ title }) => title.toLocaleLowerCase(),
    cell: ({ title }) => <bdi className={styles['clip']}>{title}</bdi>,
  },
  {
    id: 'kind',
    header: m.importing.becomes,
    width: 120,
    sortValue: ({ target }) => target,
    cell: ({ target }) => (target === null ? '' : kindName(target, 'one')),
  },
  { id: 'why', header: m.importing.why, cell: (row) => <Why row={row} /> },
];

const PLAIN = COLUMNS.filter(({ id }) => id !== 'key' && id !== 'kind').map((column) =>
  column.id === 'title' ? { ...column, header: m.importing.answer } : column,
);

function Why({ row }: { readonly row: ReceiptRow }): ReactNode {
  const { target, fields, reasons } = row;
  const sentences = reasons.map(reasonSentence);
  const changed = target === null || fields.length === 0 ? [] : fields.map((field) => fieldLabel(target, field));
  return (
    <ul className={styles['why']}>
      {changed.length > 0 && <li>{m.importing.changed(changed.join(', '))}</li>}
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
