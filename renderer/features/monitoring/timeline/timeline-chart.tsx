import { useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { daysBetween, type IsoDate } from '#shared/base/iso-date.ts';
import {
  timelineTicks,
  type Timeline,
  type TimelineBar,
  type TimelineMilestone,
  type TimelineZoom,
} from '#shared/domain/monitoring/timeline.ts';
import { m } from '#shared/messages/messages.ts';
import { shortDate } from '#renderer/features/records/index.ts';
import { RagBadge } from '#renderer/ui/rag-badge.tsx';
import { targetOf } from '#renderer/ui/use-row-walk.ts';
import { barWords, laneName } from './timeline-words.ts';
import styles from './timeline.module.css';

/** px of each bar's line, of a department's head and of the ruler. */
const LINE = 34;
const HEAD = 30;
const RULER = 30;
/** px of a day in each scale. */
const DAY: Readonly<Record<TimelineZoom, number>> = { month: 4.5, quarter: 1.8, year: 0.55 };

interface Props {
  readonly timeline: Timeline;
  readonly zoom: TimelineZoom;
  readonly today: IsoDate;
  readonly onOpen: (id: string) => void;
  readonly scroller: RefObject<HTMLDivElement | null>;
}

/** Initiatives as bars over the calendar. The bars are one stop of the Tab key that the arrows move through. */
export function TimelineChart(props: Props): ReactNode {
  const { timeline, zoom, today, scroller } = props;
  const [active, setActive] = useState(0);
  const lines = linesOf(timeline);
  const bars = lines.flatMap((line) => ('bar' in line ? [line] : []));
  const day = DAY[zoom];
  const at = (date: IsoDate): number => daysBetween(timeline.from, date) * day;
  const width = at(timeline.until);
  const height = lines.reduce((sum, line) => sum + line.height, 0);
  useGoToToday(scroller, at(today), zoom);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const next = targetOf(event.key, active, bars.length);
    if (next === null) return;
    event.preventDefault();
    setActive(next);
    scroller.current?.querySelector<HTMLElement>(`[data-bar="${next}"]`)?.focus();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the bars in it get the keys
    <div ref={scroller} className={styles['scroller']} onKeyDown={onKeyDown}>
      <div className={styles['labels']}>
        <div className={styles['corner']} style={{ height: RULER }} />
        {lines.map((line) =>
          'bar' in line ? (
            <div key={line.bar.initiative.id} className={styles['label']} style={{ height: LINE }}>
              <span className={styles['ref']}>{line.bar.initiative.ref}</span>
              <bdi title={line.bar.initiative.title}>{line.bar.initiative.title}</bdi>
              <RagBadge status={line.bar.initiative.statedRag || null} />
            </div>
          ) : (
            <div key={line.key} className={styles['lane']} style={{ height: HEAD }}>
              <bdi>{line.name}</bdi> <span>{line.count}</span>
            </div>
          ),
        )}
      </div>
      <div className={styles['plane']} style={{ width }}>
        <Ruler timeline={timeline} zoom={zoom} at={at} width={width} />
        <svg width={width} height={height} className={styles['bars']}>
          <title>{m.timeline.title}</title>
          {timelineTicks(timeline, zoom).map(({ from }) => (
            <line key={from} x1={at(from)} x2={at(from)} y1={0} y2={height} className={styles['tick']} />
          ))}
          {lines.map((line) =>
            'bar' in line ? (
              <Bar
                key={line.bar.initiative.id}
                {...line}
                at={at}
                isActive={line.index === active}
                onOpen={props.onOpen}
                onFocus={() => setActive(line.index)}
              />
            ) : (
              <rect key={line.key} x={0} y={line.top} width={width} height={HEAD} className={styles['laneBand']} />
            ),
          )}
          <line x1={at(today)} x2={at(today)} y1={0} y2={height} className={styles['today']} />
        </svg>
      </div>
    </div>
  );
}

type Line = { readonly top: number; readonly height: number } & (
  | { readonly key: string; readonly name: string; readonly count: number }
  | { readonly bar: TimelineBar; readonly index: number; readonly department: string }
);

function linesOf({ lanes }: Timeline): readonly Line[] {
  const lines: Line[] = [];
  let top = 0;
  let index = 0;
  const add = (line: Line): void => {
    lines.push(line);
    top += line.height;
  };
  for (const lane of lanes) {
    const name = laneName(lane);
    add({ top, height: HEAD, key: lane.department?.id ?? 'none', name, count: lane.bars.length });
    for (const bar of lane.bars) {
      add({ top, height: LINE, bar, index, department: name });
      index += 1;
    }
  }
  return lines;
}

function Ruler(props: {
  readonly timeline: Timeline;
  readonly zoom: TimelineZoom;
  readonly at: (date: IsoDate) => number;
  readonly width: number;
}): ReactNode {
  const { timeline, zoom, at } = props;
  return (
    <svg width={props.width} height={RULER} className={styles['ruler']} aria-hidden>
      {timelineTicks(timeline, zoom).map(({ from, days }) => (
        <g key={from} transform={`translate(${at(from)} 0)`}>
          <line x1={0} x2={0} y1={0} y2={RULER} className={styles['tick']} />
          {days * DAY[zoom] >= 60 && (
            <text x={6} y={20}>
              {tickWords(from, zoom)}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}

function tickWords(from: IsoDate, zoom: TimelineZoom): string {
  const year = from.slice(0, 4);
  if (zoom === 'year') return year;
  if (zoom === 'quarter') return m.timeline.quarterOf(Math.ceil(Number(from.slice(5, 7)) / 3), year);
  return shortDate(from).replace(/^\S+\s/, '');
}

function Bar(props: {
  readonly bar: TimelineBar;
  readonly department: string;
  readonly index: number;
  readonly top: number;
  readonly at: (date: IsoDate) => number;
  readonly isActive: boolean;
  readonly onOpen: (id: string) => void;
  readonly onFocus: () => void;
}): ReactNode {
  const { bar, at, top } = props;
  const { initiative, from, to, baselineTo } = bar;
  const [x, end] = [at(from), Math.max(at(to), at(from) + 6)];
  const open = (): void => props.onOpen(initiative.id);
  const words = barWords(bar, props.department);
  return (
    <g
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an SVG has no buttons
      role="button"
      tabIndex={props.isActive ? 0 : -1}
      data-bar={props.index}
      aria-label={words}
      className={styles['bar']}
      data-rag={initiative.statedRag || 'none'}
      onFocus={props.onFocus}
      onClick={open}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        open();
      }}
    >
      <title>{words}</title>
      {/* The whole line answers the pointer, however short the bar is. */}
      <rect x={x - 6} y={top + 2} width={end - x + 12} height={LINE - 4} className={styles['hit']} rx={5} />
      <rect x={x} y={top + 8} width={end - x} height={13} rx={3} className={styles['forecast']} />
      {baselineTo !== null && (
        <path d={`M${x} ${top + 26}H${Math.max(at(baselineTo), x + 2)}`} className={styles['baseline']} />
      )}
      {bar.milestones.map((one) => (
        <Diamond key={one.milestone.id} one={one} at={at} y={top + 14.5} />
      ))}
    </g>
  );
}

function Diamond(props: {
  readonly one: TimelineMilestone;
  readonly at: (date: IsoDate) => number;
  readonly y: number;
}): ReactNode {
  const { one, at, y } = props;
  const shape = (x: number): string => `M${x} ${y - 6}l6 6l-6 6l-6 -6z`;
  const planned = one.baselineOn === null ? null : at(one.baselineOn);
  const name = `${one.milestone.ref ?? ''} ${one.milestone.title}`;
  const baseline = one.baselineOn === null ? '' : shortDate(one.baselineOn);
  return (
    <g>
      <title>{m.timeline.milestoneOn(name, shortDate(one.on), baseline)}</title>
      {planned !== null && (
        <>
          <path d={`M${planned} ${y}H${at(one.on)}`} className={styles['slip']} />
          <path d={shape(planned)} className={styles['planned']} />
        </>
      )}
      <path
        d={shape(at(one.on))}
        className={styles['milestone']}
        data-reached={one.milestone.doneOn !== null || undefined}
      />
    </g>
  );
}

// Today lies a third into the picture, in every scale.
function useGoToToday(scroller: RefObject<HTMLDivElement | null>, x: number, zoom: TimelineZoom): void {
  const place = useRef(x);
  useLayoutEffect(() => {
    place.current = x;
  }, [x]);
  useLayoutEffect(() => {
    const element = scroller.current;
    element?.scrollTo({ left: Math.max(0, place.current - element.clientWidth / 3) });
  }, [scroller, zoom]);
}
