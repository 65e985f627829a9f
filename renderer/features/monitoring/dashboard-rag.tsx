import type { ReactNode } from 'react';
import type { RecordId } from '#shared/base/ids.ts';
import { RAG_ORDER, type RagKey } from '#shared/documents/figures/rag-bars.ts';
import type { Dashboard, RagCounts } from '#shared/domain/monitoring/dashboard.ts';
import { m } from '#shared/messages/messages.ts';
import { ui } from '#shared/messages/en/ui.ts';
import { RagBadge } from '#renderer/ui/rag-badge.tsx';
import { FigureButton, type AskedFigure } from './figure-button.tsx';
import styles from './dashboard.module.css';

/** The running initiatives by department and stated status, the whole in the last row. */
export function DashboardRag(props: {
  readonly dashboard: Dashboard;
  readonly onOpen: (asked: AskedFigure) => void;
}): ReactNode {
  const { dashboard, onOpen } = props;
  const words = m.dashboard;
  if (dashboard.ragByDepartment.length === 0) return <p className={styles['why']}>{words.ragEmpty}</p>;
  return (
    <>
      <div className={styles['scroller']}>
        <table className={styles['rag']} aria-label={words.ragTitle}>
          <thead>
            <tr>
              <th scope="col">{m.monitoring.department}</th>
              {RAG_ORDER.map((status) => (
                <th key={status} scope="col">
                  <RagBadge status={status === 'none' ? null : status} />
                </th>
              ))}
              <th scope="col">{m.monitoring.total}</th>
              <th scope="col" aria-hidden />
            </tr>
          </thead>
          <tbody>
            {dashboard.ragByDepartment.map(({ department, counts, total }) => (
              <RagRow
                key={department?.id ?? 'none'}
                name={department?.name ?? m.monitoring.withoutDepartment}
                department={department?.id ?? null}
                counts={counts}
                total={total}
                onOpen={onOpen}
              />
            ))}
          </tbody>
          <tfoot>
            <RagRow
              name={m.monitoring.overall}
              department="all"
              counts={dashboard.rag}
              total={totalOf(dashboard.rag)}
              onOpen={onOpen}
            />
          </tfoot>
        </table>
      </div>
      {dashboard.disagreements.length > 0 && (
        <p className={styles['why']}>
          <FigureButton
            figure={{ of: 'disagreements' }}
            title={words.disagreements(dashboard.disagreements.length)}
            onOpen={onOpen}
          >
            {words.disagreements(dashboard.disagreements.length)}
          </FigureButton>
        </p>
      )}
    </>
  );
}

function RagRow(props: {
  readonly name: string;
  readonly department: RecordId | null | 'all';
  readonly counts: RagCounts;
  readonly total: number;
  readonly onOpen: (asked: AskedFigure) => void;
}): ReactNode {
  const { name, department, counts, total, onOpen } = props;
  const words = m.dashboard;
  const where = department === 'all' ? words.everywhere : name;
  return (
    <tr>
      <th scope="row">
        <bdi>{name}</bdi>
      </th>
      {RAG_ORDER.map((status) => (
        <td key={status}>
          {counts[status] === 0 ? (
            <span className={styles['zero']}>0</span>
          ) : (
            <FigureButton
              figure={{ of: 'rag', department, status }}
              title={words.ragOf(ui.rag[status], where)}
              spoken={`${words.ragOf(ui.rag[status], where)}: ${counts[status]}`}
              onOpen={onOpen}
            >
              {counts[status]}
            </FigureButton>
          )}
        </td>
      ))}
      <td>
        <FigureButton
          figure={{ of: 'rag', department, status: 'all' }}
          title={words.ragOf(m.monitoring.total, where)}
          spoken={`${words.ragOf(m.monitoring.total, where)}: ${total}`}
          onOpen={onOpen}
        >
          {total}
        </FigureButton>
      </td>
      <td aria-hidden className={styles['barCell']}>
        <Bar counts={counts} total={total} />
      </td>
    </tr>
  );
}

// The shares as a bar; its figures stand before it in words.
function Bar(props: { readonly counts: RagCounts; readonly total: number }): ReactNode {
  const { counts, total } = props;
  return (
    <span className={styles['bar']}>
      {RAG_ORDER.filter((status) => counts[status] > 0).map((status) => (
        <span key={status} data-rag={status} style={{ width: `${(counts[status] / Math.max(1, total)) * 100}%` }} />
      ))}
    </span>
  );
}

const totalOf = (counts: RagCounts): number =>
  RAG_ORDER.reduce((sum: number, status: RagKey) => sum + counts[status], 0);
