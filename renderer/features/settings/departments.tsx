import { useMemo, useState, type ReactNode } from 'react';
import type { RecordId } from '#shared/base/ids.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { DEPARTMENT_USERS, departmentUses, type DepartmentUse } from '#shared/domain/engagement/merge-departments.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { kindName, m } from '#shared/messages/messages.ts';
import { Loading, QuickAdd, RecordForm, useData, useRecordActions } from '#renderer/features/records/index.ts';
import { ConfirmDialog } from '#renderer/ui/confirm-dialog.tsx';
import { DataTable, type Column } from '#renderer/ui/data-table.tsx';
import { Drawer } from '#renderer/ui/drawer.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Menu } from '#renderer/ui/menu.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { MergeDialog } from './merge-dialog.tsx';
import { describeUses, departmentName } from './department-words.ts';

type Department = RecordOf<'department'>;

interface Asked {
  readonly what: 'open' | 'merge' | 'remove';
  readonly id: RecordId;
}

/** The client's departments: what names each of them, rename, merge, and a delete that first says what it touches. */
export function Departments(): ReactNode {
  const { value: data } = useData(['department', ...DEPARTMENT_USERS]);
  return data === undefined ? <Loading /> : <DepartmentList data={data} />;
}

function DepartmentList({ data }: { readonly data: EngagementData }): ReactNode {
  const actions = useRecordActions();
  const [asked, setAsked] = useState<Asked | null>(null);
  const uses = useMemo(() => departmentUses(data), [data]);
  const rows = data.all('department');
  const words = m.vision.departments;
  const act = (row: Department, id: string): void => {
    if (id === 'up' || id === 'down') void actions.move(rows, row, id === 'up' ? -1 : 1);
    // Nothing depends on it: it just happens, with undo.
    else if (id === 'remove' && !uses.has(row.id)) void actions.remove(row);
    else setAsked({ what: id as Asked['what'], id: row.id });
  };
  return (
    <Section title={m.engagements.departmentsTitle} count={rows.length} hint={words.hint}>
      {rows.length === 0 ? (
        <EmptyState compact body={m.engagements.departmentsHint} />
      ) : (
        <DataTable
          label={m.engagements.departmentsTitle}
          rows={rows}
          columns={columnsOf(rows, uses, act)}
          getRowId={(row) => row.id}
          onRowAction={(row) => setAsked({ what: 'open', id: row.id })}
        />
      )}
      <QuickAdd
        label={m.common.addOf(kindName('department', 'one'))}
        onAdd={async (name) => (await actions.add('department', { name })) !== null}
      />
      <Question asked={asked} data={data} uses={uses} onClose={() => setAsked(null)} />
    </Section>
  );
}

function columnsOf(
  rows: readonly Department[],
  uses: ReadonlyMap<RecordId, readonly DepartmentUse[]>,
  act: (row: Department, id: string) => void,
): readonly Column<Department>[] {
  const fields = m.kinds.department.fields;
  const words = m.vision.departments;
  const count = (row: Department): number => (uses.get(row.id) ?? []).reduce((sum, use) => sum + use.count, 0);
  return [
    {
      id: 'name',
      header: fields.name,
      sortValue: (row) => row.name.toLocaleLowerCase(),
      cell: (row) => <bdi>{departmentName(row)}</bdi>,
    },
    {
      id: 'head',
      header: fields.head,
      sortValue: (row) => row.head.toLocaleLowerCase() || null,
      cell: (row) => <bdi>{row.head}</bdi>,
    },
    {
      id: 'headcount',
      header: fields.headcount,
      width: 120,
      sortValue: (row) => row.headcount,
      cell: (row) => row.headcount?.toLocaleString('en-GB'),
    },
    {
      id: 'readiness',
      header: fields.readiness,
      width: 120,
      sortValue: (row) => row.readiness,
      cell: (row) => row.readiness,
    },
    {
      id: 'uses',
      header: words.usedBy,
      sortValue: count,
      cell: (row) => (count(row) === 0 ? words.usedByNothing : words.records(count(row))),
    },
    {
      id: 'actions',
      header: m.common.actions,
      isHeaderHidden: true,
      width: 52,
      cell: (row) => (
        <Menu
          label={m.common.actionsFor(departmentName(row))}
          items={[
            { id: 'open', label: words.rename },
            { id: 'up', label: m.common.moveUp },
            { id: 'down', label: m.common.moveDown },
            { id: 'merge', label: words.mergeInto, isDisabled: rows.length < 2 },
            { id: 'remove', label: m.common.remove, isDanger: true },
          ]}
          onAction={(id) => act(row, id)}
        />
      ),
    },
  ];
}

function Question(props: {
  readonly asked: Asked | null;
  readonly data: EngagementData;
  readonly uses: ReadonlyMap<RecordId, readonly DepartmentUse[]>;
  readonly onClose: () => void;
}): ReactNode {
  const { asked, data, onClose } = props;
  const actions = useRecordActions();
  const department = asked === null ? undefined : data.find('department', asked.id);
  if (asked === null || department === undefined) return null;
  const name = departmentName(department);
  const words = m.vision.departments;
  const uses = props.uses.get(department.id) ?? [];
  switch (asked.what) {
    case 'open':
      return (
        <Drawer title={name} eyebrow={kindName('department', 'one')} onClose={onClose}>
          <RecordForm record={department} data={data} autoFocus />
          {uses.length > 0 && <p>{words.namedBy(describeUses(uses))}</p>}
        </Drawer>
      );
    case 'merge':
      return <MergeDialog from={department} data={data} uses={props.uses} onClose={onClose} />;
    case 'remove':
      return (
        <ConfirmDialog
          title={words.removeTitle(name)}
          body={
            <>
              <p>{words.removeNamed(describeUses(uses))}</p>
              <p>{words.removeThen}</p>
            </>
          }
          confirmLabel={words.removeConfirm}
          isDanger
          onConfirm={() => void actions.remove(department)}
          onClose={onClose}
        />
      );
  }
}
