import type { ReactNode } from 'react';
import { createRecord } from '#shared/domain/model/change.ts';
import type { BodyOf, FieldName } from '#shared/domain/model/kinds.ts';
import { starterLines, starterTexts } from '#shared/messages/en/starters.ts';
import { m } from '#shared/messages/messages.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { useCommit, useRecordActions, useServices } from '#renderer/features/records/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import styles from './blueprint.module.css';

/** Kinds of lines that there are usual ones of. */
export type StarterKind = keyof typeof starterLines;

/** Fills an empty section with the lines that most collaborations begin with, as one step. */
export function StarterButton<K extends StarterKind>({ kind }: { readonly kind: K }): ReactNode {
  const { store } = useServices();
  const commit = useCommit();
  const lines = starterLines[kind];
  const add = (): void =>
    void commit(
      lines.map((line) => createRecord(kind, store.ids.next(), line as Partial<BodyOf<K>>)),
      { action: 'create', announce: true },
    );
  return (
    <p className={styles['starter']}>
      <Button size="small" onPress={add}>
        {m.proposals.starter(lines.length)}
      </Button>
      <small>{m.proposals.starterHint}</small>
    </p>
  );
}

/** Whether there are usual lines of a kind. */
export function isStarterKind(kind: string): kind is StarterKind {
  return Object.hasOwn(starterLines, kind);
}

/** Fills empty texts of the blueprint with what most collaborations begin with. Nothing when there is nothing to fill. */
export function StarterText(props: {
  readonly record: RecordOf<'blueprint'>;
  readonly fields: readonly FieldName<'blueprint'>[];
}): ReactNode {
  const actions = useRecordActions();
  const empty = props.fields.filter((field) => props.record[field] === '' && starterTexts[field] !== undefined);
  if (empty.length === 0) return null;
  const texts = Object.fromEntries(empty.map((field) => [field, starterTexts[field]]));
  return (
    <p className={styles['starter']}>
      <Button size="small" onPress={() => void actions.set(props.record, texts)}>
        {m.proposals.starterText}
      </Button>
      <small>{m.proposals.starterHint}</small>
    </p>
  );
}
