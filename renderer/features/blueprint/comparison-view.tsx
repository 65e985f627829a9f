import type { ReactNode } from 'react';
import type { ComparedValue, VersionComparison, VersionLine } from '#shared/domain/blueprint/compare-versions.ts';
import type { FieldSpec } from '#shared/domain/model/fields.ts';
import { fieldLabel, kindName, m, optionLabel } from '#shared/messages/messages.ts';
import { shortDate } from '#renderer/features/records/index.ts';
import styles from './blueprint.module.css';

/** What differs between two versions, line by line. */
export function ComparisonView(props: { readonly comparison: VersionComparison }): ReactNode {
  const { added, removed, changed } = props.comparison;
  if (added.length + removed.length + changed.length === 0) return <p>{m.blueprint.compareSame}</p>;
  return (
    <div className={styles['comparison']}>
      <Lines title={m.blueprint.addedLines} lines={added} mark="+" />
      <Lines title={m.blueprint.removedLines} lines={removed} mark="−" />
      {changed.length > 0 && <h3>{m.blueprint.changedLines}</h3>}
      {changed.map((line) => (
        <div key={line.id} className={styles['changed']}>
          <LineName line={line} />
          <dl>
            {line.fields.map((field) => (
              <div key={field.field}>
                <dt>{fieldLabel(line.kind, field.field)}</dt>
                <dd>
                  <del>
                    <bdi>{valueWords(field.before, field.spec)}</bdi>
                  </del>{' '}
                  <ins>
                    <bdi>{valueWords(field.after, field.spec)}</bdi>
                  </ins>
                </dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </div>
  );
}

function Lines(props: {
  readonly title: string;
  readonly lines: readonly VersionLine[];
  readonly mark: string;
}): ReactNode {
  if (props.lines.length === 0) return null;
  return (
    <>
      <h3>{props.title}</h3>
      <ul>
        {props.lines.map((line) => (
          <li key={line.id}>
            {props.mark} <LineName line={line} />
          </li>
        ))}
      </ul>
    </>
  );
}

function LineName({ line }: { readonly line: VersionLine }): ReactNode {
  return (
    <span>
      <small>{line.ref ?? kindName(line.kind, 'one')}</small>{' '}
      <bdi>{line.title || m.common.untitled(kindName(line.kind, 'one'))}</bdi>
    </span>
  );
}

function valueWords(value: ComparedValue, spec: FieldSpec): string {
  if (value === null || value === '') return m.common.emptyValue;
  if (typeof value === 'boolean') return value ? m.common.yes : m.common.no;
  if (typeof value === 'object') return value.join(', ') || m.common.emptyValue;
  if (typeof value === 'number') return value.toLocaleString('en-GB');
  return spec.type === 'choice' ? optionLabel(value) : spec.type === 'date' ? shortDate(value) : value;
}
