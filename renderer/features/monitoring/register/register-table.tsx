import {
  Fragment,
  memo,
  type ClipboardEvent,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type RefObject,
} from 'react';
import { ArrowDown, ArrowUp } from 'lucide-react';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { RegisterColumn } from '#shared/domain/monitoring/register-columns.ts';
import type { RegisterView } from '#shared/domain/monitoring/register-view.ts';
import { m } from '#shared/messages/messages.ts';
import { useLinesInSight } from '#renderer/ui/use-lines-in-sight.ts';
import { GroupLine, RegisterLine, type LinePlace } from './register-line.tsx';
import { columnLabel } from './register-values.ts';
import type { RegisterItem } from './use-register-items.ts';
import type { RegisterPlace } from './use-register-place.ts';
import styles from './register.module.css';

/** What is done in the cells, heard once for the whole table. */
export interface TableEvents {
  onKeyDown(event: KeyboardEvent<HTMLElement>): void;
  onPaste(event: ClipboardEvent<HTMLElement>): void;
  onCopy(event: ClipboardEvent<HTMLElement>): void;
  onClick(event: MouseEvent<HTMLElement>): void;
  onDoubleClick(event: MouseEvent<HTMLElement>): void;
  onMouseDown(event: MouseEvent<HTMLElement>): void;
  onFocus(event: FocusEvent<HTMLElement>): void;
  onBlur(event: FocusEvent<HTMLElement>): void;
}

/** px of every line: long texts are cut, so that ten thousand lines can be scrolled without measuring any. */
const LINE = 40;
const HEAD = 37;
/** Of the window's height, as the stylesheet has it. */
const SHARE = 0.66;

/** px of each column; the title takes what is left. */
const WIDTHS: Readonly<Partial<Record<RegisterColumn, number>>> = {
  title: 250,
  department: 170,
  owner: 130,
  status: 105,
  statedRag: 130,
  suggested: 130,
  difference: 125,
  ragReason: 260,
  slip: 120,
  nextMilestone: 240,
  goals: 130,
  needs: 130,
  dependsOn: 130,
};
const WIDTH = 125;

interface Props {
  readonly items: readonly RegisterItem[];
  readonly view: RegisterView;
  readonly data: EngagementData;
  readonly marked: ReadonlySet<string>;
  readonly isAllMarked: boolean;
  readonly place: RegisterPlace;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly events: TableEvents;
  readonly onSort: (column: RegisterColumn, adds: boolean) => void;
  readonly onMarkAll: () => void;
}

/** The cells of the register. Only the lines in sight are in the page, and the one that the cursor is in. */
export function RegisterTable(props: Props): ReactNode {
  const { items, view, place, events, scroller } = props;
  const shown = useLinesInSight({
    count: items.length,
    active: place.line,
    scroller,
    share: SHARE,
    height: LINE,
    head: HEAD,
  });
  return (
    <div ref={scroller} className={styles['scroller']}>
      <table
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a table is what ARIA makes grids of
        role="grid"
        aria-multiselectable
        className={styles['table']}
        aria-label={m.register.table}
        aria-rowcount={items.length + 1}
        data-editing={place.editing !== null || undefined}
        {...events}
      >
        <Head
          columns={view.columns}
          sortedBy={view.sortedBy}
          isAllMarked={props.isAllMarked}
          onSort={props.onSort}
          onMarkAll={props.onMarkAll}
        />
        <Lines {...props} shown={shown} />
      </table>
    </div>
  );
}

// Remembered: scrolling draws lines and leaves the head as it is.
const Head = memo(function Head(
  props: Pick<RegisterView, 'columns' | 'sortedBy'> & Pick<Props, 'isAllMarked' | 'onSort' | 'onMarkAll'>,
): ReactNode {
  const { columns, sortedBy, onSort } = props;
  return (
    <>
      <colgroup>
        <col style={{ width: 92 }} />
        {columns.map((column) => (
          <col key={column} style={{ width: WIDTHS[column] ?? WIDTH }} />
        ))}
      </colgroup>
      <thead>
        <tr aria-rowindex={1}>
          <th scope="col" className={styles['lead']}>
            <input
              type="checkbox"
              aria-label={m.register.markAll}
              checked={props.isAllMarked}
              onChange={props.onMarkAll}
            />
            {m.common.ref}
          </th>
          {columns.map((column) => (
            <Heading key={column} column={column} sortedBy={sortedBy} onSort={onSort} />
          ))}
        </tr>
      </thead>
    </>
  );
});

function Heading(props: {
  readonly column: RegisterColumn;
  readonly sortedBy: RegisterView['sortedBy'];
  readonly onSort: Props['onSort'];
}): ReactNode {
  const { column, sortedBy } = props;
  const at = sortedBy.findIndex((step) => step.column === column);
  const step = sortedBy[at];
  const Arrow = step?.descending === true ? ArrowDown : ArrowUp;
  return (
    <th
      scope="col"
      aria-sort={step === undefined ? undefined : step.descending ? 'descending' : 'ascending'}
      data-column-name={column}
    >
      <button type="button" onClick={(event) => props.onSort(column, event.shiftKey)}>
        <span>{columnLabel(column)}</span>
        {step !== undefined && <Arrow aria-hidden size={13} />}
        {step !== undefined && sortedBy.length > 1 && <sup>{at + 1}</sup>}
      </button>
    </th>
  );
}

const ELSEWHERE: LinePlace = { active: -1, editing: -1, from: -1, to: -1 };

function Lines(props: Props & { readonly shown: readonly number[] }): ReactNode {
  const { items, view, place, marked, data, shown } = props;
  const { line: activeLine } = place;
  const placeOf = (line: number, key: string): LinePlace => {
    const { block } = place;
    const isInBlock = line >= block.fromLine && line <= block.toLine && isWider(place);
    if (line !== activeLine && !isInBlock) return ELSEWHERE;
    return {
      active: line === activeLine ? place.column : -1,
      editing: place.editing?.key === key ? place.editing.column : -1,
      from: isInBlock ? block.fromColumn : -1,
      to: isInBlock ? block.toColumn : -1,
    };
  };
  const span = view.columns.length + 1;
  return (
    <tbody>
      {shown.map((line, index) => {
        const item = items[line];
        if (item === undefined) return null;
        const gap = line - (shown[index - 1] ?? -1) - 1;
        return (
          <Fragment key={item.key}>
            {gap > 0 && <Filler lines={gap} />}
            {'row' in item ? (
              <RegisterLine
                row={item.row}
                line={line}
                columns={view.columns}
                data={data}
                isMarked={marked.has(item.key)}
                {...placeOf(line, item.key)}
              />
            ) : (
              <GroupLine group={item} line={line} span={span} isActive={line === activeLine} />
            )}
          </Fragment>
        );
      })}
      <Filler lines={items.length - 1 - (shown.at(-1) ?? -1)} />
    </tbody>
  );
}

// One cell is not a block.
function isWider({ block }: RegisterPlace): boolean {
  return block.fromLine < block.toLine || block.fromColumn < block.toColumn;
}

// Stands for the lines that are out of sight.
function Filler(props: { readonly lines: number }): ReactNode {
  return props.lines > 0 && <tr aria-hidden style={{ height: props.lines * LINE }} />;
}
