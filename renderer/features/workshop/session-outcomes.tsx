import { useState, type ReactNode } from 'react';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { NOTE_OUTCOMES, type NoteOutcome } from '#shared/domain/workshop/note-outcome.ts';
import { m } from '#shared/messages/messages.ts';
import { QuickAdd, useRecordActions } from '#renderer/features/records/index.ts';
import { useOpenRecord } from '#renderer/state/open-record.ts';
import { SegmentedControl } from '#renderer/ui/segmented-control.tsx';
import styles from './session.module.css';

/** How many of the newest are listed. */
const SHOWN = 5;

/** Decisions, follow-ups and parked items that nobody wrote on a note first: type and Enter. */
export function SessionOutcomes(props: {
  readonly workshop: RecordOf<'workshop'>;
  readonly data: EngagementData;
}): ReactNode {
  const { workshop, data } = props;
  const actions = useRecordActions();
  const open = useOpenRecord((state) => state.open);
  const [kind, setKind] = useState<NoteOutcome>('followUp');
  const words = m.session.outcomes;
  const add = async (text: string): Promise<boolean> => {
    switch (kind) {
      case 'followUp':
        return (await actions.add('followUp', { text, workshop: workshop.id })) !== null;
      case 'decision':
        return (await actions.add('workshopDecision', { text }, workshop.id)) !== null;
      case 'parked':
        return (await actions.add('scopeItem', { text, bucket: 'parked' })) !== null;
    }
  };
  const followUps = data.all('followUp').filter((row) => row.workshop === workshop.id);
  const decisions = data.childrenOf('workshopDecision', workshop.id);
  const newest = [...decisions, ...followUps].toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1)).slice(0, SHOWN);
  return (
    <section className={styles['railSection']} aria-label={words.title}>
      <h2>{words.title}</h2>
      <SegmentedControl
        label={words.title}
        value={kind}
        onChange={(value) => setKind(value as NoteOutcome)}
        options={NOTE_OUTCOMES.map((value) => ({ value, label: words.short[value] }))}
      />
      <QuickAdd label={words.add[kind]} onAdd={add} />
      <p>{words.sum(decisions.length, followUps.length)}</p>
      {newest.length > 0 && (
        <ul className={styles['outcomes']}>
          {newest.map((record) => (
            <li key={record.id}>
              <button type="button" onClick={() => open(record.id)}>
                <bdi>{record.text}</bdi>
                <small>{record.kind === 'followUp' ? words.owed(record.owner) : words.short.decision}</small>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
