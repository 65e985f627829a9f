import { useState, type CSSProperties, type ReactNode } from 'react';
import { palette } from '#shared/base/palette.ts';
import { buildHeatMap, heatShade } from '#shared/documents/figures/heat-map.ts';
import type { HeatColumn, HeatMap, HeatRow } from '#shared/domain/needs/heat-map.ts';
import type { RankedNeed } from '#shared/domain/needs/need-ranking.ts';
import { m, optionLabel } from '#shared/messages/messages.ts';
import { Section } from '#renderer/ui/section.tsx';
import { SegmentedControl } from '#renderer/ui/segmented-control.tsx';
import { FigureView } from '#renderer/features/documents/index.ts';
import styles from './needs.module.css';

/** The needs by department and zone, as a table whose numbers open, or as the picture of the documents. */
export function HeatMapView({ map }: { readonly map: HeatMap }): ReactNode {
  const [view, setView] = useState('table');
  const views = m.needs.heatViews;
  return (
    <Section
      title={m.needs.heatTitle}
      hint={m.needs.heatHint}
      actions={
        <SegmentedControl
          label={m.needs.heatView}
          options={[
            { value: 'table', label: views.table },
            { value: 'picture', label: views.picture },
          ]}
          value={view}
          onChange={setView}
        />
      }
    >
      {view === 'table' ? <HeatTable map={map} /> : <HeatPicture map={map} />}
    </Section>
  );
}

const columnName = (column: HeatColumn): string =>
  column === 'not-scored' ? m.needs.notScoredZone : optionLabel(column);

const rowName = (row: HeatRow): string => row.department?.name ?? m.needs.noDepartment;

const rowKey = (row: HeatRow): string => row.department?.id ?? 'none';

function HeatPicture({ map }: { readonly map: HeatMap }): ReactNode {
  const columns = map.columns.map((column) => ({
    name: columnName(column),
    colour: column === 'not-scored' ? palette.border : palette.zones[column].edge,
  }));
  const rows = map.rows.map((row) => ({
    name: rowName(row),
    counts: map.columns.map((column) => row.needs[column].length),
  }));
  const alt = map.rows.map((row) => {
    const filled = map.columns.filter((column) => row.needs[column].length > 0);
    const parts = filled.map((column) => `${columnName(column)} ${row.needs[column].length}`);
    return m.needs.heatAltRow(rowName(row), parts);
  });
  return <FigureView picture={buildHeatMap(rows, columns, m.needs.heatLegend)} label={m.needs.heatAlt(alt)} />;
}

interface Place {
  readonly row: string;
  readonly column: HeatColumn;
}

function HeatTable({ map }: { readonly map: HeatMap }): ReactNode {
  const [open, setOpen] = useState<Place | null>(null);
  const openRow = map.rows.find((row) => rowKey(row) === open?.row);
  const behind = open === null ? [] : (openRow?.needs[open.column] ?? []);
  return (
    <>
      <table className={styles['heatMap']} aria-label={m.needs.heatTitle}>
        <thead>
          <tr>
            <th scope="col">{m.needs.department}</th>
            {map.columns.map((column) => (
              <th key={column} scope="col">
                {columnName(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {map.rows.map((row) => (
            <tr key={rowKey(row)}>
              <th scope="row">
                <bdi>{rowName(row)}</bdi>
              </th>
              {map.columns.map((column) => (
                <HeatCell
                  key={column}
                  row={row}
                  column={column}
                  most={map.most}
                  isOpen={open?.row === rowKey(row) && open.column === column}
                  onToggle={(isOpen) => setOpen(isOpen ? { row: rowKey(row), column } : null)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {open !== null && openRow !== undefined && behind.length > 0 && (
        <NeedList title={m.needs.heatCell(behind.length, rowName(openRow), columnName(open.column))} needs={behind} />
      )}
    </>
  );
}

function HeatCell(props: {
  readonly row: HeatRow;
  readonly column: HeatColumn;
  readonly most: number;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}): ReactNode {
  const { row, column, isOpen } = props;
  const count = row.needs[column].length;
  const shade = { '--heat': `${Math.round(heatShade(count, props.most) * 100)}%` } as CSSProperties;
  if (count === 0) return <td data-column={column}>0</td>;
  return (
    <td data-column={column} style={shade}>
      <button
        type="button"
        aria-expanded={isOpen}
        aria-label={m.needs.heatCell(count, rowName(row), columnName(column))}
        onClick={() => props.onToggle(!isOpen)}
      >
        {count}
      </button>
    </td>
  );
}

function NeedList(props: { readonly title: string; readonly needs: readonly RankedNeed[] }): ReactNode {
  return (
    <div className={styles['behind']} aria-live="polite">
      <h3>{props.title}</h3>
      <ul>
        {props.needs.map(({ need, rank }) => (
          <li key={need.id}>
            {need.ref} <bdi>{need.title}</bdi>
            {rank !== null && <small>{m.needs.atRank(rank)}</small>}
          </li>
        ))}
      </ul>
    </div>
  );
}
