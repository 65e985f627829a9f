export { AppLockSection } from './app-lock-section.tsx';
export { lockNow } from './lock-now.ts';
export { LockScreen } from './lock-screen.tsx';
export { useAutoLock } from './use-auto-lock.ts';
