import type { ReactNode } from 'react';
import type { Failure } from '#shared/base/result.ts';
import { isUsed, type ImportMapping } from '#shared/domain/importing/mapping.ts';
import { IMPORT_TARGETS, rolesOf, type ImportTarget } from '#shared/domain/importing/roles.ts';
import { kindName, m } from '#shared/messages/messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { ArrangementFields } from './arrangement-fields.tsx';
import { ColumnTable } from './column-table.tsx';
import type { ImportView } from './import-messages.ts';
import styles from './importing.module.css';
import { ReadingQuestions } from './reading-questions.tsx';
import { Refusal } from './refusal.tsx';
import type { ImportRun } from './import-run.ts';
import { WordQuestions } from './word-questions.tsx';

/** How the file is understood: how it is taken apart, what its columns hold, which way they are read, what words mean. */
export function ColumnsStep(props: {
  readonly run: ImportRun;
  readonly view: ImportView;
  readonly isBusy: boolean;
  readonly error: Failure | null;
}): ReactNode {
  const { run, view } = props;
  const { mapping } = view;
  const change = (changed: Partial<ImportMapping>): void => void run.map({ ...mapping, ...changed });
  const lacks = lackOf(view);
  const roles = rolesOf(mapping.target);
  const open = view.readings.filter(({ role }) => mapping.readings[role] === undefined).length;
  return (
    <>
      <p className={styles['recognised']}>
        <bdi>{view.fileName}</bdi>
        {' · '}
        {view.shape === 'other'
          ? m.importing.unrecognised(view.rows)
          : m.importing.recognised(m.importing.shapes[view.shape] ?? view.shape, view.rows)}
      </p>
      {view.isKnown && <p className={styles['quiet']}>{m.importing.known(mapping.source)}</p>}
      <Refusal error={props.error} />
      <ArrangementFields view={view} onChange={(arrangement) => void run.arrange(arrangement)} />
      <div className={styles['fields']}>
        <TextField
          label={m.importing.sourceName}
          description={m.importing.sourceHint}
          value={mapping.source}
          error={mapping.source.trim() === '' ? m.importing.sourceMissing : undefined}
          onChange={(source) => change({ source: source.slice(0, 120) })}
        />
        <TargetSelect mapping={mapping} onChange={(target) => change({ target })} />
      </div>
      <ColumnTable
        columns={view.columns}
        isWide={view.isWide}
        roles={roles}
        labelOf={(role) => m.importing.roles[role]}
        chosen={Object.fromEntries(
          roles.flatMap((role) => (isUsed(mapping, role) ? [[role, mapping.columns[role]]] : [])),
        )}
        onChoose={(index, role) => {
          const kept = Object.entries(mapping.columns).filter(([other, at]) => at !== index && other !== role);
          change({ columns: { ...Object.fromEntries(kept), ...(role === null ? {} : { [role]: index }) } });
        }}
      />
      {mapping.columns.key === undefined && <p className={styles['hint']}>{m.importing.noKey}</p>}
      <ReadingQuestions view={view} onChange={(readings) => change({ readings })} />
      <WordQuestions view={view} onChange={(words) => change({ words })} />
      <div className={styles['choices']}>
        <Checkbox isSelected={mapping.takesPartial} onChange={(takesPartial) => change({ takesPartial })}>
          {m.importing.takesPartial}
        </Checkbox>
        <Checkbox isSelected={mapping.matchesTitles} onChange={(matchesTitles) => change({ matchesTitles })}>
          {m.importing.matchesTitles}
        </Checkbox>
      </div>
      <div className={styles['foot']}>
        {(lacks !== null || open > 0) && <output>{lacks ?? m.importing.unanswered(open)}</output>}
        <Button onPress={() => run.restart()}>{m.importing.another}</Button>
        <Button
          variant="primary"
          isDisabled={lacks !== null || open > 0 || props.isBusy}
          onPress={() => void run.plan()}
        >
          {m.importing.check}
        </Button>
      </div>
    </>
  );
}

function lackOf({ mapping }: ImportView): string | null {
  if (mapping.source.trim() === '') return m.importing.sourceMissing;
  if (mapping.columns.title === undefined) return m.importing.noTitle;
  return mapping.target === null && mapping.columns.type === undefined ? m.importing.noType : null;
}

const BY_TYPE = 'by-type';

function TargetSelect(props: {
  readonly mapping: ImportMapping;
  readonly onChange: (target: ImportTarget | null) => void;
}): ReactNode {
  const options = [
    ...IMPORT_TARGETS.map((target) => ({ value: target as string, label: kindName(target, 'many') })),
    { value: BY_TYPE, label: m.importing.byType },
  ];
  return (
    <Select
      label={m.importing.target}
      options={options}
      value={props.mapping.target ?? BY_TYPE}
      onChange={(value) => props.onChange(IMPORT_TARGETS.find((target) => target === value) ?? null)}
    />
  );
}
