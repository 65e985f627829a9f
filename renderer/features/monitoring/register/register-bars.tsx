import { useState, type ReactNode } from 'react';
import { Copy, Filter, Rows3 } from 'lucide-react';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { GROUP_COLUMNS } from '#shared/domain/monitoring/register-columns.ts';
import type { RegisterRow } from '#shared/domain/monitoring/register-row.ts';
import type { RegisterView } from '#shared/domain/monitoring/register-view.ts';
import { deleteRecord } from '#shared/domain/model/change.ts';
import { m } from '#shared/messages/messages.ts';
import { copyText, useCommit } from '#renderer/features/records/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ConfirmDialog } from '#renderer/ui/confirm-dialog.tsx';
import { Menu } from '#renderer/ui/menu.tsx';
import { SearchField } from '#renderer/ui/search-field.tsx';
import { ColumnChooser } from './column-chooser.tsx';
import { EditManyDialog } from './edit-many-dialog.tsx';
import { blockText } from './register-changes.ts';
import { FilterChips, RegisterFilters } from './register-filters.tsx';
import { columnLabel } from './register-values.ts';
import { SavedViews } from './saved-views.tsx';
import type { RegisterState } from './use-register-state.ts';
import styles from './register.module.css';

const NO_GROUPS = 'none';

interface BarProps {
  readonly state: RegisterState;
  readonly data: EngagementData;
  readonly total: number;
}

/** How the register is looked at: view, search, conditions, groups, columns. */
export function RegisterBar({ state, data, total }: BarProps): ReactNode {
  const { view, setView } = state;
  const [isFiltering, setFiltering] = useState(false);
  return (
    <>
      <div className={styles['bar']}>
        <SavedViews data={data} view={view} chosen={state.chosen} onChoose={state.choose} />
        <div className={styles['grow']}>
          <SearchField
            label={m.register.search}
            value={view.search}
            onChange={(search) => setView({ ...view, search })}
          />
        </div>
        <Button
          icon={<Filter aria-hidden size={16} />}
          aria-expanded={isFiltering}
          onPress={() => setFiltering(!isFiltering)}
        >
          {m.register.filtersCount(view.filters.length)}
        </Button>
        <GroupMenu view={view} onChange={setView} />
        <ColumnChooser columns={view.columns} onChange={(columns) => setView({ ...view, columns })} />
        <CopyButton rows={state.shown} state={state} data={data} />
        <output>{state.shown.length === total ? '' : m.register.found(state.shown.length, total)}</output>
      </div>
      {isFiltering && <RegisterFilters view={view} data={data} onChange={setView} />}
      <FilterChips view={view} data={data} onChange={setView} />
    </>
  );
}

function GroupMenu(props: { readonly view: RegisterView; readonly onChange: (view: RegisterView) => void }): ReactNode {
  const { view } = props;
  const words = m.register.groupedBy(view.groupedBy === null ? null : columnLabel(view.groupedBy));
  return (
    <Menu
      label={words}
      items={[
        { id: NO_GROUPS, label: m.register.noGroup },
        ...GROUP_COLUMNS.map((id) => ({ id, label: columnLabel(id) })),
      ]}
      chosen={view.groupedBy ?? NO_GROUPS}
      onAction={(id) => {
        props.onChange({ ...view, groupedBy: GROUP_COLUMNS.find((column) => column === id) ?? null });
      }}
    >
      <Rows3 aria-hidden size={16} />
      {words}
    </Menu>
  );
}

function CopyButton(props: {
  readonly rows: readonly RegisterRow[];
  readonly state: RegisterState;
  readonly data: EngagementData;
}): ReactNode {
  const { rows, data } = props;
  return (
    <Button icon={<Copy aria-hidden size={16} />} onPress={() => copyRows(rows, props.state, data)}>
      {m.register.copyAll}
    </Button>
  );
}

function copyRows(rows: readonly RegisterRow[], { view }: RegisterState, data: EngagementData): void {
  const columns = view.columns.filter((column) => !(column in m.register.columns));
  const head = columns.map(columnLabel).join('\t');
  void copyText(`${head}\n${blockText(rows, columns, data)}`, m.paste.copied(rows.length));
}

/** What can be done with the marked rows. */
export function MarkedBar(props: {
  readonly rows: readonly RegisterRow[];
  readonly state: RegisterState;
  readonly data: EngagementData;
  readonly onClear: () => void;
}): ReactNode {
  const { rows, data, onClear } = props;
  const commit = useCommit();
  const [asking, setAsking] = useState<'edit' | 'remove' | null>(null);
  if (rows.length === 0) return null;
  const remove = async (): Promise<void> => {
    const done = await commit(
      rows.map(({ initiative }) => deleteRecord(initiative)),
      { announce: true },
    );
    if (done.ok) onClear();
  };
  return (
    <div className={`${styles['bar']} ${styles['marks']}`}>
      <strong>{m.register.marked(rows.length)}</strong>
      <Button size="small" variant="primary" onPress={() => setAsking('edit')}>
        {m.register.editMarked}
      </Button>
      <Button size="small" onPress={() => copyRows(rows, props.state, data)}>
        {m.register.copyMarked}
      </Button>
      <Button size="small" variant="danger" onPress={() => setAsking('remove')}>
        {m.register.removeMarked}
      </Button>
      <Button size="small" variant="quiet" onPress={onClear}>
        {m.register.clearMarks}
      </Button>
      {asking === 'edit' && <EditManyDialog rows={rows} data={data} onClose={() => setAsking(null)} />}
      {asking === 'remove' && (
        <ConfirmDialog
          title={m.register.removeTitle(rows.length)}
          body={m.register.removeBody}
          confirmLabel={m.register.removeMarked}
          isDanger
          onConfirm={() => void remove()}
          onClose={() => setAsking(null)}
        />
      )}
    </div>
  );
}
