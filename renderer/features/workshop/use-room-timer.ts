import { useMemo } from 'react';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { activityEnd, DEFAULT_MINUTES } from '#shared/domain/workshop/agenda.ts';
import type { FrameTimer } from '#shared/domain/workshop/frame.ts';
import { useKept } from './use-kept.ts';

/** The countdown of what runs now, and whether the room sees it. */
export interface RoomTimer {
  /** Null while nothing runs. */
  readonly running: FrameTimer | null;
  /** What the room sees: nothing unless the facilitator shows it. */
  readonly shown: FrameTimer | null;
  readonly isShown: boolean;
  toggle(): void;
}

/** The running activity of the engagement as a countdown. `data` must hold the kind `activity`. */
export function useRoomTimer(data: EngagementData | undefined): RoomTimer {
  const [isShown, setShown] = useKept('timer', false);
  // The same for as long as nothing changes: boards are drawn again with another one.
  const running = useMemo(() => runningTimer(data?.all('activity') ?? []), [data]);
  return { running, shown: isShown ? running : null, isShown, toggle: () => setShown(!isShown) };
}

/** The countdown of what runs among these activities; null when nothing does. */
export function runningTimer(activities: readonly RecordOf<'activity'>[]): FrameTimer | null {
  const activity = activities.findLast(({ startedAt, endedAt }) => startedAt !== '' && endedAt === '');
  const endsAt = activity === undefined ? null : activityEnd(activity);
  if (activity === undefined || endsAt === null) return null;
  return { title: activity.title, endsAt, seconds: (activity.minutes ?? DEFAULT_MINUTES) * 60 };
}
