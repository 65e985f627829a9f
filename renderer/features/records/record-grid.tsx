import type { ReactNode } from 'react';
import type { RecordId } from '#shared/base/ids.ts';
import { recordName, type EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { kindSpec, type FieldName, type Kind } from '#shared/domain/model/kinds.ts';
import type { LooseRecord, RecordOf } from '#shared/domain/model/record.ts';
import { fieldLabel, kindName, m } from '#shared/messages/messages.ts';
import type { Column } from '#renderer/ui/data-table.tsx';
import { FieldCell } from './field-cell.tsx';
import styles from './grid.module.css';
import { RecordField } from './record-field.tsx';
import { useGridKeys } from './use-grid-keys.ts';
import { useGridPlace, type GridPlace } from './use-grid-place.ts';

interface Props<K extends Kind> {
  readonly label: string;
  readonly kind: K;
  readonly data: EngagementData;
  readonly rows: readonly RecordOf<K>[];
  readonly fields: readonly FieldName<K>[];
  /** Columns that are derived, after the fields; they are read, not changed. */
  readonly derived: readonly Column<RecordOf<K>>[];
  readonly onOpen: (id: RecordId) => void;
  readonly menu: (row: RecordOf<K>) => ReactNode;
}

/** Records as a table that is changed in its cells, by pointer and by the keys that spreadsheets know. */
export function RecordGrid<K extends Kind>(props: Props<K>): ReactNode {
  const { kind, rows, fields, data } = props;
  const { setTable, ...place } = useGridPlace(rows.length, fields.length);
  const keys = useGridKeys({ kind, rows: rows as unknown as readonly LooseRecord[], fields, data }, place);
  return (
    <>
      <div className={styles['scroller']}>
        <table
          ref={setTable}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a table is what ARIA makes grids of
          role="grid"
          className={styles['grid']}
          aria-label={props.label}
          onKeyDown={keys.onKeyDown}
          onPaste={keys.onPaste}
          onBlur={keys.onBlur}
        >
          <thead>
            <tr>
              <th scope="col">{m.common.ref}</th>
              {fields.map((field) => (
                <th key={field} scope="col">
                  {fieldLabel(kind, field)}
                </th>
              ))}
              {props.derived.map((column) => (
                <th key={column.id} scope="col">
                  {column.header}
                </th>
              ))}
              <th scope="col">
                <span className={styles['spoken']}>{m.common.actions}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <GridRow key={row.id} {...props} row={row} index={index} grid={place} />
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles['hint']}>{m.grid.hint}</p>
    </>
  );
}

function GridRow<K extends Kind>(
  props: Props<K> & { readonly row: RecordOf<K>; readonly index: number; readonly grid: Omit<GridPlace, 'setTable'> },
): ReactNode {
  const { row, index, grid, fields, kind, data } = props;
  const name = recordName(row as never) || m.common.untitled(kindName(kind, 'one'));
  return (
    <tr>
      <td data-narrow>
        <button
          type="button"
          className={styles['open']}
          aria-label={m.grid.openRow(row.ref ?? String(index + 1), name)}
          onClick={() => props.onOpen(row.id)}
        >
          {row.ref ?? index + 1}
        </button>
      </td>
      {fields.map((field, column) => {
        const isEditing = grid.editing?.row === index && grid.editing.column === column;
        return (
          <td
            key={field}
            data-cell={`${index} ${column}`}
            data-editable
            data-editing={isEditing || undefined}
            data-type={kindSpec(kind).fields[field]?.type}
            data-title={kindSpec(kind).title === field || undefined}
            tabIndex={grid.active.row === index && grid.active.column === column && !isEditing ? 0 : -1}
            onFocus={(event) => event.target === event.currentTarget && grid.activate({ row: index, column })}
            onClick={() => grid.edit({ row: index, column })}
          >
            {isEditing ? (
              <RecordField record={row} field={field} data={data} isLabelHidden wraps />
            ) : (
              <FieldCell record={row as unknown as LooseRecord} field={field} data={data} />
            )}
          </td>
        );
      })}
      {props.derived.map((column) => (
        <td key={column.id}>{column.cell(row)}</td>
      ))}
      <td data-narrow>{props.menu(row)}</td>
    </tr>
  );
}
