import type { ReactNode } from 'react';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { RecordId } from '#shared/base/ids.ts';
import { mayChange } from '#shared/domain/engagement/refuse-change.ts';
import type { FieldSpec } from '#shared/domain/model/fields.ts';
import { fieldSpec, type FieldName, type Kind } from '#shared/domain/model/kinds.ts';
import type { LooseRecord, RecordOf } from '#shared/domain/model/record.ts';
import { errorSentence } from '#shared/messages/en/errors.ts';
import { fieldLabel, m, optionLabel } from '#shared/messages/messages.ts';
import { notify } from '#renderer/ui/toasts.tsx';
import { ConflictChoice } from './conflict-choice.tsx';
import { FieldControl } from './field-control.tsx';
import { LanguageField } from './language-field.tsx';
import { RecordTextField } from './record-text-field.tsx';
import { useFieldConflict } from './use-field-conflict.ts';

/** One field of a record, edited in place with the control that fits what is said of the field. */
export function RecordField<K extends Kind>(props: {
  readonly record: RecordOf<K>;
  readonly field: FieldName<K>;
  /** For links: the records to choose from. Must hold the linked kind. */
  readonly data: EngagementData;
  readonly label?: string;
  readonly description?: string;
  /** Hides the label where a table's header already says it. */
  readonly isLabelHidden?: boolean;
  readonly autoFocus?: boolean;
  /** Shows a text of one line over several where there is little width. */
  readonly wraps?: boolean;
}): ReactNode {
  const record = props.record as unknown as LooseRecord;
  const spec = fieldSpec(record.kind, props.field);
  if (spec === undefined) return null;
  const label = props.label ?? fieldLabel(record.kind, props.field);
  if (spec.type !== 'text') return <PlainField {...props} record={record} spec={spec} label={label} />;
  return spec.holds === 'language' ? (
    <LanguageField {...props} record={record} label={label} />
  ) : (
    <RecordTextField {...props} record={record} spec={spec} label={label} />
  );
}

function PlainField(props: {
  readonly record: LooseRecord;
  readonly field: string;
  readonly spec: Exclude<FieldSpec, { type: 'text' }>;
  readonly label: string;
  readonly description?: string;
  readonly isLabelHidden?: boolean;
  readonly data: EngagementData;
}): ReactNode {
  const { record, field } = props;
  const { set, conflict, keepMine, takeTheirs } = useFieldConflict(record, field);
  const change = (value: unknown): void => {
    const allowed = mayChange(props.data, record, field, value);
    if (allowed.ok) void set(allowed.value);
    else notify({ message: errorSentence(allowed.error), tone: 'danger' });
  };
  return (
    <div>
      <FieldControl {...props} value={record[field]} onChange={change} />
      {conflict !== null && (
        <ConflictChoice
          theirs={describeValue(props.spec, conflict.theirs, props.data)}
          onKeepMine={keepMine}
          onTakeTheirs={takeTheirs}
        />
      )}
    </div>
  );
}

/** A field's value in words. */
export function describeValue(spec: FieldSpec, value: unknown, data: EngagementData): string {
  switch (spec.type) {
    case 'choice':
      return value === '' ? m.common.emptyValue : optionLabel(value as string);
    case 'choices':
      return (value as readonly string[]).map(optionLabel).join(', ') || m.common.emptyValue;
    case 'link':
      return data.nameOf(value as RecordId | null) || m.common.emptyValue;
    case 'links':
      return (value as readonly RecordId[]).map((id) => data.nameOf(id)).join(', ') || m.common.emptyValue;
    case 'flag':
      return value === true ? m.common.yes : m.common.no;
    default:
      return typeof value === 'number'
        ? String(value)
        : typeof value === 'string' && value !== ''
          ? value
          : m.common.emptyValue;
  }
}
