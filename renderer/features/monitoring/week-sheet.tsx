import { useMemo, useRef, useState, type ReactNode } from 'react';
import { ChevronLeft, ChevronRight, Copy, Plus } from 'lucide-react';
import { addDays, type IsoDate } from '#shared/base/iso-date.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { hoursPerDay } from '#shared/domain/monitoring/effort.ts';
import { deriveWeek, inUnit, mondayOf, subjectsToCarry, type LogUnit } from '#shared/domain/monitoring/week-log.ts';
import { m } from '#shared/messages/messages.ts';
import { shortDate } from '#renderer/features/records/index.ts';
import { useView } from '#renderer/state/session.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { SegmentedControl } from '#renderer/ui/segmented-control.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { NEW_LINE, useWeekLines } from './use-week-lines.ts';
import { WeekRowView } from './week-row.tsx';
import styles from './day-log.module.css';

/** A week of the day log as a sheet: a line for what the time went into, a cell for each day. */
export function WeekSheet(props: { readonly data: EngagementData; readonly today: IsoDate }): ReactNode {
  const { data, today } = props;
  const words = m.dayLog;
  const [monday, setMonday] = useState(() => mondayOf(today));
  const [unit, setUnit] = useView<LogUnit>('log-unit', 'days');
  const [problem, setProblem] = useState<string | null>(null);
  const hours = hoursPerDay(data);
  const week = useMemo(() => deriveWeek(data, monday), [data, monday]);
  const sheet = useWeekLines(week);
  const table = useRef<HTMLTableElement>(null);
  const show = (days: number): string => inUnit(days, unit, hours).toLocaleString('en-GB');
  const earlier = subjectsToCarry(deriveWeek(data, addDays(monday, -7)), week);
  const turn = (days: number): void => {
    setProblem(null);
    setMonday(addDays(monday, days));
  };
  const focusCell = (row: number, day: number): void =>
    table.current?.querySelector<HTMLInputElement>(`[data-cell="${row} ${day}"]`)?.focus();
  return (
    <Section
      title={words.weekTitle}
      hint={words.weekHint(hours)}
      actions={
        <SegmentedControl
          label={words.unit}
          value={unit}
          onChange={(value) => setUnit(value as LogUnit)}
          options={(['days', 'hours'] as const).map((value) => ({ value, label: words.units[value] }))}
        />
      }
    >
      <div className={styles['nav']}>
        <IconButton label={words.before} icon={<ChevronLeft aria-hidden size={18} />} onPress={() => turn(-7)} />
        <output>{words.week(shortDate(monday), shortDate(addDays(monday, 6)))}</output>
        <IconButton label={words.after} icon={<ChevronRight aria-hidden size={18} />} onPress={() => turn(7)} />
        {monday !== mondayOf(today) && (
          <Button size="small" variant="quiet" onPress={() => setMonday(mondayOf(today))}>
            {words.thisWeek}
          </Button>
        )}
        <span className={styles['sum']}>{words.inUnit[unit](show(week.totalDays))}</span>
      </div>
      {sheet.lines.length === 0 ? (
        <EmptyState compact body={words.empty} />
      ) : (
        <div className={styles['scroller']}>
          <table ref={table} className={styles['sheet']} aria-label={words.weekTitle}>
            <SheetHead dates={week.dates} today={today} workingDays={data.engagement.workingDays} />
            <tbody>
              {sheet.lines.map((line, row) => (
                <WeekRowView
                  key={line.lineId}
                  line={line}
                  row={row}
                  data={data}
                  dates={week.dates}
                  unit={unit}
                  hours={hours}
                  sheet={sheet}
                  onProblem={setProblem}
                  onMove={focusCell}
                />
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row" colSpan={3}>
                  {words.sum}
                </th>
                {week.totals.map((days, index) => (
                  <td key={week.dates[index]}>{days === 0 ? '' : show(days)}</td>
                ))}
                <td colSpan={2}>{show(week.totalDays)}</td>
              </tr>
            </tfoot>
          </table>
        </div>
      )}
      {problem !== null && (
        <p className={styles['problem']} role="alert">
          {problem}
        </p>
      )}
      <div className={styles['nav']}>
        <Button
          size="small"
          variant="secondary"
          icon={<Plus aria-hidden size={16} />}
          onPress={() => sheet.addLines([NEW_LINE])}
        >
          {words.addLine}
        </Button>
        {earlier.length > 0 && (
          <Button
            size="small"
            variant="secondary"
            icon={<Copy aria-hidden size={16} />}
            onPress={() => sheet.addLines(earlier)}
          >
            {words.copyLines}
          </Button>
        )}
      </div>
    </Section>
  );
}

const NAMES = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

function SheetHead(props: {
  readonly dates: readonly IsoDate[];
  readonly today: IsoDate;
  readonly workingDays: EngagementData['engagement']['workingDays'];
}): ReactNode {
  const words = m.dayLog.columns;
  const { workingDays } = props;
  return (
    <thead>
      <tr>
        <th scope="col">{words.department}</th>
        <th scope="col">{words.subject}</th>
        <th scope="col">{words.note}</th>
        {props.dates.map((date, index) => {
          const name = NAMES[index] ?? 'mon';
          return (
            <th
              key={date}
              scope="col"
              data-today={date === props.today || undefined}
              data-off={(workingDays.length > 0 && !workingDays.includes(name)) || undefined}
            >
              {m.options[name]} {Number(date.slice(8))}
            </th>
          );
        })}
        <th scope="col" colSpan={2}>
          {words.total}
        </th>
      </tr>
    </thead>
  );
}
