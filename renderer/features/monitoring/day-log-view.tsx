import type { ReactNode } from 'react';
import type { IsoDate } from '#shared/base/iso-date.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { deriveEffort } from '#shared/domain/monitoring/effort.ts';
import { m } from '#shared/messages/messages.ts';
import { RecordPanel } from '#renderer/features/records/index.ts';

/** What each PMO day went into. */
export function DayLogView(props: { readonly data: EngagementData; readonly today: IsoDate }): ReactNode {
  const { data, today } = props;
  return (
    <RecordPanel
      kind="dayLog"
      data={data}
      columns={['workedOn', 'days', 'department', 'deliverable', 'stage', 'note']}
      hint={`${m.monitoring.daysHint} ${effortSentence(data, today)}`}
      empty={m.monitoring.daysEmpty}
      defaults={{ workedOn: today, days: 1 }}
    />
  );
}

/** Contracted against used days from the start of the term until today, in a sentence. */
export function effortSentence(data: EngagementData, today: IsoDate): string {
  const from = data.engagement.termStartOn ?? today;
  const effort = deriveEffort(data, from < today ? from : today, today);
  const used = m.monitoring.days(effort.usedDays);
  return effort.contractedDays === null
    ? m.monitoring.effortNoTerm(used)
    : m.monitoring.effortSentence(used, m.monitoring.days(Math.round(effort.contractedDays * 10) / 10));
}
