import { useState, type ReactNode } from 'react';
import type { RecordId } from '#shared/base/ids.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { updateRecord } from '#shared/domain/model/change.ts';
import { NAMINGS, VOTE_ITEMS } from '#shared/domain/model/kinds-needs.ts';
import type { BodyOf } from '#shared/domain/model/kinds.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { buildCollectFrame } from '#shared/domain/workshop/collect-frame.ts';
import { openCollecting, rollOf } from '#shared/domain/workshop/collecting.ts';
import type { Sealed } from '#shared/domain/workshop/sealed.ts';
import { suggestVoteOn, voteItems, voteRules } from '#shared/domain/workshop/vote-items.ts';
import { errorSentence } from '#shared/messages/en/errors.ts';
import { m, optionLabel } from '#shared/messages/messages.ts';
import { loadEngagement } from '#renderer/data/engagements.ts';
import {
  QuickAdd,
  RecordField,
  useCommit,
  useEngagementId,
  useRecordActions,
  useServices,
} from '#renderer/features/records/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { NumberField } from '#renderer/ui/number-field.tsx';
import { SegmentedControl } from '#renderer/ui/segmented-control.tsx';
import { notify } from '#renderer/ui/toasts.tsx';
import { useRoom } from '../room-context.ts';
import { usePublish } from '../use-publish.ts';
import styles from './collect.module.css';

/** What is settled before a collection opens: the question, the rules, who takes part, and what a crash would lose. */
export function SetUpPanel(props: {
  readonly activity: RecordOf<'activity'>;
  readonly what: Sealed['what'];
  readonly data: EngagementData;
}): ReactNode {
  const { what, data } = props;
  const { store } = useServices();
  const engagementId = useEngagementId();
  const { options } = useRoom();
  const commit = useCommit();
  const [left, setLeft] = useState<ReadonlySet<RecordId>>(new Set());
  // What the vote is about follows what there is, until somebody chooses.
  const activity =
    what === 'votes' && props.activity.voteOn === ''
      ? { ...props.activity, voteOn: suggestVoteOn(data, props.activity.parentId) }
      : props.activity;
  const roll = rollOf(data, activity);
  const chosen = roll.filter(({ id }) => !left.has(id)).map(({ id }) => id);
  usePublish(
    buildCollectFrame(data, activity, { handedIn: 0, asked: chosen.length }, { ...options, title: activity.title }),
  );
  const set = (fields: Partial<BodyOf<'activity'>>): void => void commit([updateRecord(props.activity, fields)]);
  const open = async (): Promise<void> => {
    // What was just typed into a rule may still be on its way to the screen; the store has it.
    const loaded = await loadEngagement(store, engagementId);
    const stored = loaded.ok ? loaded.value.find('activity', activity.id) : undefined;
    if (!loaded.ok || stored === undefined) return;
    const ruled = { ...stored, voteOn: stored.voteOn === '' ? activity.voteOn : stored.voteOn };
    const opening = openCollecting(loaded.value, ruled, chosen, store.clock.now());
    if (!opening.ok) notify({ message: errorSentence(opening.error), tone: 'danger' });
    else {
      await commit(opening.value.changes, {
        action: 'open',
        barrier: true,
        sealed: { activityId: activity.id, sealed: opening.value.sealed },
      });
    }
  };
  return (
    <div className={styles['panel']}>
      <section>
        <h2>{m.collect.setUp[what]}</h2>
        <p>{m.collect.explain[what]}</p>
        <RecordField record={props.activity} field="prompt" data={data} label={m.collect.prompt} />
        {what === 'notes' && (
          <div className={styles['rule']}>
            <span>{m.collect.naming}</span>
            <SegmentedControl
              label={m.collect.naming}
              value={activity.naming === '' ? 'anonymous' : activity.naming}
              onChange={(value) => set({ naming: value as 'anonymous' | 'named' })}
              options={NAMINGS.map((value) => ({ value, label: m.collect.namings[value] }))}
            />
          </div>
        )}
        {what === 'votes' && <VoteRulesForm activity={activity} data={data} onSet={set} />}
        {what === 'scores' && <p>{m.collect.needs(data.all('need').length)}</p>}
      </section>
      <Roll roll={roll} left={left} onLeft={setLeft} />
      <p className={styles['warning']}>{m.collect.crash[what]}</p>
      <div className={styles['actions']}>
        <Button variant="primary" onPress={() => void open()}>
          {m.collect.open[what]}
        </Button>
      </div>
    </div>
  );
}

function VoteRulesForm(props: {
  readonly activity: RecordOf<'activity'>;
  readonly data: EngagementData;
  readonly onSet: (fields: Partial<BodyOf<'activity'>>) => void;
}): ReactNode {
  const { activity, data, onSet } = props;
  const rules = voteRules(activity);
  return (
    <>
      <div className={styles['rule']}>
        <span>{m.collect.voteOn}</span>
        <SegmentedControl
          label={m.collect.voteOn}
          value={rules.on}
          onChange={(value) => onSet({ voteOn: value as (typeof VOTE_ITEMS)[number] })}
          options={VOTE_ITEMS.map((value) => ({ value, label: optionLabel(value) }))}
        />
        <small>{m.collect.items(voteItems(data, activity).length)}</small>
      </div>
      <div className={styles['numbers']}>
        <NumberField
          label={m.collect.dots}
          value={rules.each}
          minValue={1}
          maxValue={50}
          onChange={(dots) => onSet({ dots })}
        />
        <NumberField
          label={m.collect.perItem}
          value={rules.perItem}
          minValue={1}
          maxValue={50}
          onChange={(dotsPerItem) => onSet({ dotsPerItem })}
        />
      </div>
    </>
  );
}

function Roll(props: {
  readonly roll: readonly RecordOf<'participant'>[];
  readonly left: ReadonlySet<RecordId>;
  readonly onLeft: (left: ReadonlySet<RecordId>) => void;
}): ReactNode {
  const { roll, left, onLeft } = props;
  const actions = useRecordActions();
  const toggle = (id: RecordId, isOn: boolean): void => {
    const next = new Set(left);
    if (isOn) next.delete(id);
    else next.add(id);
    onLeft(next);
  };
  return (
    <section>
      <h3>{m.collect.roll}</h3>
      <p>{roll.length === 0 ? m.collect.rollEmpty : m.collect.rollHint}</p>
      <div className={styles['roll']}>
        {roll.map(({ id, name }) => (
          <Checkbox key={id} isSelected={!left.has(id)} onChange={(isOn) => toggle(id, isOn)}>
            <bdi>{name}</bdi>
          </Checkbox>
        ))}
      </div>
      <QuickAdd
        label={m.collect.addPerson}
        onAdd={async (name) => (await actions.add('participant', { name })) !== null}
      />
    </section>
  );
}
