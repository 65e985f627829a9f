import { useState, type ReactNode } from 'react';
import { Check, Clock3, PenLine } from 'lucide-react';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { Change } from '#shared/domain/model/change.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { buildCollectFrame } from '#shared/domain/workshop/collect-frame.ts';
import { rollOf } from '#shared/domain/workshop/collecting.ts';
import type { Sealed } from '#shared/domain/workshop/sealed.ts';
import { revealNotes } from '#shared/domain/workshop/sealed-notes.ts';
import { closeScores } from '#shared/domain/workshop/sealed-scores.ts';
import { ballotsIn, closeVote } from '#shared/domain/workshop/sealed-votes.ts';
import { m } from '#shared/messages/messages.ts';
import { readSealed } from '#renderer/data/sealed.ts';
import { Loading, useCommit, useServices } from '#renderer/features/records/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ConfirmDialog } from '#renderer/ui/confirm-dialog.tsx';
import { ProgressBar } from '#renderer/ui/progress.tsx';
import { useRoom } from '../room-context.ts';
import { usePublish } from '../use-publish.ts';
import styles from './collect.module.css';
import { NotesForSomebody } from './notes-for-somebody.tsx';
import { PaperScores } from './paper-scores.tsx';
import { PaperVotes } from './paper-votes.tsx';
import { PassRound } from './pass-round.tsx';
import { fairShuffle, useCollecting, type Collecting } from './use-collect.ts';

type Activity = RecordOf<'activity'>;

/** A collection that is open, for the facilitator: who is done, never what they wrote. */
export function OpenPanel(props: {
  readonly activity: Activity;
  readonly what: Sealed['what'];
  readonly data: EngagementData;
}): ReactNode {
  const { activity, what, data } = props;
  const { options } = useRoom();
  const collecting = useCollecting<Sealed>(activity.id, what);
  const { sealed } = collecting;
  const [isPassing, setPassing] = useState(false);
  const [isClosing, setClosing] = useState(false);
  const close = useClose(activity, data);
  const roll = rollOf(data, activity);
  const asked = activity.voters.length;
  const done = sealed === null || sealed === undefined ? 0 : countIn(sealed);
  usePublish(buildCollectFrame(data, activity, { handedIn: done, asked }, { ...options, title: activity.title }));
  if (sealed === undefined) return <Loading />;
  // A reload in the middle of somebody's page goes on there: the facilitator must not come to see it.
  const hasPage = sealed?.turn !== null && sealed?.turn !== undefined;
  const pageOf = data.nameOf(sealed?.turn?.participant ?? null);
  return (
    <div className={styles['panel']}>
      <section>
        <h2>{m.collect.openState[what]}</h2>
        {what === 'notes' && activity.naming !== '' && <p>{m.collect.namingSettled[activity.naming]}</p>}
        <ProgressBar
          label={m.collect.roll}
          value={done}
          maxValue={Math.max(asked, 1)}
          valueLabel={m.collect.handedIn(done, asked)}
        />
        {sealed === null && <p className={styles['warning']}>{m.collect.lost}</p>}
        {sealed !== null && <p>{sumOf(sealed)}</p>}
        <RollState roll={roll} asked={asked} sealed={sealed} />
        {sealed !== null && <p>{m.collect.secret}</p>}
      </section>
      {sealed !== null && (
        <div className={styles['actions']}>
          <Button variant="primary" onPress={() => setPassing(true)}>
            {done === 0 && !hasPage ? m.collect.passRound : m.collect.goOn}
          </Button>
          <Button onPress={() => setClosing(true)}>{m.collect.close[what]}</Button>
        </div>
      )}
      {sealed !== null && <ByHand activity={activity} data={data} roll={roll} collecting={collecting} />}
      {sealed === null && (
        <div className={styles['actions']}>
          <Button onPress={() => setClosing(true)}>{m.collect.close[what]}</Button>
        </div>
      )}
      {isPassing && sealed !== null && (
        <PassRound
          activity={activity}
          data={data}
          roll={roll}
          collecting={collecting}
          onLeave={() => setPassing(false)}
        />
      )}
      {isClosing && (
        <ConfirmDialog
          title={m.collect.closeQuestion[what]}
          confirmLabel={m.collect.close[what]}
          body={
            <>
              {done < asked && <p>{m.collect.closeEarly(asked - done)}</p>}
              {hasPage && <p>{what === 'notes' ? m.collect.openPageNotes(pageOf) : m.collect.openPage(pageOf)}</p>}
              <p>{m.collect.closeFinal[what]}</p>
            </>
          }
          onConfirm={() => void close()}
          onClose={() => setClosing(false)}
        />
      )}
    </div>
  );
}

function countIn(sealed: Sealed): number {
  return sealed.what === 'votes' ? ballotsIn(sealed) : sealed.handedIn.length;
}

function sumOf(sealed: Sealed): string {
  if (sealed.what === 'notes') return m.collect.collected(sealed.notes.length);
  return sealed.what === 'votes' && sealed.onPaper > 0 ? m.collect.onPaper(sealed.onPaper) : '';
}

function RollState(props: {
  readonly roll: readonly RecordOf<'participant'>[];
  readonly asked: number;
  readonly sealed: Sealed | null;
}): ReactNode {
  const { roll, asked, sealed } = props;
  const removed = asked - roll.length;
  return (
    <>
      <ul className={styles['people']} aria-label={m.collect.roll}>
        {roll.map(({ id, name }) => {
          const isDone = sealed?.handedIn.includes(id) === true;
          const isOpen = sealed?.turn?.participant === id;
          return (
            <li key={id} data-done={isDone || undefined}>
              {isDone ? (
                <Check aria-hidden size={16} />
              ) : isOpen ? (
                <PenLine aria-hidden size={16} />
              ) : (
                <Clock3 aria-hidden size={16} />
              )}
              <bdi>{name}</bdi>
              <small>{isDone ? m.collect.done : isOpen ? m.collect.writing : m.collect.waiting}</small>
            </li>
          );
        })}
      </ul>
      {removed > 0 && <p>{m.collect.removed(removed)}</p>}
    </>
  );
}

// What comes in without the laptop going round: spoken words, slips, ballots and sheets of paper.
function ByHand(props: {
  readonly activity: Activity;
  readonly data: EngagementData;
  readonly roll: readonly RecordOf<'participant'>[];
  readonly collecting: Collecting<Sealed>;
}): ReactNode {
  const { collecting } = props;
  switch (collecting.sealed?.what) {
    case 'notes':
      return <NotesForSomebody {...props} collecting={collecting as never} />;
    case 'votes':
      return <PaperVotes {...props} collecting={collecting as never} />;
    case 'scores':
      return <PaperScores {...props} collecting={collecting as never} />;
    case undefined:
      return null;
  }
}

// One transaction: what was secret becomes what everybody may know, and the secret is gone.
function useClose(activity: Activity, data: EngagementData): () => Promise<void> {
  const { store } = useServices();
  const commit = useCommit();
  return async () => {
    const sealed = await readSealed(store.db, activity.id);
    const ports = { ids: store.ids, shuffle: fairShuffle, now: store.clock.now() };
    const changes = ((): Change[] => {
      switch (sealed?.what) {
        case 'notes':
          return revealNotes(activity, sealed, ports);
        case 'votes':
          return closeVote(data, activity, sealed, ports);
        case 'scores':
          return closeScores(data, activity, sealed, ports);
        case undefined:
          return [{ op: 'update', kind: 'activity', id: activity.id, set: { closedAt: ports.now } }];
      }
    })();
    await commit(changes, {
      action: sealed?.what === 'notes' ? 'reveal' : 'close',
      barrier: true,
      sealed: { activityId: activity.id, sealed: null },
    });
  };
}
