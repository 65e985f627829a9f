import type { ReactNode } from 'react';
import type { IsoDate } from '#shared/base/iso-date.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { deriveContract, deriveEffort } from '#shared/domain/monitoring/effort.ts';
import { m } from '#shared/messages/messages.ts';
import { RecordField, RecordPanel } from '#renderer/features/records/index.ts';
import { Section } from '#renderer/ui/section.tsx';
import { contractLines, dayWords } from '#renderer/ui/figure-words.ts';
import { WeekSheet } from './week-sheet.tsx';
import styles from './day-log.module.css';

/** What each PMO day went into: a week at once, the contract against the log, and every entry. */
export function DayLogView(props: { readonly data: EngagementData; readonly today: IsoDate }): ReactNode {
  const { data, today } = props;
  return (
    <>
      <WeekSheet data={data} today={today} />
      <div className={styles['columns']}>
        <ContractPart data={data} today={today} />
        <WherePart data={data} today={today} />
      </div>
      <RecordPanel
        kind="dayLog"
        data={data}
        title={m.dayLog.entriesTitle}
        columns={['workedOn', 'days', 'department', 'deliverable', 'stage', 'note']}
        hint={m.monitoring.daysHint}
        empty={m.monitoring.daysEmpty}
        defaults={{ workedOn: today, days: 1 }}
      />
    </>
  );
}

function ContractPart(props: { readonly data: EngagementData; readonly today: IsoDate }): ReactNode {
  const { data, today } = props;
  const { lead, notes } = contractLines(deriveContract(data, today));
  return (
    <Section title={m.dayLog.contractTitle}>
      <p className={styles['lead']}>{lead}</p>
      <ul className={styles['lines']}>
        {notes.map(({ text, isWarning }) => (
          <li key={text} data-warning={isWarning || undefined}>
            {text}
          </li>
        ))}
      </ul>
      <div className={styles['setting']}>
        <RecordField record={data.engagement} field="hoursPerDay" data={data} description={m.dayLog.hoursDefault} />
      </div>
    </Section>
  );
}

function WherePart(props: { readonly data: EngagementData; readonly today: IsoDate }): ReactNode {
  const { data, today } = props;
  const first = data
    .all('dayLog')
    .flatMap(({ workedOn }) => (workedOn === null ? [] : [workedOn]))
    .toSorted()[0];
  const effort = deriveEffort(data, first ?? today, today);
  const rows = [...effort.byDepartment]
    .map(([id, days]) => ({ id, name: data.nameOf(id) || m.dayLog.none, days }))
    .toSorted((a, b) => b.days - a.days);
  const most = Math.max(...rows.map(({ days }) => days), 0);
  return (
    <Section title={m.dayLog.whereTitle}>
      {rows.length === 0 && <p className={styles['hint']}>{m.monitoring.daysEmpty}</p>}
      <ul className={styles['where']}>
        {rows.map(({ id, name, days }) => (
          <li key={id ?? 'none'}>
            <bdi>{name}</bdi>
            <span className={styles['bar']} aria-hidden>
              <span style={{ width: `${most === 0 ? 0 : (days / most) * 100}%` }} />
            </span>
            <span>{dayWords(days)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
