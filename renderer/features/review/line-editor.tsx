import type { ReactNode } from 'react';
import type { RecordId } from '#shared/base/ids.ts';
import { isIsoDate } from '#shared/base/iso-date.ts';
import { BLUEPRINT_SECTIONS } from '#shared/domain/blueprint/blueprint-sections.ts';
import { recordName, type EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { fieldSpec, kindSpec } from '#shared/domain/model/kinds.ts';
import type { AnyRecord, LooseRecord, RecordOf } from '#shared/domain/model/record.ts';
import {
  changeableFields,
  choosesLine,
  isLineKind,
  kindOfSection,
  LINE_KINDS,
  lineOf,
  lineText,
  type LineKind,
} from '#shared/domain/review/refinement-line.ts';
import { fieldLabel, kindName, m, optionLabel } from '#shared/messages/messages.ts';
import { RecordField, shortDate, useRecordActions } from '#renderer/features/records/index.ts';
import { DateField } from '#renderer/ui/date-field.tsx';
import { NumberField } from '#renderer/ui/number-field.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { Select } from '#renderer/ui/select.tsx';
import styles from './review.module.css';

type Refinement = RecordOf<'refinement'>;

/** Which line of the blueprint a change speaks of, and what it shall read. Nothing for what is kept. */
export function LineEditor(props: { readonly refinement: Refinement; readonly data: EngagementData }): ReactNode {
  const { refinement, data } = props;
  if (refinement.action === 'keep' || refinement.action === '') return null;
  return (
    <Section title={m.review.line} headingLevel={3}>
      {refinement.action === 'start' ? (
        <NewLine refinement={refinement} data={data} />
      ) : (
        <ChosenLine refinement={refinement} data={data} />
      )}
    </Section>
  );
}

function NewLine(props: { readonly refinement: Refinement; readonly data: EngagementData }): ReactNode {
  const { refinement, data } = props;
  const actions = useRecordActions();
  const sections = BLUEPRINT_SECTIONS.filter((section) => kindOfSection(section) !== undefined);
  return (
    <>
      <Select
        label={m.review.lineSection}
        isNullable
        options={sections.map((section) => ({ value: section, label: m.blueprint.sections[section] }))}
        value={refinement.section === '' ? null : refinement.section}
        onChange={(section) => void actions.set(refinement, { section: section ?? '' })}
      />
      <RecordField record={refinement} field="newText" data={data} label={m.review.lineNewStart} />
    </>
  );
}

function ChosenLine(props: { readonly refinement: Refinement; readonly data: EngagementData }): ReactNode {
  const { refinement, data } = props;
  const actions = useRecordActions();
  const line = lineOf(data, refinement);
  const kind = line !== undefined && isLineKind(line.kind) ? line.kind : null;
  const lines = LINE_KINDS.flatMap((one) => (data.all(one) as readonly AnyRecord[]).map((record) => record));
  const choose = (id: string | null): void => {
    const record = lines.find((one) => one.id === id);
    const chosen = record !== undefined && isLineKind(record.kind) ? record.kind : null;
    void actions.set(refinement, { ...choosesLine(chosen, (record?.id ?? null) as RecordId | null), newText: '' });
  };
  return (
    <>
      <Select
        label={m.review.lineKind}
        isNullable
        placeholder={m.review.lineKindNone}
        options={lines.map((record) => ({
          value: record.id as string,
          label: `${kindName(record.kind, 'one')} · ${[record.ref ?? '', recordName(record)].filter((part) => part !== '').join(' ')}`,
        }))}
        value={line?.id ?? null}
        onChange={choose}
      />
      {line !== undefined && kind !== null && refinement.action === 'alter' && (
        <Altered refinement={refinement} data={data} line={line} kind={kind} />
      )}
      {kind !== null && refinement.action === 'stop' && (
        <p className={styles['note']}>
          {kind === 'deliverable' ? m.review.lineDrop.deliverable : m.review.lineDrop.other}
        </p>
      )}
    </>
  );
}

function Altered(props: {
  readonly refinement: Refinement;
  readonly data: EngagementData;
  readonly line: LooseRecord;
  readonly kind: LineKind;
}): ReactNode {
  const { refinement, data, line, kind } = props;
  const actions = useRecordActions();
  const field = refinement.lineField || kindSpec(kind).title;
  return (
    <>
      <Select
        label={m.review.lineField}
        options={changeableFields(kind).map((name) => ({ value: name, label: fieldLabel(kind, name) }))}
        value={field}
        onChange={(name) => void actions.set(refinement, { lineField: name ?? '', newText: '' })}
      />
      <p className={styles['note']}>
        <bdi>{m.review.lineNow(valueWords(kind, field, lineText(line, field)))}</bdi>
      </p>
      <NewValue refinement={refinement} data={data} kind={kind} field={field} />
    </>
  );
}

// The text of a refinement is a value of the line's field, so it is chosen or typed as that field's is.
function NewValue(props: {
  readonly refinement: Refinement;
  readonly data: EngagementData;
  readonly kind: LineKind;
  readonly field: string;
}): ReactNode {
  const { refinement, data, kind, field } = props;
  const actions = useRecordActions();
  const set = (newText: string): void => void actions.set(refinement, { newText });
  const spec = fieldSpec(kind, field);
  const { newText } = refinement;
  const label = m.review.lineNew;
  switch (spec?.type) {
    case 'choice':
      return (
        <Select
          label={label}
          options={spec.options.map((option) => ({ value: option, label: optionLabel(option) }))}
          value={newText === '' ? null : newText}
          onChange={(value) => set(value ?? '')}
        />
      );
    case 'date':
      return (
        <DateField label={label} value={isIsoDate(newText) ? newText : null} onChange={(value) => set(value ?? '')} />
      );
    case 'number':
      return (
        <NumberField
          label={label}
          minValue={spec.min}
          maxValue={spec.max}
          value={newText === '' ? null : Number(newText)}
          onChange={(value) => set(value === null ? '' : String(value))}
        />
      );
    default:
      return <RecordField record={refinement} field="newText" data={data} label={label} />;
  }
}

/** A field's value as people read it. */
export function valueWords(kind: LineKind, field: string, text: string): string {
  const type = fieldSpec(kind, field)?.type;
  if (text === '') return '';
  if (type === 'choice') return optionLabel(text);
  return type === 'date' ? shortDate(text) : text;
}
