import type { ReactNode } from 'react';
import type { IsoDate } from '#shared/base/iso-date.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { deriveDashboard, type Dashboard, type DepartmentRag } from '#shared/domain/monitoring/dashboard.ts';
import { m, optionLabel } from '#shared/messages/messages.ts';
import { DataTable, type Column } from '#renderer/ui/data-table.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { RagBadge } from '#renderer/ui/rag-badge.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { effortSentence } from './day-log-view.tsx';
import styles from './monitoring.module.css';

/** The engagement at a glance: RAG, slips, money, alignment, days. */
export function DashboardView(props: { readonly data: EngagementData; readonly today: IsoDate }): ReactNode {
  const { data, today } = props;
  const dashboard = deriveDashboard(data, today);
  if (data.all('initiative').length === 0 && data.all('followUp').length === 0) {
    return <EmptyState body={m.monitoring.dashboardEmpty} />;
  }
  return (
    <div>
      <Tiles dashboard={dashboard} data={data} today={today} />
      <Section title={m.monitoring.ragTitle} hint={disagreementHint(dashboard)}>
        <DataTable
          label={m.monitoring.ragTitle}
          rows={dashboard.ragByDepartment}
          columns={RAG_COLUMNS}
          getRowId={(row) => row.department?.id ?? 'none'}
        />
      </Section>
      <div className={styles['columns']}>
        <Section title={m.monitoring.slipping} count={dashboard.slippingMilestones.length}>
          {dashboard.slippingMilestones.length === 0 && <p className={styles['why']}>{m.monitoring.nothingSlips}</p>}
          <ul className={styles['milestones']}>
            {dashboard.slippingMilestones.map(({ milestone, slipDays, overdueDays }) => (
              <li key={milestone.id}>
                <span>
                  {milestone.ref} <bdi>{milestone.title}</bdi>
                </span>
                <span>{m.monitoring.slippingBy(Math.max(slipDays, overdueDays))}</span>
              </li>
            ))}
          </ul>
        </Section>
        <Section title={m.monitoring.overdueTitle} count={dashboard.overdueFollowUps.length}>
          {dashboard.overdueFollowUps.length === 0 && <p className={styles['why']}>{m.monitoring.nothingOverdue}</p>}
          <ul className={styles['milestones']}>
            {dashboard.overdueFollowUps.map(({ followUp, overdueDays }) => (
              <li key={followUp.id}>
                <bdi>{followUp.text}</bdi>
                <span>{m.monitoring.slippingBy(overdueDays)}</span>
              </li>
            ))}
          </ul>
        </Section>
      </div>
    </div>
  );
}

function Tiles(props: {
  readonly dashboard: Dashboard;
  readonly data: EngagementData;
  readonly today: IsoDate;
}): ReactNode {
  const { money, alignment } = props.dashboard;
  const { currency } = props.data.engagement;
  const amount = (value: number | null): string =>
    value === null ? m.monitoring.notStated : `${value.toLocaleString('en-GB')} ${currency}`;
  return (
    <dl className={styles['tiles']}>
      <div>
        <dt>{m.monitoring.spendTitle}</dt>
        <dd>{amount(money.spent)}</dd>
        <dd className={styles['note']}>
          {m.monitoring.budget}: {amount(money.budget)}
        </dd>
        <dd className={styles['note']}>
          {m.monitoring.forecast}: {amount(money.forecast)}
        </dd>
      </div>
      <div>
        <dt>{m.monitoring.alignmentTitle}</dt>
        <dd>{m.monitoring.alignment(alignment.aligned, alignment.initiatives)}</dd>
        {alignment.spentPercent !== null && (
          <dd className={styles['note']}>{m.monitoring.alignedSpend(alignment.spentPercent.toFixed(0))}</dd>
        )}
      </div>
      <div>
        <dt>{m.monitoring.effortTitle}</dt>
        <dd>{effortSentence(props.data, props.today)}</dd>
      </div>
    </dl>
  );
}

const count = (status: 'green' | 'amber' | 'red' | 'none'): Column<DepartmentRag> => ({
  id: status,
  header: status === 'none' ? m.common.notSet : optionLabel(status),
  sortValue: (row) => row.counts[status],
  cell: (row) =>
    row.counts[status] === 0 ? null : (
      <span className={styles['ragCount']}>
        <RagBadge status={status === 'none' ? null : status} /> {row.counts[status]}
      </span>
    ),
});

const RAG_COLUMNS: readonly Column<DepartmentRag>[] = [
  {
    id: 'department',
    header: m.monitoring.department,
    sortValue: (row) => row.department?.name ?? '',
    cell: (row) => <bdi>{row.department?.name ?? m.monitoring.withoutDepartment}</bdi>,
  },
  count('green'),
  count('amber'),
  count('red'),
  count('none'),
  { id: 'total', header: m.monitoring.total, align: 'end', sortValue: (row) => row.total, cell: (row) => row.total },
];

function disagreementHint(dashboard: Dashboard): string | undefined {
  return dashboard.disagreements.length === 0 ? undefined : m.monitoring.disagreements(dashboard.disagreements.length);
}
