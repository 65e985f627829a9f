import type { ReactNode } from 'react';
import { diffWords } from '#shared/base/word-diff.ts';
import {
  REFERENCE_FIELD,
  type ChangedField,
  type ComparedValue,
  type VersionLine,
  type WholeLine,
} from '#shared/domain/blueprint/compare-versions.ts';
import type { FieldSpec } from '#shared/domain/model/fields.ts';
import { kindSpec } from '#shared/domain/model/kinds.ts';
import { fieldLabel, kindName, m, optionLabel } from '#shared/messages/messages.ts';
import { shortDate } from '#renderer/features/records/index.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { Button } from '#renderer/ui/button.tsx';
import styles from './versions.module.css';

/** A line that differs, and how. */
export interface ComparedLine extends VersionLine {
  readonly state: 'added' | 'removed' | 'changed';
  readonly fields: readonly ChangedField[];
  /** What it says, when only one side has it. */
  readonly content: WholeLine['content'];
}

const TONES = { added: 'success', removed: 'danger', changed: 'accent' } as const;

/** One line that differs, with the differences of each field. */
export function CompareLine(props: {
  readonly line: ComparedLine;
  readonly onRestore?: ((line: ComparedLine) => void) | undefined;
}): ReactNode {
  const { line, onRestore } = props;
  return (
    <li className={styles['line']} data-state={line.state}>
      <Badge tone={TONES[line.state]}>{m.versions.lineStates[line.state]}</Badge>
      <div>
        <LineName line={line} />
        {line.fields.length > 0 && (
          <dl>
            {line.fields.map((field) => (
              <div key={field.field}>
                <dt>
                  {changeLabel(line, field)}
                  {field.isProgress && ` · ${m.versions.progress}`}
                </dt>
                <dd>
                  <FieldDifference field={field} />
                </dd>
              </div>
            ))}
          </dl>
        )}
        {line.content.length > 0 && <WholeContent line={line} />}
      </div>
      {onRestore !== undefined && isRestorable(line) && (
        <Button size="small" aria-label={m.versions.restoreLabel(lineWords(line))} onPress={() => onRestore(line)}>
          {m.versions.restore}
        </Button>
      )}
    </li>
  );
}

function WholeContent({ line }: { readonly line: ComparedLine }): ReactNode {
  return (
    <details>
      <summary>
        {m.versions.lineContent}
        <span className={styles['spoken']}>: {lineWords(line)}</span>
      </summary>
      <dl>
        {line.content.map(({ field, spec, value }) => (
          <div key={field}>
            <dt>{fieldLabel(line.kind, field)}</dt>
            <dd>
              <bdi className={styles['text']}>{valueWords(value, spec)}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

// A reference is given once and does not come back.
function isRestorable({ state, fields }: ComparedLine): boolean {
  return state === 'removed' || fields.some(({ field }) => field !== REFERENCE_FIELD);
}

/** What a changed field of a line is called. */
export function changeLabel(line: VersionLine, { field }: ChangedField): string {
  return field === REFERENCE_FIELD ? m.versions.reference : fieldLabel(line.kind, field);
}

/** What a line is called: its reference and title; a record that stands once is called after its kind. */
export function lineWords(line: VersionLine): string {
  const name = kindName(line.kind, 'one');
  if (kindSpec(line.kind).singleton === true) return name;
  const title = line.title || m.common.untitled(name);
  return line.ref === null ? `${name} “${title}”` : `${line.ref} ${title}`;
}

function LineName({ line }: { readonly line: VersionLine }): ReactNode {
  const name = kindName(line.kind, 'one');
  if (kindSpec(line.kind).singleton === true) return <strong>{name}</strong>;
  return (
    <>
      <small className={styles['lineRef']}>{line.ref ?? name}</small>{' '}
      <strong>
        <bdi>{line.title || m.common.untitled(name)}</bdi>
      </strong>
    </>
  );
}

function FieldDifference({ field }: { readonly field: ChangedField }): ReactNode {
  const { spec } = field;
  if (spec.type === 'link' || spec.type === 'links') {
    return (
      <ul className={styles['links']}>
        {field.linksRemoved.map((name, index) => (
          <li key={`- ${name} ${index}`}>
            <Removed text={name || m.versions.goneTarget} />
          </li>
        ))}
        {field.linksAdded.map((name, index) => (
          <li key={`+ ${name} ${index}`}>
            <Added text={name || m.versions.goneTarget} />
          </li>
        ))}
      </ul>
    );
  }
  if (spec.type === 'text' && typeof field.before === 'string' && typeof field.after === 'string') {
    return <TextDifference before={field.before} after={field.after} />;
  }
  const [before, after] = [valueWords(field.before, spec), valueWords(field.after, spec)];
  return (
    <>
      {before !== '' && <Removed text={before} />} {after !== '' && <Added text={after} />}
    </>
  );
}

/** Two texts as one, with what was taken out and put in marked. */
export function TextDifference(props: { readonly before: string; readonly after: string }): ReactNode {
  const pieces = diffWords(props.before, props.after);
  return (
    <bdi className={styles['text']}>
      {pieces.map((piece, index) => {
        // Pieces have no other name than their place; the list is drawn as a whole whenever a text changes.
        const key = `${index} ${piece.op}`;
        if (piece.op === 'removed') return <Removed key={key} text={piece.text} />;
        return piece.op === 'added' ? <Added key={key} text={piece.text} /> : <span key={key}>{piece.text}</span>;
      })}
    </bdi>
  );
}

function Removed({ text }: { readonly text: string }): ReactNode {
  return (
    <del>
      <span className={styles['spoken']}>{m.versions.removedText}</span>
      <span aria-hidden>−</span>
      <bdi>{text}</bdi>
    </del>
  );
}

function Added({ text }: { readonly text: string }): ReactNode {
  return (
    <ins>
      <span className={styles['spoken']}>{m.versions.addedText}</span>
      <span aria-hidden>+</span>
      <bdi>{text}</bdi>
    </ins>
  );
}

function namesOf(names: readonly string[], spec: FieldSpec): string {
  const words = spec.type === 'choices' ? names.map(optionLabel) : names.map((name) => name || m.versions.goneTarget);
  return words.join(', ');
}

function valueWords(value: ComparedValue, spec: FieldSpec): string {
  if (value === null || value === '') return '';
  if (typeof value === 'boolean') return value ? m.common.yes : m.common.no;
  if (typeof value === 'object') return namesOf(value, spec);
  if (typeof value === 'number') return value.toLocaleString('en-GB');
  return spec.type === 'choice' ? optionLabel(value) : spec.type === 'date' ? shortDate(value) : value;
}
