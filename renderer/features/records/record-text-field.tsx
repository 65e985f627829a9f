import type { ReactNode } from 'react';
import type { TextSpec } from '#shared/domain/model/fields.ts';
import type { LooseRecord } from '#shared/domain/model/record.ts';
import { m } from '#shared/messages/messages.ts';
import { TextField } from '#renderer/ui/text-field.tsx';
import { ConflictChoice } from './conflict-choice.tsx';
import { useFieldDraft } from './use-field-draft.ts';

/** A text field of a record: drafts are stored while typing, one visit is one undo step. */
export function RecordTextField(props: {
  readonly record: LooseRecord;
  readonly field: string;
  readonly spec: TextSpec;
  readonly label: string;
  readonly description?: string;
  readonly isLabelHidden?: boolean;
  readonly autoFocus?: boolean;
  /** Shows a text of one line over several where there is little width. */
  readonly wraps?: boolean;
}): ReactNode {
  const draft = useFieldDraft(props.record, props.field);
  return (
    <div>
      <TextField
        label={props.label}
        description={props.description}
        isLabelHidden={props.isLabelHidden}
        autoFocus={props.autoFocus}
        multiline={props.spec.multiline || props.wraps === true}
        value={draft.value}
        error={draft.error ?? undefined}
        onChange={draft.onChange}
        onFocus={draft.onFocus}
        onBlur={draft.onBlur}
      />
      {draft.conflict !== null && (
        <ConflictChoice
          theirs={draft.conflict.theirs || m.common.emptyValue}
          onKeepMine={draft.keepMine}
          onTakeTheirs={draft.takeTheirs}
        />
      )}
    </div>
  );
}
