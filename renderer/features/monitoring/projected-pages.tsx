import type { ReactNode } from 'react';
import { RAG_ORDER } from '#shared/documents/figures/rag-bars.ts';
import type { RagCounts } from '#shared/domain/monitoring/dashboard.ts';
import type { ProjectedDashboard, ProjectedLate } from '#shared/domain/monitoring/projected-dashboard.ts';
import { m } from '#shared/messages/messages.ts';
import { ui } from '#shared/messages/en/ui.ts';
import { RagBadge } from '#renderer/ui/rag-badge.tsx';
import { monthName } from './dashboard-trend.tsx';
import { contractLines, dayWords, varianceWords } from './figure-words.ts';
import styles from './projected.module.css';

/** One page for the wall. */
export interface ProjectedPage {
  readonly title: string;
  readonly content: ReactNode;
}

/** Rows that a page holds at a size that is read from the back of a room. */
const ROWS = 8;

/** The pages of the dashboard for the wall; more departments than fit get pages of their own. */
export function projectedPages(shown: ProjectedDashboard): readonly ProjectedPage[] {
  const words = m.dashboard.projected;
  const parts = Array.from({ length: Math.max(1, Math.ceil(shown.departments.length / ROWS)) }, (_, index) =>
    shown.departments.slice(index * ROWS, (index + 1) * ROWS),
  );
  return [
    ...parts.map((departments) => ({
      title: words.pages.status,
      content: <StatusPage rag={shown.rag} departments={departments} />,
    })),
    { title: words.pages.dates, content: <DatesPage shown={shown} /> },
    { title: words.pages.money, content: <MoneyPage shown={shown} /> },
    ...(shown.trend.length < 2 ? [] : [{ title: words.pages.trend, content: <TrendPage shown={shown} /> }]),
  ];
}

function StatusPage(props: {
  readonly rag: RagCounts;
  readonly departments: ProjectedDashboard['departments'];
}): ReactNode {
  const running = RAG_ORDER.reduce((sum, status) => sum + props.rag[status], 0);
  if (running === 0) return <p className={styles['lead']}>{m.dashboard.ragEmpty}</p>;
  return (
    <>
      <p className={styles['lead']}>
        {m.dashboard.running(running)}:{' '}
        {RAG_ORDER.filter((status) => props.rag[status] > 0)
          .map((status) => `${props.rag[status]} ${ui.rag[status]}`)
          .join(', ')}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{m.monitoring.department}</th>
            {RAG_ORDER.map((status) => (
              <th key={status} scope="col">
                <RagBadge status={status === 'none' ? null : status} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.departments.map(({ name, counts }) => (
            <tr key={name ?? ''}>
              <th scope="row">
                <bdi>{name ?? m.monitoring.withoutDepartment}</bdi>
              </th>
              {RAG_ORDER.map((status) => (
                <td key={status} data-zero={counts[status] === 0 || undefined}>
                  {counts[status]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function DatesPage({ shown }: { readonly shown: ProjectedDashboard }): ReactNode {
  const words = m.dashboard;
  return (
    <div className={styles['halves']}>
      <LatePart title={words.slipping} none={words.slippingLead(0, 0)} rows={shown.slipping} />
      <LatePart title={words.overdue} none={words.overdueLead(0, 0)} rows={shown.overdue} />
    </div>
  );
}

function LatePart(props: {
  readonly title: string;
  readonly none: string;
  readonly rows: readonly ProjectedLate[];
}): ReactNode {
  const most = 5;
  const { rows } = props;
  return (
    <section>
      <h3>
        {props.title}: {rows.length}
      </h3>
      {rows.length === 0 && <p>{props.none}</p>}
      <ul>
        {rows.slice(0, most).map(({ ref, text, days }) => (
          <li key={`${ref ?? ''}${text}`}>
            <span>
              {ref !== null && `${ref} `}
              <bdi>{text}</bdi>
            </span>
            <strong>{m.dashboard.daysLate(days)}</strong>
          </li>
        ))}
      </ul>
      {rows.length > most && <p>{m.dashboard.projected.more(rows.length - most)}</p>}
    </section>
  );
}

function MoneyPage({ shown }: { readonly shown: ProjectedDashboard }): ReactNode {
  const words = m.dashboard;
  const { money, alignment, currency, contract } = shown;
  const amount = (value: number | null): string => (value === null ? words.notStated : words.money(value, currency));
  const { lead, notes } = contractLines(contract);
  const pairs = [
    [words.spent, amount(money.spent)],
    [words.budget, amount(money.budget)],
    [words.forecast, amount(money.forecast)],
    [words.alignmentTitle, words.aligned(alignment.aligned, alignment.initiatives)],
    [words.daysTitle, lead],
  ] as const;
  return (
    <>
      <dl className={styles['pairs']}>
        {pairs.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <ul>
        {[varianceWords(money, currency), ...notes.map(({ text }) => text)]
          .filter((text) => text !== null)
          .map((text) => (
            <li key={text}>{text}</li>
          ))}
      </ul>
    </>
  );
}

function TrendPage({ shown }: { readonly shown: ProjectedDashboard }): ReactNode {
  const words = m.dashboard;
  const rows = [
    {
      name: words.measures.troubled,
      say: ({ rag }: ProjectedDashboard['trend'][number]) => {
        const all = rag.green + rag.amber + rag.red;
        return all === 0 ? '–' : words.of(rag.amber + rag.red, all);
      },
    },
    {
      name: words.measures.reached,
      say: ({ reached, planned }: ProjectedDashboard['trend'][number]) => words.of(reached, planned),
    },
    { name: words.measures.overdue, say: ({ overdue }: ProjectedDashboard['trend'][number]) => String(overdue) },
    { name: words.measures.days, say: ({ usedDays }: ProjectedDashboard['trend'][number]) => dayWords(usedDays) },
  ];
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.month}</th>
          {shown.trend.map(({ month }) => (
            <th key={month} scope="col">
              {monthName(month)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, say }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {shown.trend.map((month) => (
              <td key={month.month}>{say(month)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
