import type { ReactNode } from 'react';
import { Play, SkipForward, Square } from 'lucide-react';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { agendaState, beginActivity, DEFAULT_MINUTES, suggestCuts, timerTone } from '#shared/domain/workshop/agenda.ts';
import { updateRecord } from '#shared/domain/model/change.ts';
import { beginInWorkshop } from '#shared/domain/workshop/session.ts';
import { m } from '#shared/messages/messages.ts';
import { useCommit, useServices } from '#renderer/features/records/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import styles from './agenda.module.css';
import { SoundButton } from './chime.tsx';
import { useNow } from './use-now.ts';

/** Minutes that one press adds to what runs. */
const MORE_MINUTES = 5;

/** What runs now, what is left of it, and what to cut when the room is behind. */
export function AgendaClock(props: {
  readonly workshop: RecordOf<'workshop'>;
  readonly activities: readonly RecordOf<'activity'>[];
  /** Asked before an activity begins or ends; false keeps everything as it is. */
  readonly onBegin?: (next: RecordOf<'activity'> | null) => boolean;
}): ReactNode {
  const { workshop, activities } = props;
  const { store } = useServices();
  const commit = useCommit();
  const isRunning = activities.some(({ startedAt, endedAt }) => startedAt !== '' && endedAt === '');
  const state = agendaState(activities, useNow(isRunning));
  const seconds = (state.current?.minutes ?? DEFAULT_MINUTES) * 60;
  const tone = state.secondsLeft === null ? 'calm' : timerTone(state.secondsLeft, seconds);
  const begin = (next: RecordOf<'activity'> | null): void => {
    if (props.onBegin?.(next) === false) return;
    const now = store.clock.now();
    const changes =
      next === null ? beginActivity(activities, null, now) : beginInWorkshop(workshop, activities, next, now);
    void commit(changes, { action: 'begin' });
  };
  const extend = (activity: RecordOf<'activity'>): void =>
    void commit([updateRecord(activity, { minutes: (activity.minutes ?? DEFAULT_MINUTES) + MORE_MINUTES })]);
  const cuts = suggestCuts(activities, state.behind);
  const cut = (): void =>
    void commit(
      cuts.map(({ activity, minutes }) => updateRecord(activity, { minutes: (activity.minutes ?? minutes) - minutes })),
      { action: 'shorten', announce: true },
    );
  const words = m.workshop.clock;
  return (
    <div className={styles['clockBox']}>
      <div className={styles['clock']} data-tone={tone}>
        <div className={styles['now']}>
          {state.secondsLeft !== null && <strong role="timer">{words.left(state.secondsLeft)}</strong>}
          <span>
            <bdi>{state.current?.title ?? (state.next === null ? words.done : words.notRunning)}</bdi>
            <small>{[words.tone[tone], words.behind(state.behind)].filter((part) => part !== '').join(' · ')}</small>
          </span>
          <SoundButton />
        </div>
        <div className={styles['clockActions']}>
          {state.next !== null && (
            <Button
              variant="primary"
              icon={state.current === null ? <Play aria-hidden size={16} /> : <SkipForward aria-hidden size={16} />}
              onPress={() => begin(state.next)}
            >
              {state.current === null ? words.begin(state.next.title) : words.next(state.next.title)}
            </Button>
          )}
          {state.current !== null && (
            <Button onPress={() => state.current !== null && extend(state.current)}>{words.more(MORE_MINUTES)}</Button>
          )}
          {state.current !== null && (
            <Button icon={<Square aria-hidden size={16} />} onPress={() => begin(null)}>
              {words.end}
            </Button>
          )}
        </div>
        {state.behind > 0 && cuts.length > 0 && (
          <p className={styles['cut']}>
            {words.cut(cuts.map(({ activity, minutes }) => words.cutOf(activity.title, minutes)))}
            <Button size="small" onPress={cut}>
              {words.cutNow}
            </Button>
          </p>
        )}
      </div>
    </div>
  );
}
