import { useMemo, useRef, useState, type ReactNode } from 'react';
import type { IsoDate } from '#shared/base/iso-date.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { deriveTimeline, type TimelineZoom } from '#shared/domain/monitoring/timeline.ts';
import { m } from '#shared/messages/messages.ts';
import { RecordDrawer } from '#renderer/features/records/index.ts';
import { useView } from '#renderer/state/session.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { SegmentedControl } from '#renderer/ui/segmented-control.tsx';
import { InitiativeDetail } from './register/initiative-detail.tsx';
import { registerRowsOf } from './register/register-rows.ts';
import { CalendarButton } from './timeline/calendar-button.tsx';
import { TimelineChart } from './timeline/timeline-chart.tsx';
import { TimelineTable } from './timeline/timeline-table.tsx';
import styles from './timeline/timeline.module.css';

const ZOOMS: readonly TimelineZoom[] = ['month', 'quarter', 'year'];

/** Initiatives and milestones over the calendar, as a picture or as a table. */
export function TimelineView(props: { readonly data: EngagementData; readonly today: IsoDate }): ReactNode {
  const { data, today } = props;
  const timeline = useMemo(() => deriveTimeline(data, today), [data, today]);
  const [zoom, setZoom] = useView<TimelineZoom>('timeline-zoom', 'quarter');
  const [shape, setShape] = useView<'chart' | 'table'>('timeline-shape', 'chart');
  const [openId, setOpenId] = useState<string | null>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const open = openId === null ? undefined : registerRowsOf(data, today).find((row) => row.initiative.id === openId);
  return (
    <Section
      title={m.timeline.title}
      hint={m.timeline.hint}
      actions={
        <div className={styles['actions']}>
          <SegmentedControl
            label={m.timeline.shape}
            options={[
              { value: 'chart', label: m.timeline.chart },
              { value: 'table', label: m.timeline.table },
            ]}
            value={shape}
            onChange={(value) => setShape(value === 'table' ? 'table' : 'chart')}
          />
          {shape === 'chart' && (
            <SegmentedControl
              label={m.timeline.zoom}
              options={ZOOMS.map((value) => ({ value, label: m.timeline.zooms[value] ?? value }))}
              value={zoom}
              onChange={(value) => setZoom(ZOOMS.find((one) => one === value) ?? 'quarter')}
            />
          )}
          <CalendarButton data={data} />
        </div>
      }
    >
      {timeline.lanes.length === 0 ? (
        <EmptyState compact body={m.timeline.empty} />
      ) : shape === 'table' ? (
        <TimelineTable timeline={timeline} onOpen={setOpenId} />
      ) : (
        <>
          <TimelineChart timeline={timeline} zoom={zoom} today={today} onOpen={setOpenId} scroller={scroller} />
          <p className={styles['note']}>{m.timeline.keys}</p>
        </>
      )}
      {timeline.undated.length > 0 && (
        <p className={styles['note']}>
          {m.timeline.undated(timeline.undated.length)}{' '}
          <bdi>{timeline.undated.map(({ ref, title }) => `${ref ?? ''} ${title}`.trim()).join(' · ')}</bdi>
        </p>
      )}
      {open !== undefined && (
        <RecordDrawer record={open.initiative} data={data} onClose={() => setOpenId(null)}>
          <InitiativeDetail row={open} data={data} today={today} onOpen={setOpenId} />
        </RecordDrawer>
      )}
    </Section>
  );
}
