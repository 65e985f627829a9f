import type { ReactNode } from 'react';
import { m } from '#shared/messages/messages.ts';
import { Section } from '#renderer/ui/section.tsx';
import { Select } from '#renderer/ui/select.tsx';
import type { ColumnView } from './import-messages.ts';
import styles from './importing.module.css';

/** The columns of a list with samples, and what each holds. */
export function ColumnTable<Role extends string>(props: {
  readonly columns: readonly ColumnView[];
  /** There are more columns than these. */
  readonly isWide: boolean;
  readonly roles: readonly Role[];
  readonly labelOf: (role: Role) => string;
  /** Index of the column of each role. */
  readonly chosen: Partial<Readonly<Record<Role, number>>>;
  readonly onChoose: (column: number, role: Role | null) => void;
}): ReactNode {
  const { columns, roles, chosen } = props;
  const options = roles.map((role) => ({ value: role as string, label: props.labelOf(role) }));
  return (
    <Section
      title={m.importing.columnsTitle}
      hint={props.isWide ? m.importing.columnsWide(columns.length) : m.importing.columnsHint}
      count={columns.length}
    >
      <div className={styles['scroll']}>
        <table className={styles['columns']} aria-label={m.importing.columnsTitle}>
          <thead>
            <tr>
              <th scope="col">{m.importing.column}</th>
              <th scope="col">{m.importing.samples}</th>
              <th scope="col">{m.importing.holds}</th>
            </tr>
          </thead>
          <tbody>
            {columns.map(({ heading, samples }, index) => {
              const own = roles.find((role) => chosen[role] === index) ?? null;
              return (
                <tr key={heading} data-used={own !== null || undefined}>
                  <th scope="row">
                    <bdi>{heading}</bdi>
                  </th>
                  <td>
                    {samples.map((sample) => (
                      <bdi key={sample} className={styles['sample']}>
                        {sample}
                      </bdi>
                    ))}
                  </td>
                  <td>
                    <Select
                      label={m.importing.holdsOf(heading)}
                      isLabelHidden
                      isNullable
                      placeholder={m.importing.notBrought}
                      options={options}
                      value={own}
                      onChange={(value) => props.onChoose(index, roles.find((role) => role === value) ?? null)}
                    />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
