import type { ReactNode } from 'react';
import { RAG } from '#shared/domain/model/kinds-delivery.ts';
import { ASPECT_FIELDS, ASPECTS, isTroubled, ragOf, type Aspect } from '#shared/domain/monitoring/check-in-status.ts';
import { m } from '#shared/messages/messages.ts';
import { ui } from '#shared/messages/en/ui.ts';
import { QuickAdd, RecordField, useRecordActions } from '#renderer/features/records/index.ts';
import { RagBadge } from '#renderer/ui/rag-badge.tsx';
import { SegmentedControl } from '#renderer/ui/segmented-control.tsx';
import type { StepProps } from './step-props.ts';
import styles from './check-in.module.css';

const SHAPES = { green: '●', amber: '▲', red: '■' } as const;
const OPTIONS = RAG.map((status) => ({ value: status, label: `${SHAPES[status]} ${ui.rag[status]}` }));

/** The status of each aspect in a sentence; amber or red asks for cause, action and help wanted. */
export function StatusStep(props: StepProps): ReactNode {
  const { checkIn, data, since } = props;
  const words = m.checkIns;
  const { red, amber, green } = since.suggested;
  return (
    <>
      {red + amber + green > 0 && <p className={styles['hint']}>{words.register(red, amber, green)}</p>}
      {ASPECTS.map((aspect) => (
        <AspectRow key={aspect} {...props} aspect={aspect} />
      ))}
      {isTroubled(checkIn) && (
        <section className={styles['trouble']} aria-label={words.troubleTitle}>
          <h4>{words.troubleTitle}</h4>
          <p className={styles['hint']}>{words.troubleHint}</p>
          <div className={styles['texts']}>
            <RecordField record={checkIn} field="cause" data={data} />
            <RecordField record={checkIn} field="action" data={data} />
            <RecordField record={checkIn} field="helpWanted" data={data} />
          </div>
        </section>
      )}
    </>
  );
}

function AspectRow({ checkIn, data, since, aspect }: StepProps & { readonly aspect: Aspect }): ReactNode {
  const actions = useRecordActions();
  const words = m.checkIns;
  const rag = ragOf(checkIn, aspect);
  const { note, rag: field } = ASPECT_FIELDS[aspect];
  const isNeeded = rag !== null && rag !== 'green' && checkIn[note].trim() === '';
  return (
    <div className={styles['aspect']}>
      <div>
        <strong>{words.aspects[aspect]}</strong>
        {since.previous !== null && (
          <small>
            {words.lastTime}: <RagBadge status={since.before[aspect]} />
          </small>
        )}
      </div>
      <SegmentedControl
        label={words.aspects[aspect]}
        options={OPTIONS}
        value={rag ?? ''}
        onChange={(status) => void actions.set(checkIn, { [field]: status })}
      />
      <RecordField
        record={checkIn}
        field={note}
        data={data}
        label={words.sentenceOf(words.aspects[aspect])}
        {...(isNeeded ? { description: words.sentenceNeeded } : {})}
      />
    </div>
  );
}

/** New risks, which go to the RAID log, and the decisions that are wanted. */
export function RisksStep({ checkIn, data, today }: StepProps): ReactNode {
  const actions = useRecordActions();
  const words = m.checkIns;
  const items = data.all('raidItem').filter((item) => item.checkIn === checkIn.id);
  const add = async (title: string): Promise<boolean> => {
    const id = await actions.add('raidItem', {
      title,
      type: 'risk',
      department: checkIn.department,
      checkIn: checkIn.id,
      raisedOn: checkIn.heldOn ?? today,
    });
    return id !== null;
  };
  return (
    <>
      <h4>{words.risks}</h4>
      <p className={styles['hint']}>{words.risksHint}</p>
      {items.length === 0 && <p>{words.risksNone}</p>}
      <ul className={styles['cards']}>
        {items.map((item) => (
          <li key={item.id}>
            <RecordField record={item} field="title" data={data} />
            <RecordField record={item} field="type" data={data} />
            <RecordField record={item} field="probability" data={data} />
            <RecordField record={item} field="impact" data={data} />
            <RecordField record={item} field="owner" data={data} />
          </li>
        ))}
      </ul>
      <QuickAdd label={m.common.addOf(m.kinds.raidItem.one)} onAdd={add} />
      <div className={styles['texts']}>
        {checkIn.newRisks !== '' && <RecordField record={checkIn} field="newRisks" data={data} />}
        <RecordField record={checkIn} field="decisionsWanted" data={data} />
      </div>
    </>
  );
}

/** What the PMO did that helped or hindered. */
export function HelpStep({ checkIn, data }: StepProps): ReactNode {
  return (
    <>
      <p className={styles['hint']}>{m.checkIns.helpQuestion}</p>
      <div className={styles['texts']}>
        <RecordField record={checkIn} field="helpRating" data={data} />
        <RecordField record={checkIn} field="helpNote" data={data} />
      </div>
    </>
  );
}
