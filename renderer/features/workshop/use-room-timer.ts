import { useState } from 'react';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { activityEnd, DEFAULT_MINUTES } from '#shared/domain/workshop/agenda.ts';
import type { FrameTimer } from '#shared/domain/workshop/frame.ts';

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
  const [isShown, setShown] = useState(false);
  const activity = data?.all('activity').findLast(({ startedAt, endedAt }) => startedAt !== '' && endedAt === '');
  const endsAt = activity === undefined ? null : activityEnd(activity);
  const running =
    activity === undefined || endsAt === null
      ? null
      : { title: activity.title, endsAt, seconds: (activity.minutes ?? DEFAULT_MINUTES) * 60 };
  return { running, shown: isShown ? running : null, isShown, toggle: () => setShown((shown) => !shown) };
}
