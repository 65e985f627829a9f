import { useState, type ReactNode } from 'react';
import type { RecordId } from '#shared/base/ids.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { createRecord } from '#shared/domain/model/change.ts';
import type { BodyOf, FieldName, Kind } from '#shared/domain/model/kinds.ts';
import { readClipboardTable } from '#shared/exchange/clipboard-table.ts';
import { readPastedRows, type PastedRow } from '#shared/exchange/paste-rows.ts';
import { errorSentence } from '#shared/messages/en/errors.ts';
import { fieldLabel, kindName, m, optionLabel } from '#shared/messages/messages.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import styles from './grid.module.css';
import { useServices } from './services.tsx';
import { useCommit } from './use-commit.ts';

/** Rows that a receipt shows; more are counted. */
const SHOWN = 200;

/** Many records at once from a spreadsheet: a receipt for each row first, then one step for all that fit. */
export function PasteDialog<K extends Kind>(props: {
  readonly kind: K;
  readonly data: EngagementData;
  readonly fields: readonly FieldName<K>[];
  readonly parentId: RecordId | null;
  readonly defaults: Partial<BodyOf<K>>;
  /** What was pasted already, on the way here. */
  readonly text: string;
  readonly onClose: () => void;
}): ReactNode {
  const { kind, fields } = props;
  const { store } = useServices();
  const commit = useCommit();
  const [text, setText] = useState(props.text);
  const labelOfField = (field: string): string => fieldLabel(kind, field);
  const pasted = readPastedRows(
    readClipboardTable(text),
    { kind, fields, labelOfField },
    { data: props.data, labelOf: optionLabel, yes: m.common.yes, no: m.common.no },
  );
  const good = pasted.rows.filter((row) => row.body !== null);
  const add = async (): Promise<void> => {
    const changes = good.map((row) =>
      createRecord(
        kind,
        store.ids.next(),
        { ...props.defaults, ...(row.body as Partial<BodyOf<K>>) },
        { parentId: props.parentId },
      ),
    );
    const done = await commit(changes, { action: 'paste', announce: true });
    if (done.ok) props.onClose();
  };
  return (
    <Dialog
      title={m.paste.title(kindName(kind, 'many'))}
      size="large"
      onClose={props.onClose}
      footer={
        <>
          <Button onPress={props.onClose}>{m.common.cancel}</Button>
          <Button variant="primary" isDisabled={good.length === 0} onPress={() => void add()}>
            {m.paste.add(good.length)}
          </Button>
        </>
      }
    >
      <TextField
        label={m.paste.field}
        description={m.paste.columns(fields.map(labelOfField).join(' · '))}
        multiline
        autoFocus
        value={text}
        onChange={setText}
      />
      {pasted.rows.length > 0 && (
        <>
          <output>{m.paste.summary(good.length, pasted.rows.length - good.length)}</output>
          <Receipt rows={pasted.rows} columns={pasted.columns} labelOfField={labelOfField} />
        </>
      )}
    </Dialog>
  );
}

function Receipt(props: {
  readonly rows: readonly PastedRow[];
  readonly columns: readonly (string | null)[];
  readonly labelOfField: (field: string) => string;
}): ReactNode {
  const { rows, columns, labelOfField } = props;
  // What will not be taken comes first: it is what wants reading.
  const sorted = rows.toSorted((a, b) => Number(a.body !== null) - Number(b.body !== null));
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keyboard
    <section className={styles['receipt']} tabIndex={0} aria-label={m.paste.receipt}>
      <table>
        <thead>
          <tr>
            <th scope="col">{m.paste.row}</th>
            <th scope="col">{m.paste.result}</th>
            {columns.map((field, index) => (
              <th key={field ?? `unknown-${index}`} scope="col">
                {field === null ? m.paste.ignored : labelOfField(field)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.slice(0, SHOWN).map((row) => (
            <tr key={row.line}>
              <td>{row.line}</td>
              <td>
                <Badge tone={row.body === null ? 'danger' : 'success'}>
                  {row.body === null ? m.paste.notTaken : m.paste.taken}
                </Badge>
                {reasonsOf(row, labelOfField).map((reason) => (
                  <small key={reason}>{reason}</small>
                ))}
              </td>
              {columns.map((field, index) => (
                <td key={field ?? `unknown-${index}`}>
                  <bdi>{row.cells[index] ?? ''}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > SHOWN && <p>{m.common.more(rows.length - SHOWN)}</p>}
    </section>
  );
}

function reasonsOf(row: PastedRow, labelOfField: (field: string) => string): readonly string[] {
  return [
    ...row.problems.map(({ field, error }) => `${labelOfField(field)}: ${errorSentence(error)}`),
    ...(row.surplus > 0 ? [m.paste.surplus(row.surplus)] : []),
    ...(row.missing > 0 ? [m.paste.missing(row.missing)] : []),
  ];
}
