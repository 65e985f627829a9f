import { useState, type ReactNode } from 'react';
import type { RecordId } from '#shared/base/ids.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { mergeDepartments, mergedDepartment, type DepartmentUse } from '#shared/domain/engagement/merge-departments.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { errorSentence } from '#shared/messages/en/errors.ts';
import { m } from '#shared/messages/messages.ts';
import { useCommit, useEngagementId, useServices } from '#renderer/features/records/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { notify } from '#renderer/ui/toasts.tsx';
import { departmentName, describeUses } from './department-words.ts';
import styles from './settings.module.css';

type Department = RecordOf<'department'>;

/** Asks which department another becomes part of, and says what will follow before anything is done. */
export function MergeDialog(props: {
  readonly from: Department;
  readonly data: EngagementData;
  readonly uses: ReadonlyMap<RecordId, readonly DepartmentUse[]>;
  readonly onClose: () => void;
}): ReactNode {
  const { from, data, onClose } = props;
  const merge = useMerge();
  const [chosen, setChosen] = useState<string | null>(null);
  const others = data.all('department').filter(({ id }) => id !== from.id);
  const into = others.find(({ id }) => id === chosen);
  const words = m.vision.departments;
  const name = departmentName(from);
  return (
    <Dialog
      title={words.mergeTitle(name)}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{m.common.cancel}</Button>
          <Button
            variant="primary"
            isDisabled={into === undefined}
            onPress={() => {
              if (into !== undefined) void merge(data, from, into);
              onClose();
            }}
          >
            {words.mergeConfirm}
          </Button>
        </>
      }
    >
      <Select
        label={words.mergeTarget}
        options={others.map((other) => ({ value: other.id, label: optionOf(other, others) }))}
        value={chosen}
        onChange={setChosen}
      />
      {into !== undefined && <Consequences from={from} into={into} uses={props.uses.get(from.id) ?? []} />}
    </Dialog>
  );
}

// Two departments of one name are told apart by their heads.
function optionOf(department: Department, others: readonly Department[]): string {
  const name = departmentName(department);
  const isShared = others.some((other) => other.id !== department.id && departmentName(other) === name);
  return isShared && department.head.trim() !== '' ? `${name} (${department.head.trim()})` : name;
}

function Consequences(props: {
  readonly from: Department;
  readonly into: Department;
  readonly uses: readonly DepartmentUse[];
}): ReactNode {
  const { from, into, uses } = props;
  const words = m.vision.departments;
  const after = mergedDepartment(from, into);
  const [gone, stays] = [departmentName(from), departmentName(into)];
  return (
    <div className={styles['follows']} aria-live="polite">
      <h3>{words.follows}</h3>
      <ul>
        <li>{uses.length === 0 ? words.nothingNames(gone) : words.willName(stays, describeUses(uses))}</li>
        {after.headcount !== null && <li>{words.headcountAfter(after.headcount)}</li>}
        {after.head.trim() !== '' && <li>{words.headAfter(after.head)}</li>}
        <li>{words.goes(gone)}</li>
        <li>{words.frozen}</li>
      </ul>
    </div>
  );
}

// One commit, and so one step back; the message says more than the count of changes would.
function useMerge(): (data: EngagementData, from: Department, into: Department) => Promise<void> {
  const { store } = useServices();
  const engagementId = useEngagementId();
  const commit = useCommit();
  return async (data, from, into) => {
    const done = await commit(mergeDepartments(data, from.id, into.id), { action: 'merge' });
    if (!done.ok || done.value.entryId === null) return;
    const { entryId } = done.value;
    const names = [departmentName(from), departmentName(into)] as const;
    notify({
      message: m.vision.departments.merged(...names),
      actionLabel: m.common.undo,
      onAction: () => {
        void store.undoEntry(entryId, engagementId).then((undone) => {
          notify({ message: undone.ok ? m.vision.departments.unmerged(...names) : errorSentence(undone.error) });
        });
      },
    });
  };
}
