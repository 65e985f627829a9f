import { useState, type ReactNode } from 'react';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { fieldSpec } from '#shared/domain/model/kinds.ts';
import { FIELD_COLUMNS } from '#shared/domain/monitoring/register-columns.ts';
import type { RegisterRow } from '#shared/domain/monitoring/register-row.ts';
import { errorSentence } from '#shared/messages/en/errors.ts';
import { fieldLabel, m } from '#shared/messages/messages.ts';
import { FieldControl, useCommit } from '#renderer/features/records/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { notify } from '#renderer/ui/toasts.tsx';
import { changesOfMany, emptyOf } from './register-changes.ts';
import styles from './register.module.css';

const FIELDS = FIELD_COLUMNS.filter((column) => column !== 'title').map((value) => ({
  value: value as string,
  label: fieldLabel('initiative', value),
}));

/** One field of several initiatives, set in one step. */
export function EditManyDialog(props: {
  readonly rows: readonly RegisterRow[];
  readonly data: EngagementData;
  readonly onClose: () => void;
}): ReactNode {
  const { rows, data } = props;
  const commit = useCommit();
  const [field, setField] = useState('status');
  const [value, setValue] = useState<unknown>(emptyOf('status'));
  const spec = fieldSpec('initiative', field);
  const change = async (): Promise<void> => {
    const changes = changesOfMany(rows, [field], () => value, data);
    if (!changes.ok) return notify({ message: errorSentence(changes.error), tone: 'danger' });
    const done = await commit(changes.value, { action: 'edit-many', announce: true });
    if (done.ok) props.onClose();
  };
  return (
    <Dialog
      title={m.register.editTitle(rows.length)}
      onClose={props.onClose}
      footer={
        <>
          <Button onPress={props.onClose}>{m.common.cancel}</Button>
          <Button variant="primary" onPress={() => void change()}>
            {m.register.editNow(rows.length)}
          </Button>
        </>
      }
    >
      <div className={styles['form']}>
        <Select
          label={m.register.editField}
          options={FIELDS}
          value={field}
          onChange={(chosen) => {
            setField(chosen ?? 'status');
            setValue(emptyOf(chosen ?? 'status'));
          }}
        />
        {spec !== undefined && (
          <FieldControl
            key={field}
            spec={spec}
            label={m.register.editValue}
            description={m.register.editHint}
            data={data}
            value={value}
            onChange={setValue}
          />
        )}
      </div>
    </Dialog>
  );
}
