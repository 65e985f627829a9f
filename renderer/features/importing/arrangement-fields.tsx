import type { ReactNode } from 'react';
import { m } from '#shared/messages/messages.ts';
import { NumberField } from '#renderer/ui/number-field.tsx';
import { Select } from '#renderer/ui/select.tsx';
import type { Arrangement, SourceView } from './import-messages.ts';
import styles from './importing.module.css';

/** Sheet, delimiter and the row of the headings, where the format leaves a choice. */
export function ArrangementFields(props: {
  readonly view: SourceView;
  readonly onChange: (arrangement: Arrangement) => void;
}): ReactNode {
  const { view } = props;
  if (view.format === 'ms-project' || view.format === 'trello') return null;
  const said = view.delimiter === null ? {} : { delimiter: view.delimiter };
  const words = m.importing.delimiters;
  const delimiters = [...new Set([...Object.keys(words), ...(view.delimiter === null ? [] : [view.delimiter])])];
  return (
    <fieldset className={styles['fields']} aria-label={m.importing.howRead}>
      {view.tables.length > 1 && (
        <Select
          label={m.importing.sheet}
          options={view.tables.map(({ name, rows }, index) => ({
            value: String(index),
            label: m.importing.sheetOption(name, rows),
          }))}
          value={String(view.table)}
          onChange={(value) => props.onChange({ ...said, table: Number(value ?? 0), headerRow: null })}
        />
      )}
      {view.delimiter !== null && (
        <Select
          label={m.importing.delimiter}
          description={view.encoding === null ? undefined : m.importing.encoding(view.encoding)}
          options={delimiters.map((value) => ({ value, label: words[value] ?? value }))}
          value={view.delimiter}
          onChange={(value) => props.onChange({ delimiter: value ?? ',', table: view.table, headerRow: null })}
        />
      )}
      <NumberField
        label={m.importing.headerRow}
        value={view.headerRow + 1}
        minValue={1}
        maxValue={Math.max(1, view.tables[view.table]?.rows ?? 1)}
        onChange={(value) =>
          value !== null &&
          props.onChange({ ...said, table: view.table, headerRow: Math.max(0, Math.round(value) - 1) })
        }
      />
    </fieldset>
  );
}
