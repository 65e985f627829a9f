import { useState, type ReactNode } from 'react';
import type { IsoDate } from '#shared/base/iso-date.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { milestoneSlip } from '#shared/domain/monitoring/milestone-slip.ts';
import type { RegisterRow } from '#shared/domain/monitoring/register-row.ts';
import { exposureOf, suggestRag } from '#shared/domain/monitoring/suggest-rag.ts';
import { m } from '#shared/messages/messages.ts';
import { RecordPanel, shortDate } from '#renderer/features/records/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { RagBadge } from '#renderer/ui/rag-badge.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { ExplainDialog } from './explain-dialog.tsx';
import styles from './register.module.css';

interface Props {
  readonly row: RegisterRow;
  readonly data: EngagementData;
  readonly today: IsoDate;
  readonly onOpen: (id: string) => void;
}

/** What belongs to an initiative, below its fields. */
export function InitiativeDetail(props: Props): ReactNode {
  const { data, today } = props;
  const { id } = props.row.initiative;
  const isOwn = (record: { readonly initiative: string | null }): boolean => record.initiative === id;
  return (
    <>
      <Status {...props} />
      <RecordPanel
        kind="milestone"
        data={data}
        title={m.kinds.milestone.many}
        columns={['title', 'baselineOn', 'forecastOn']}
        derived={[{ id: 'slip', header: m.register.columns.slip, cell: (row) => slipWords(row, today) }]}
        empty={m.register.milestonesEmpty}
        filter={isOwn}
        defaults={{ initiative: id }}
        headingLevel={3}
        inline
      />
      <Dependencies {...props} />
      <RecordPanel
        kind="raidItem"
        data={data}
        title={m.register.raid}
        columns={['title', 'type', 'owner', 'dueOn']}
        derived={[{ id: 'exposure', header: m.monitoring.exposure, cell: (row) => exposureOf(row) ?? '' }]}
        empty={m.register.raidEmpty}
        filter={isOwn}
        defaults={{ type: 'risk', initiative: id }}
        headingLevel={3}
        inline
      />
      <RecordPanel
        kind="followUp"
        data={data}
        columns={['text', 'owner', 'dueOn', 'doneOn']}
        empty={m.register.followUpsEmpty}
        filter={isOwn}
        defaults={{ initiative: id }}
        headingLevel={3}
        inline
      />
    </>
  );
}

function slipWords(milestone: RecordOf<'milestone'>, today: IsoDate): string {
  const { slipDays, overdueDays } = milestoneSlip(milestone, today);
  if (overdueDays > 0) return m.monitoring.slippingBy(Math.max(overdueDays, slipDays ?? 0));
  const slip = slipDays === null ? '' : m.register.slip(slipDays);
  return milestone.doneOn === null ? slip : m.register.reached(shortDate(milestone.doneOn), slip);
}

function Status({ row, data, today }: Props): ReactNode {
  const [isExplaining, setExplaining] = useState(false);
  const { initiative, difference } = row;
  const { rag, reasons } = suggestRag(initiative, data, today);
  return (
    <Section title={m.monitoring.suggested} headingLevel={3}>
      <p className={styles['statuses']}>
        <RagBadge status={rag} />
        {difference !== null && (
          <Button size="small" onPress={() => setExplaining(true)}>
            {m.register.explain}
          </Button>
        )}
      </p>
      {difference !== null && difference.reason !== '' && (
        <p>
          {m.register.explainField}: <bdi>{difference.reason}</bdi>
        </p>
      )}
      {difference !== null && difference.reason === '' && (
        <div className={styles['notice']}>
          <p>{m.register.unexplained(1)}</p>
        </div>
      )}
      <p>{m.monitoring.why}</p>
      <ul>
        {reasons.length === 0 && <li>{m.monitoring.noReason}</li>}
        {reasons.map((reason) => (
          <li key={reason}>{m.monitoring.reasons[reason]}</li>
        ))}
      </ul>
      {isExplaining && <ExplainDialog row={row} onClose={() => setExplaining(false)} />}
    </Section>
  );
}

// What it waits for stands among its fields; who waits for it is said here.
function Dependencies({ row, data, onOpen }: Props): ReactNode {
  const waiting = data.all('initiative').filter(({ dependsOn }) => dependsOn.includes(row.initiative.id));
  return (
    <Section title={m.register.neededBy} count={waiting.length} headingLevel={3}>
      {waiting.length === 0 && <p>{m.register.nobodyWaits}</p>}
      <ul className={styles['links']}>
        {waiting.map(({ id, ref, title }) => (
          <li key={id}>
            <button type="button" onClick={() => onOpen(id)}>
              {ref} <bdi>{title}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
