import type { ReactNode } from 'react';
import type { DashboardFrame, FrameLate } from '#shared/domain/workshop/frame.ts';
import { shownPage } from '#shared/domain/workshop/pages.ts';
import { ui } from '#shared/messages/en/ui.ts';
import { m } from '#shared/messages/messages.ts';
import { contractLines, dayWords, monthName, shortDate, varianceWords } from '#renderer/ui/figure-words.ts';
import { RagBadge } from '#renderer/ui/rag-badge.tsx';
import styles from './dashboard.module.css';
import { PageCount, useReportPages } from './pages.tsx';
import { NamedLine, SceneHead } from './parts.tsx';
import picture from './picture.module.css';

/** Departments that a page holds at a size that is read from the back of a room, by the size of the writing. */
const ROWS = { small: 9, medium: 7, large: 5 } as const;
const RAG = ['red', 'amber', 'green', 'none'] as const;

interface Page {
  readonly title: string;
  readonly content: ReactNode;
}

/** The dashboard page by page: status by department, dates, money and days, trend. */
export function AudienceDashboard({ frame }: { readonly frame: DashboardFrame }): ReactNode {
  const pages = pagesOf(frame);
  useReportPages(pages.length);
  const at = shownPage(frame.page, pages.length);
  const page = pages[at];
  return (
    <main className={picture['scene']} data-board="dashboard">
      <SceneHead title={frame.title}>
        <PageCount page={at} pages={pages.length} more={0} />
      </SceneHead>
      <p className={styles['where']}>
        {page?.title} · {m.dashboard.projected.asOf(shortDate(frame.asOf))}
      </p>
      <div className={styles['body']}>{page?.content}</div>
    </main>
  );
}

function pagesOf(frame: DashboardFrame): readonly Page[] {
  const words = m.dashboard.projected.pages;
  const { departments } = frame;
  const rows = ROWS[frame.look.size];
  const parts = Array.from({ length: Math.max(1, Math.ceil(departments.length / rows)) }, (_, index) =>
    departments.slice(index * rows, (index + 1) * rows),
  );
  return [
    ...parts.map((part) => ({ title: words.status, content: <StatusPage frame={frame} departments={part} /> })),
    {
      title: words.dates,
      content: (
        <div className={styles['halves']}>
          <LatePart title={m.dashboard.slipping} none={m.dashboard.slippingLead(0, 0)} late={frame.slipping} />
          <LatePart title={m.dashboard.overdue} none={m.dashboard.overdueLead(0, 0)} late={frame.overdue} />
        </div>
      ),
    },
    { title: words.money, content: <MoneyPage frame={frame} /> },
    ...(frame.trend.length < 2 ? [] : [{ title: words.trend, content: <TrendPage frame={frame} /> }]),
  ];
}

function StatusPage(props: {
  readonly frame: DashboardFrame;
  readonly departments: DashboardFrame['departments'];
}): ReactNode {
  const { rag } = props.frame;
  const running = RAG.reduce((sum, status) => sum + rag[status], 0);
  if (running === 0) return <p className={styles['lead']}>{m.dashboard.ragEmpty}</p>;
  return (
    <>
      <p className={styles['lead']}>
        {m.dashboard.running(running)}:{' '}
        {RAG.filter((status) => rag[status] > 0)
          .map((status) => `${rag[status]} ${ui.rag[status]}`)
          .join(', ')}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{m.monitoring.department}</th>
            {RAG.map((status) => (
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
              {RAG.map((status) => (
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

function LatePart(props: { readonly title: string; readonly none: string; readonly late: FrameLate }): ReactNode {
  const { count, worst } = props.late;
  return (
    <section>
      <h2>
        {props.title}: {count}
      </h2>
      {count === 0 && <p>{props.none}</p>}
      <ul>
        {worst.map(({ ref, text, days }, index) => (
          <li key={`${index} ${text}`}>
            <span>
              <NamedLine name={ref} text={text} />
            </span>
            <em>{m.dashboard.daysLate(days)}</em>
          </li>
        ))}
      </ul>
      {count > worst.length && <p>{m.dashboard.projected.more(count - worst.length)}</p>}
    </section>
  );
}

function MoneyPage({ frame }: { readonly frame: DashboardFrame }): ReactNode {
  const words = m.dashboard;
  const { money, alignment, currency, contract } = frame;
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
      <ul className={styles['notes']}>
        {[varianceWords(money, currency), ...notes.map(({ text }) => text)]
          .filter((text) => text !== null)
          .map((text) => (
            <li key={text}>{text}</li>
          ))}
      </ul>
    </>
  );
}

type Month = DashboardFrame['trend'][number];

const MEASURES: readonly { readonly name: string; readonly say: (month: Month) => string }[] = [
  {
    name: m.dashboard.measures.troubled,
    say: ({ rag }) => {
      const all = rag.green + rag.amber + rag.red;
      return all === 0 ? '–' : m.dashboard.of(rag.amber + rag.red, all);
    },
  },
  { name: m.dashboard.measures.reached, say: ({ reached, planned }) => m.dashboard.of(reached, planned) },
  { name: m.dashboard.measures.overdue, say: ({ overdue }) => String(overdue) },
  { name: m.dashboard.measures.days, say: ({ usedDays }) => dayWords(usedDays) },
];

function TrendPage({ frame }: { readonly frame: DashboardFrame }): ReactNode {
  return (
    <table data-trend>
      <thead>
        <tr>
          <th scope="col">{m.dashboard.month}</th>
          {frame.trend.map(({ month }) => (
            <th key={month} scope="col">
              {monthName(month)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {MEASURES.map(({ name, say }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {frame.trend.map((month) => (
              <td key={month.month}>{say(month)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
