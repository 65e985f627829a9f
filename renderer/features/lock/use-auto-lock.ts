import { useEffect } from 'react';
import { useServices, type Services } from '#renderer/features/records/index.ts';
import { lockNow, onLocked } from './lock-now.ts';
import { useIsLockSet } from './use-is-lock-set.ts';

const KEY = 'quarterdeck-lock-after';
const ACTIVE = 'quarterdeck-active-at';
const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const;
const LOOK_MS = 5_000;

/** Minutes without anybody after which the lock closes by itself. */
export const LOCK_AFTER_MINUTES = [5, 10, 30] as const;

/** What was chosen on this computer; ten minutes when nothing was. */
export function lockAfterMinutes(): number {
  const kept = Number(localStorage.getItem(KEY));
  return LOCK_AFTER_MINUTES.find((minutes) => minutes === kept) ?? 10;
}

export function setLockAfterMinutes(minutes: number): void {
  localStorage.setItem(KEY, String(minutes));
}

/** Locks by itself: after a time without anybody in any window, when the system says so, and with the other windows. */
export function useAutoLock(): void {
  const services = useServices();
  const isSet = useIsLockSet();
  useEffect(() => (isSet ? watch(services) : undefined), [isSet, services]);
}

function watch(services: Services): () => void {
  const lock = (): void => void lockNow(services).catch(reportError);
  let isRoomWatching = false;
  const begin = (): void => localStorage.setItem(ACTIVE, String(Date.now()));
  const isOver = (): boolean => Date.now() - activeAt() >= lockAfterMinutes() * 60_000;
  const note = (): void => {
    // Timers stand still while a computer sleeps: who wakes it is not taken for somebody who was there all the time.
    if (isOver() && !isRoomWatching) lock();
    // One note in a while is enough for times of minutes.
    else if (Date.now() - activeAt() > LOOK_MS) begin();
  };
  begin();
  for (const sign of SIGNS) addEventListener(sign, note, { passive: true, capture: true });
  const timer = setInterval(() => {
    // A room that watches counts as somebody, for the other windows too. A clock that was set back must not keep it open.
    if (isRoomWatching || Date.now() < activeAt()) begin();
    else if (isOver()) lock();
  }, LOOK_MS);
  const stops = [
    onLocked(services),
    services.host.keys.onLockAsked(lock),
    services.host.audience.onPresence((isOpen) => {
      isRoomWatching = isOpen;
    }),
  ];
  return () => {
    clearInterval(timer);
    for (const sign of SIGNS) removeEventListener(sign, note, { capture: true });
    for (const stop of stops) stop();
  };
}

function activeAt(): number {
  return Number(localStorage.getItem(ACTIVE) ?? 0);
}
