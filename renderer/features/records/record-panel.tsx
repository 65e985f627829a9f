import { useState, type ReactNode } from 'react';
import type { RecordId } from '#shared/base/ids.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { kindSpec, type BodyOf, type FieldName, type Kind } from '#shared/domain/model/kinds.ts';
import type { LooseRecord, RecordOf } from '#shared/domain/model/record.ts';
import { fieldLabel, kindName, m } from '#shared/messages/messages.ts';
import { DataTable, type Column } from '#renderer/ui/data-table.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { ClipboardPaste, Copy } from 'lucide-react';
import { copyTable } from './copy-table.ts';
import { FieldCell, sortValueOf } from './field-cell.tsx';
import { PasteDialog } from './paste-dialog.tsx';
import { QuickAdd } from './quick-add.tsx';
import { useRecordActions } from './record-actions.ts';
import { RecordDrawer } from './record-drawer.tsx';
import { RecordGrid } from './record-grid.tsx';
import { RowMenu } from './row-menu.tsx';
import styles from './records.module.css';

/** What a panel of records shows. */
export interface RecordPanelProps<K extends Kind> {
  readonly kind: K;
  /** Must hold this kind, and every kind that its fields link to. */
  readonly data: EngagementData;
  /** Fields shown as columns, in order; the reference comes first by itself. */
  readonly columns: readonly FieldName<K>[];
  /** Columns that are derived, after the fields. */
  readonly derived?: readonly Column<RecordOf<K>>[];
  /** Fields in the detail, in order; by default all. */
  readonly detail?: readonly FieldName<K>[];
  /** What stands below the fields in the detail: children, derived facts, trace. */
  readonly extra?: (record: RecordOf<K>) => ReactNode;
  readonly title?: string;
  readonly hint?: string;
  /** One sentence that teaches what belongs here. */
  readonly empty: string;
  /** Only records of this owner, and new ones get it. */
  readonly parentId?: RecordId;
  readonly filter?: (record: RecordOf<K>) => boolean;
  /** What a new record starts with. */
  readonly defaults?: Partial<BodyOf<K>>;
  /** Field that quick entry fills; by default the title. */
  readonly quickField?: FieldName<K>;
  /** Buttons at the right of the title. */
  readonly actions?: ReactNode;
  /** Hides quick entry where records come from somewhere else. */
  readonly readOnly?: boolean;
  readonly headingLevel?: 2 | 3;
  /** Takes rows from a spreadsheet and gives them to one. */
  readonly exchange?: boolean;
  /** Changes the cells in place; takes and gives rows as well. */
  readonly inline?: boolean;
}

/** Rows up to which a table is changed in its cells; longer ones show only the rows in sight. */
const INLINE_TO = 300;

/** A list of records of one kind: quick entry, sort, reorder, delete with undo, and a detail at the side. */
export function RecordPanel<K extends Kind>(props: RecordPanelProps<K>): ReactNode {
  const { kind, data, parentId } = props;
  const actions = useRecordActions();
  const [openId, setOpenId] = useState<RecordId | null>(null);
  const [pasting, setPasting] = useState<string | null>(null);
  const all = parentId === undefined ? data.all(kind) : data.childrenOf(kind, parentId);
  const rows = props.filter === undefined ? all : all.filter(props.filter);
  const open = rows.find((row) => row.id === openId);
  const title = props.title ?? kindName(kind, 'many');
  const quickField = props.quickField ?? (kindSpec(kind).title as FieldName<K>);
  const add = async (text: string): Promise<boolean> => {
    const body = { ...props.defaults, [quickField]: text } as Partial<BodyOf<K>>;
    return (await actions.add(kind, body, parentId ?? null)) !== null;
  };
  const menu = (row: RecordOf<K>): ReactNode => (
    <RowMenu
      row={row}
      onMove={(step) => void actions.move(rows, row, step)}
      onOpen={() => setOpenId(row.id)}
      onRemove={() => void actions.remove(row)}
    />
  );
  const takesRows = props.inline === true || props.exchange === true;
  const isInline = props.inline === true && rows.length <= INLINE_TO;
  const columns: Column<RecordOf<K>>[] = [
    ...(rows.some((row) => row.ref !== null) ? [refColumn<K>()] : []),
    ...props.columns.map((field) => fieldColumn(field, kind, data)),
    ...(props.derived ?? []),
    {
      id: 'actions',
      header: m.common.actions,
      isHeaderHidden: true,
      width: 52,
      cell: menu,
    },
  ];
  return (
    <Section
      title={title}
      hint={props.hint}
      count={rows.length}
      actions={
        takesRows ? (
          <>
            {props.actions}
            <Button size="small" icon={<ClipboardPaste aria-hidden size={16} />} onPress={() => setPasting('')}>
              {m.paste.open}
            </Button>
            {rows.length > 0 && (
              <Button
                size="small"
                icon={<Copy aria-hidden size={16} />}
                onPress={() => void copyTable(kind, rows as unknown as readonly LooseRecord[], props.columns, data)}
              >
                {m.paste.copy}
              </Button>
            )}
          </>
        ) : (
          props.actions
        )
      }
      headingLevel={props.headingLevel}
    >
      {rows.length === 0 ? (
        <EmptyState compact body={props.empty} />
      ) : isInline ? (
        <RecordGrid
          label={title}
          kind={kind}
          data={data}
          rows={rows}
          fields={props.columns}
          derived={props.derived ?? []}
          onOpen={setOpenId}
          menu={menu}
        />
      ) : (
        <DataTable
          label={title}
          rows={rows}
          columns={columns}
          getRowId={(row) => row.id}
          onRowAction={(row) => setOpenId(row.id)}
        />
      )}
      {props.readOnly !== true && (
        <QuickAdd
          label={m.common.addOf(kindName(kind, 'one'))}
          onAdd={add}
          {...(takesRows ? { onPasteRows: setPasting } : {})}
        />
      )}
      {open !== undefined && (
        <RecordDrawer record={open} data={data} fields={props.detail} onClose={() => setOpenId(null)}>
          {props.extra?.(open)}
        </RecordDrawer>
      )}
      {pasting !== null && (
        <PasteDialog
          kind={kind}
          data={data}
          fields={props.columns}
          parentId={parentId ?? null}
          defaults={props.defaults ?? {}}
          text={pasting}
          onClose={() => setPasting(null)}
        />
      )}
    </Section>
  );
}

function refColumn<K extends Kind>(): Column<RecordOf<K>> {
  return {
    id: 'ref',
    header: m.common.ref,
    width: 84,
    sortValue: (row) => row.ref ?? '',
    cell: (row) => <span className={styles['ref']}>{row.ref}</span>,
  };
}

function fieldColumn<K extends Kind>(field: FieldName<K>, kind: K, data: EngagementData): Column<RecordOf<K>> {
  return {
    id: field,
    header: fieldLabel(kind, field),
    sortValue: (row) => sortValueOf(row as unknown as LooseRecord, field, data),
    cell: (row) => <FieldCell record={row as unknown as LooseRecord} field={field} data={data} />,
  };
}
