import type { ReactNode } from 'react';
import type { IsoDate } from '#shared/base/iso-date.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { suggestRag } from '#shared/domain/monitoring/suggest-rag.ts';
import { m } from '#shared/messages/messages.ts';
import { QuickAdd, RecordPanel, shortDate, useRecordActions } from '#renderer/features/records/index.ts';
import { RagBadge } from '#renderer/ui/rag-badge.tsx';
import { Section } from '#renderer/ui/section.tsx';
import styles from './monitoring.module.css';

interface ViewProps {
  readonly data: EngagementData;
  readonly today: IsoDate;
}

/** Initiatives with stated and suggested RAG. */
export function RegisterView({ data, today }: ViewProps): ReactNode {
  return (
    <RecordPanel
      kind="initiative"
      data={data}
      columns={['title', 'department', 'owner', 'status', 'statedRag']}
      derived={[
        {
          id: 'suggested',
          header: m.monitoring.suggested,
          sortValue: (row) => suggestRag(row, data, today).rag,
          cell: (row) => <RagBadge status={suggestRag(row, data, today).rag} />,
        },
        {
          id: 'forecast',
          header: m.kinds.initiative.fields.forecastFinishOn,
          sortValue: (row) => row.forecastFinishOn,
          cell: (row) => (row.forecastFinishOn === null ? null : shortDate(row.forecastFinishOn)),
        },
      ]}
      hint={m.monitoring.registerHint}
      empty={m.monitoring.registerEmpty}
      defaults={{ status: 'active' }}
      extra={(initiative) => <InitiativeExtra initiative={initiative} data={data} today={today} />}
    />
  );
}

function InitiativeExtra(props: ViewProps & { readonly initiative: RecordOf<'initiative'> }): ReactNode {
  const { initiative, data, today } = props;
  const suggestion = suggestRag(initiative, data, today);
  const actions = useRecordActions();
  const milestones = data.all('milestone').filter((milestone) => milestone.initiative === initiative.id);
  return (
    <>
      <Section title={m.monitoring.suggested} headingLevel={3}>
        <p className={styles['suggestion']}>
          <RagBadge status={suggestion.rag} />
        </p>
        <p className={styles['why']}>{m.monitoring.why}</p>
        <ul className={styles['reasons']}>
          {suggestion.reasons.length === 0 && <li>{m.monitoring.noReason}</li>}
          {suggestion.reasons.map((reason) => (
            <li key={reason}>{m.monitoring.reasons[reason]}</li>
          ))}
        </ul>
      </Section>
      <Section title={m.monitoring.milestonesTitle} count={milestones.length} headingLevel={3}>
        <ul className={styles['milestones']}>
          {milestones.map((milestone) => (
            <li key={milestone.id}>
              <span>
                {milestone.ref} <bdi>{milestone.title}</bdi>
              </span>
              <span>{milestone.forecastOn === null ? '' : shortDate(milestone.forecastOn)}</span>
            </li>
          ))}
        </ul>
        {milestones.length === 0 && <p className={styles['why']}>{m.monitoring.milestonesEmpty}</p>}
        <QuickAdd
          label={m.common.addOf(m.kinds.milestone.one)}
          onAdd={async (title) => (await actions.add('milestone', { title, initiative: initiative.id })) !== null}
        />
      </Section>
    </>
  );
}
