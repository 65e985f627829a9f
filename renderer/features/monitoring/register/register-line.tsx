import { memo, type ReactNode } from 'react';
import { ChevronDown, ChevronRight } from 'lucide-react';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { kindSpec } from '#shared/domain/model/kinds.ts';
import { isFieldColumn, type RegisterColumn } from '#shared/domain/monitoring/register-columns.ts';
import type { RegisterRow } from '#shared/domain/monitoring/register-row.ts';
import { kindName, m } from '#shared/messages/messages.ts';
import { RecordField } from '#renderer/features/records/index.ts';
import { registerCell } from './register-cell.tsx';
import type { GroupItem } from './use-register-items.ts';
import styles from './register.module.css';

/** What a line needs to know of where somebody is; the same for all lines that are not concerned. */
export interface LinePlace {
  /** The cell that the Tab key stops at; -1 on other lines. */
  readonly active: number;
  /** The cell that is a control now; -1 for none. */
  readonly editing: number;
  /** First and last marked cell; -1 for none. */
  readonly from: number;
  readonly to: number;
}

/** One initiative. Its table hears what is done in it: a long register must not hang a dozen listeners on each line. */
export const RegisterLine = memo(function RegisterLine(
  props: LinePlace & {
    readonly row: RegisterRow;
    readonly line: number;
    readonly columns: readonly RegisterColumn[];
    readonly data: EngagementData;
    readonly isMarked: boolean;
  },
): ReactNode {
  const { row, columns, data, line } = props;
  const { id, ref, title } = row.initiative;
  const name = title || m.common.untitled(kindName('initiative', 'one'));
  const stateOf = (column: number): Readonly<Record<string, unknown>> => ({
    tabIndex: props.active === column && props.editing !== column ? 0 : -1,
    'data-block': (column >= props.from && column <= props.to && props.from >= 0) || undefined,
  });
  return (
    <tr
      data-line={id}
      data-marked={props.isMarked || undefined}
      aria-rowindex={line + 2}
      aria-selected={props.isMarked}
    >
      <th scope="row" data-column={0} className={styles['lead']} {...stateOf(0)}>
        <input
          type="checkbox"
          tabIndex={-1}
          data-mark
          aria-label={m.register.markRow(name)}
          checked={props.isMarked}
          readOnly
        />
        <button type="button" tabIndex={-1} data-open aria-label={m.grid.openRow(ref ?? String(line + 1), name)}>
          {ref ?? line + 1}
        </button>
      </th>
      {columns.map((column, index) => {
        const isEditing = props.editing === index + 1;
        return (
          <td
            key={column}
            data-column={index + 1}
            data-type={kindSpec('initiative').fields[column]?.type ?? 'derived'}
            data-editing={isEditing || undefined}
            {...stateOf(index + 1)}
          >
            {isEditing && isFieldColumn(column) ? (
              <div className={styles['control']}>
                <RecordField record={row.initiative} field={column} data={data} isLabelHidden wraps />
              </div>
            ) : (
              registerCell(row, column, data)
            )}
          </td>
        );
      })}
    </tr>
  );
});

/** The head of a group. */
export const GroupLine = memo(function GroupLine(props: {
  readonly group: GroupItem;
  readonly line: number;
  readonly span: number;
  readonly isActive: boolean;
}): ReactNode {
  const { key, label, count, isOpen } = props.group;
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  return (
    <tr data-line={key} data-head aria-rowindex={props.line + 2}>
      <th
        scope="rowgroup"
        aria-expanded={isOpen}
        colSpan={props.span}
        data-column={0}
        data-group
        tabIndex={props.isActive ? 0 : -1}
        aria-label={m.register.openGroup(label, count)}
      >
        <Chevron aria-hidden size={15} />
        <bdi>{label}</bdi>
        <span className={styles['count']}>{count.toLocaleString('en')}</span>
      </th>
    </tr>
  );
});
