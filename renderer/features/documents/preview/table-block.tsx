import { type CSSProperties, type ReactNode } from 'react';
import { cleanText } from '#shared/base/clean-text.ts';
import type { TableBlock, TableCell, TableColumn } from '#shared/documents/report-model.ts';
import { InlineText } from './inline.tsx';
import { useNear } from './near.tsx';
import { colourOf, placeProps, usePaper } from './paper.tsx';
import styles from './preview.module.css';

/** Rows that are made at once; a longer table makes the rest when it comes near. */
const GROUP = 40;
/** Height of a row that is not made yet, in px. */
const ROW_HEIGHT = 34;
const TWIPS_PER_PT = 20;

/** A table with its caption; its header row is repeated on each printed page. */
export function TableView({ block }: { readonly block: TableBlock }): ReactNode {
  const paper = usePaper();
  const label = paper.numbers.captionOf(block)?.label;
  const total = block.columns.reduce((sum, column) => sum + column.widthPercent, 0);
  const groups: TableBlock['rows'][] = [];
  for (let from = 0; from < block.rows.length; from += GROUP) groups.push(block.rows.slice(from, from + GROUP));
  const hasHeader = block.showHeader !== false;
  // A reader that does not see the table is told its whole length, also while the far rows are not made.
  const count = block.rows.length + (hasHeader ? 1 : 0);
  return (
    <table
      className={styles['table']}
      data-look={block.look ?? 'rows'}
      data-together={block.keepTogether === true || undefined}
      data-centred={block.isCentredInRow === true || undefined}
      aria-rowcount={groups.length > 1 ? count : undefined}
      {...(block.id === undefined ? {} : placeProps(block.id, paper))}
    >
      {block.caption !== undefined && (
        <caption dir="auto">
          <b>{label}</b> {cleanText(block.caption)}
        </caption>
      )}
      <colgroup>
        {block.columns.map((column, index) => (
          <col key={index} style={{ width: `${(column.widthPercent / total) * 100}%` }} />
        ))}
      </colgroup>
      {hasHeader && <TableHead block={block} />}
      {groups.map((rows, index) => (
        <RowGroup key={index} block={block} rows={rows} from={index * GROUP} isFirst={index === 0} />
      ))}
    </table>
  );
}

function TableHead({ block }: { readonly block: TableBlock }): ReactNode {
  return (
    <thead>
      <tr>
        {block.columns.map((column, index) => (
          <th key={index} scope="col" data-align={column.align} data-upright={isUpright(block, index) || undefined}>
            {isUpright(block, index) ? <span>{cleanText(column.header)}</span> : cleanText(column.header)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

const isUpright = (block: TableBlock, index: number): boolean => block.uprightHeaders === true && index > 0;

function RowGroup(props: {
  readonly block: TableBlock;
  readonly rows: TableBlock['rows'];
  readonly from: number;
  readonly isFirst: boolean;
}): ReactNode {
  const { block, rows, from } = props;
  const { ref, isNear } = useNear<HTMLTableSectionElement>();
  const firstIndex = from + (block.showHeader === false ? 1 : 2);
  const tells = block.rows.length > GROUP;
  if (!props.isFirst && !isNear) {
    return (
      <tbody ref={ref} aria-hidden>
        <tr style={{ height: rows.length * ROW_HEIGHT }}>
          <td colSpan={block.columns.length}>{'\u00A0'}</td>
        </tr>
      </tbody>
    );
  }
  return (
    <tbody>
      {rows.map((cells, index) => (
        <tr
          key={index}
          style={rowStyle(block)}
          data-heads={headsRows(block, cells, from + index) || undefined}
          aria-rowindex={tells ? firstIndex + index : undefined}
        >
          <Cells cells={cells} block={block} />
        </tr>
      ))}
    </tbody>
  );
}

// A row that covers all columns is the heading of the rows below it.
function headsRows(block: TableBlock, cells: readonly TableCell[], index: number): boolean {
  return block.columns.length > 1 && (cells[0]?.span ?? 1) === block.columns.length && index < block.rows.length - 1;
}

function rowStyle(block: TableBlock): CSSProperties | undefined {
  return block.minRowHeightTwips === undefined ? undefined : { height: `${block.minRowHeightTwips / TWIPS_PER_PT}pt` };
}

function Cells({ cells, block }: { readonly cells: readonly TableCell[]; readonly block: TableBlock }): ReactNode {
  let column = 0;
  return cells.map((cell, index) => {
    const at = block.columns[column];
    column += Math.max(1, cell.span ?? 1);
    return <Cell key={index} cell={cell} column={at} isRowHead={index === 0 && block.showHeader === false} />;
  });
}

function Cell(props: {
  readonly cell: TableCell;
  readonly column: TableColumn | undefined;
  readonly isRowHead: boolean;
}): ReactNode {
  const { cell, column } = props;
  const edge = colourOf(cell.topEdge);
  const style: CSSProperties = {
    ...(cell.shading === undefined ? {} : { backgroundColor: colourOf(cell.shading) }),
    ...(cell.colour === undefined ? {} : { color: colourOf(cell.colour) }),
    ...(edge === undefined ? {} : { borderTop: `3pt solid ${edge}` }),
  };
  const align = cell.align ?? column?.align;
  const attributes = {
    style,
    'data-align': align,
    'data-bold': cell.bold === true || undefined,
    ...(cell.span !== undefined && cell.span > 1 ? { colSpan: cell.span } : {}),
  };
  const content = <CellContent cell={cell} />;
  return props.isRowHead && cell.bold === true ? (
    <th scope="row" {...attributes}>
      {content}
    </th>
  ) : (
    <td {...attributes}>{content}</td>
  );
}

function CellContent({ cell }: { readonly cell: TableCell }): ReactNode {
  if (cell.bullets === true && cell.content.length > 1) {
    return (
      <ul>
        {cell.content.map((inline, index) => (
          <li key={index} dir="auto">
            <InlineText content={inline} />
          </li>
        ))}
      </ul>
    );
  }
  return cell.content.map((inline, index) => (
    <p key={index} dir="auto">
      <InlineText content={inline} />
    </p>
  ));
}
