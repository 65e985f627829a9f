import { lazy, Suspense, useCallback, useMemo, useState, type ReactNode } from 'react';
import { Monitor, Presentation } from 'lucide-react';
import type { RecordId } from '#shared/base/ids.ts';
import type { IsoDate } from '#shared/base/iso-date.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { deriveDashboard, type Dashboard } from '#shared/domain/monitoring/dashboard.ts';
import { deriveTrend } from '#shared/domain/monitoring/trend.ts';
import { m } from '#shared/messages/messages.ts';
import { useOpenRecord } from '#renderer/state/open-record.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { DashboardRag } from './dashboard-rag.tsx';
import { DashboardTiles } from './dashboard-tiles.tsx';
import { DashboardTrend } from './dashboard-trend.tsx';
import { FigureButton, type AskedFigure } from './figure-button.tsx';
import { FigureRows } from './figure-rows.tsx';
import styles from './dashboard.module.css';

const ProjectedView = lazy(async () => ({ default: (await import('./projected-view.tsx')).ProjectedView }));

/** Rows of a list that are shown on the dashboard itself; the figure above it opens all. */
const SHOWN = 6;

/** The engagement at a glance: RAG, slips, follow-ups, money, alignment, days and trend; every figure opens its rows. */
export function DashboardView(props: {
  readonly data: EngagementData;
  readonly today: IsoDate;
  readonly onSecondWindow: () => void;
}): ReactNode {
  const { data, today } = props;
  const dashboard = useMemo(() => deriveDashboard(data, today), [data, today]);
  const trend = useMemo(() => deriveTrend(data, today), [data, today]);
  const [asked, setAsked] = useState<AskedFigure | null>(null);
  const [projected, setProjected] = useState(false);
  const open = useCallback((figure: AskedFigure) => setAsked(figure), []);
  const kinds = ['initiative', 'followUp', 'milestone', 'checkIn', 'dayLog'] as const;
  if (kinds.every((kind) => data.all(kind).length === 0)) return <EmptyState body={m.monitoring.dashboardEmpty} />;
  return (
    <div>
      <Section
        title={m.dashboard.statusTitle}
        actions={
          <>
            <Button size="small" icon={<Monitor aria-hidden size={16} />} onPress={props.onSecondWindow}>
              {m.dashboard.secondWindow}
            </Button>
            <Button size="small" icon={<Presentation aria-hidden size={16} />} onPress={() => setProjected(true)}>
              {m.dashboard.project}
            </Button>
          </>
        }
      >
        <DashboardRag dashboard={dashboard} onOpen={open} />
      </Section>
      <DashboardTiles dashboard={dashboard} data={data} today={today} onOpen={open} />
      <Lateness dashboard={dashboard} onOpen={open} />
      <DashboardTrend trend={trend} onOpen={open} />
      {asked !== null && (
        <FigureRows asked={asked} data={data} dashboard={dashboard} today={today} onClose={() => setAsked(null)} />
      )}
      {projected && (
        <Suspense>
          <ProjectedView data={data} today={today} onClose={() => setProjected(false)} />
        </Suspense>
      )}
    </div>
  );
}

function Lateness(props: { readonly dashboard: Dashboard; readonly onOpen: (asked: AskedFigure) => void }): ReactNode {
  const { slippingMilestones, overdueFollowUps } = props.dashboard;
  const words = m.dashboard;
  const slips = slippingMilestones.map(({ milestone, slipDays, overdueDays }) => ({
    record: milestone,
    text: milestone.title,
    days: Math.max(slipDays, overdueDays),
  }));
  const overdue = overdueFollowUps.map(({ followUp, overdueDays }) => ({
    record: followUp,
    text: followUp.text,
    days: overdueDays,
  }));
  return (
    <div className={styles['columns']}>
      <LateList
        title={words.slipping}
        lead={words.slippingLead(slips.length, Math.max(0, ...slips.map(({ days }) => days)))}
        figure={{ of: 'slipping' }}
        rows={slips}
        onOpen={props.onOpen}
      />
      <LateList
        title={words.overdue}
        lead={words.overdueLead(overdue.length, overdue[0]?.days ?? 0)}
        figure={{ of: 'overdue' }}
        rows={overdue}
        onOpen={props.onOpen}
      />
    </div>
  );
}

function LateList(props: {
  readonly title: string;
  readonly lead: string;
  readonly figure: AskedFigure['figure'];
  readonly rows: readonly {
    readonly record: { readonly id: RecordId; readonly ref: string | null };
    readonly text: string;
    readonly days: number;
  }[];
  readonly onOpen: (asked: AskedFigure) => void;
}): ReactNode {
  const { title, lead, figure, rows, onOpen } = props;
  const openRecord = useOpenRecord((state) => state.open);
  return (
    <Section title={title}>
      <p className={styles['why']}>
        {rows.length === 0 ? (
          lead
        ) : (
          <FigureButton figure={figure} title={title} spoken={lead} onOpen={onOpen}>
            {lead}
          </FigureButton>
        )}
      </p>
      <ul className={styles['late']}>
        {rows.slice(0, SHOWN).map(({ record, text, days }) => (
          <li key={record.id}>
            <button type="button" onClick={() => openRecord(record.id)}>
              {record.ref !== null && `${record.ref} `}
              <bdi>{text}</bdi>
            </button>
            <span>{m.dashboard.daysLate(days)}</span>
          </li>
        ))}
        {rows.length > SHOWN && <li>{m.dashboard.more(rows.length - SHOWN)}</li>}
      </ul>
    </Section>
  );
}
