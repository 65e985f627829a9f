import type { ReactNode } from 'react';
import type { LooseRecord } from '#shared/domain/model/record.ts';
import { DOCUMENT_LANGUAGES, findDocumentLanguage } from '#shared/messages/document-languages.ts';
import { Select, type Option } from '#renderer/ui/select.tsx';
import { ConflictChoice } from './conflict-choice.tsx';
import { useFieldConflict } from './use-field-conflict.ts';

/** The languages that documents can be written in, each by its own name. */
export const LANGUAGE_OPTIONS: readonly Option[] = DOCUMENT_LANGUAGES.map(({ code, name }) => ({
  value: code,
  label: name,
}));

/** A language tag as a choice; one that is not on offer shows as the language that documents take instead. */
export function LanguageField(props: {
  readonly record: LooseRecord;
  readonly field: string;
  readonly label: string;
  readonly description?: string;
  readonly isLabelHidden?: boolean;
}): ReactNode {
  const { record, field, label, description, isLabelHidden } = props;
  const { set, conflict, keepMine, takeTheirs } = useFieldConflict(record, field);
  const languageOf = (value: unknown) => findDocumentLanguage(String(value));
  return (
    <div>
      <Select
        label={label}
        description={description}
        isLabelHidden={isLabelHidden}
        options={LANGUAGE_OPTIONS}
        value={languageOf(record[field]).code}
        onChange={(code) => {
          if (code !== null) void set(code);
        }}
      />
      {conflict !== null && (
        <ConflictChoice theirs={languageOf(conflict.theirs).name} onKeepMine={keepMine} onTakeTheirs={takeTheirs} />
      )}
    </div>
  );
}
