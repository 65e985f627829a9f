import { useSyncExternalStore } from 'react';
import { useServices } from '#renderer/features/records/index.ts';

/** Whether the app lock is set, now and after every change. */
export function useIsLockSet(): boolean {
  const { lock } = useServices();
  return useSyncExternalStore(
    (listener) => lock?.onChange(listener) ?? (() => undefined),
    () => lock?.isSet === true,
  );
}
