export { AppLockSection } from './app-lock-section.tsx';
export { lockNow } from './lock-now.ts';
export { LockScreen } from './lock-screen.tsx';
export { useIsLockSet } from './use-is-lock-set.ts';
export { useAutoLock } from './use-auto-lock.ts';
