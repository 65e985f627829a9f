import type { ReactNode } from 'react';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { ROLLOUT } from '#shared/domain/model/kinds-resources.ts';
import { rolloutSummary, type RolloutCounts } from '#shared/domain/resources/rollout.ts';
import { kindName, m, optionLabel } from '#shared/messages/messages.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Section } from '#renderer/ui/section.tsx';
import styles from './board.module.css';

/** How far the resources have come into use in each department, in counts and as a share. */
export function AdoptionTable({ data }: { readonly data: EngagementData }): ReactNode {
  const words = m.resources.adoption;
  const { byDepartment, counts, total } = rolloutSummary(data);
  if (byDepartment.length === 0) {
    return (
      <Section title={words.title}>
        <EmptyState compact body={words.noDepartments} />
      </Section>
    );
  }
  return (
    <Section title={words.title} hint={words.hint}>
      <table className={styles['adoption']} aria-label={words.title}>
        <thead>
          <tr>
            <th scope="col">{words.department}</th>
            {ROLLOUT.map((step) => (
              <th key={step} scope="col">
                {optionLabel(step)}
              </th>
            ))}
            <th scope="col">{words.inUse}</th>
          </tr>
        </thead>
        <tbody>
          {byDepartment.map((one) => (
            <Row
              key={one.department.id}
              name={one.department.name || m.common.untitled(kindName('department', 'one'))}
              counts={one.counts}
              total={one.total}
            />
          ))}
        </tbody>
        <tfoot>
          <Row name={words.all} counts={counts} total={total} />
        </tfoot>
      </table>
    </Section>
  );
}

function Row(props: { readonly name: string; readonly counts: RolloutCounts; readonly total: number }): ReactNode {
  const { counts, total } = props;
  const inUse = counts['in-use'];
  const words = m.resources.adoption;
  return (
    <tr>
      <th scope="row">{props.name}</th>
      {ROLLOUT.map((step) => (
        <td key={step}>{counts[step]}</td>
      ))}
      <td>
        {total === 0 ? (
          <span className={styles['none']}>{words.none}</span>
        ) : (
          <span className={styles['share']}>
            <meter aria-hidden min={0} max={total} value={inUse} />
            {words.share(inUse, total, Math.round((inUse / total) * 100))}
          </span>
        )}
      </td>
    </tr>
  );
}
