import { useEffect, useRef, type ReactNode } from 'react';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { formFields, kindSpec, type FieldName, type Kind } from '#shared/domain/model/kinds.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { RecordField } from './record-field.tsx';
import styles from './records.module.css';

/** The fields of a record, one below the other; short ones side by side. */
export function RecordForm<K extends Kind>(props: {
  readonly record: RecordOf<K>;
  readonly data: EngagementData;
  /** Which fields, in which order; by default all of them. */
  readonly fields?: readonly FieldName<K>[];
  readonly autoFocus?: boolean;
  /** The field that gets the cursor; by default the first, where there is one to get it. */
  readonly focusField?: string | null;
}): ReactNode {
  const { record, data } = props;
  const fields = props.fields ?? formFields(record.kind);
  const form = useRef<HTMLDivElement>(null);
  const wanted = props.focusField ?? null;
  useEffect(() => {
    const field = wanted === null ? null : form.current?.querySelector(`[data-field="${wanted}"]`);
    field?.querySelector<HTMLElement>('textarea, input, button, [role="spinbutton"]')?.focus();
  }, [wanted]);
  return (
    <div ref={form} className={styles['form']}>
      {fields.map((field, index) => (
        <div key={field} data-field={field} className={isWide(record.kind, field) ? styles['wide'] : styles['half']}>
          <RecordField
            record={record}
            field={field}
            data={data}
            autoFocus={props.autoFocus === true && wanted === null && index === 0}
          />
        </div>
      ))}
    </div>
  );
}

// Running texts, titles and lists of links need the whole width.
function isWide(kind: Kind, field: string): boolean {
  const spec = kindSpec(kind).fields[field];
  return spec?.type === 'links' || (spec?.type === 'text' && (spec.multiline || kindSpec(kind).title === field));
}
