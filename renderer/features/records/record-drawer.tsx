import { useDeferredValue, type ReactNode } from 'react';
import { recordName, type EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { FieldName, Kind } from '#shared/domain/model/kinds.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { kindName, m } from '#shared/messages/messages.ts';
import { Drawer } from '#renderer/ui/drawer.tsx';
import { RecordForm } from './record-form.tsx';
import { ThreadPanel } from './thread-panel.tsx';
import { BuiltOn } from './built-on.tsx';
import { useWholeData } from './use-whole-data.ts';
import styles from './records.module.css';

/** The whole of one record at the side of the screen. Everything is saved while it is typed; closing loses nothing. */
export function RecordDrawer<K extends Kind>(props: {
  readonly record: RecordOf<K>;
  readonly data: EngagementData;
  readonly fields?: readonly FieldName<K>[];
  readonly onClose: () => void;
  /** The field that somebody came for; by default the first. */
  readonly focusField?: string | null;
  readonly children?: ReactNode;
  /** Buttons at the lower edge. */
  readonly footer?: ReactNode;
}): ReactNode {
  const { record } = props;
  // What was edited is shown first; the thread, which looks at every record, follows.
  const whole = useDeferredValue(useWholeData().value);
  const name = recordName(record as never) || m.common.untitled(kindName(record.kind, 'one'));
  const eyebrow = record.ref === null ? kindName(record.kind, 'one') : `${kindName(record.kind, 'one')} ${record.ref}`;
  return (
    <Drawer title={name} eyebrow={eyebrow} onClose={props.onClose} footer={props.footer}>
      {whole !== undefined && <BuiltOn data={whole} id={record.id} />}
      <RecordForm
        record={record}
        data={props.data}
        fields={props.fields}
        focusField={props.focusField ?? null}
        autoFocus
      />
      <div className={styles['extra']}>{props.children}</div>
      <div className={styles['extra']}>{whole !== undefined && <ThreadPanel data={whole} id={record.id} />}</div>
    </Drawer>
  );
}
