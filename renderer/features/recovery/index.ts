export { RecoveryScreen } from './recovery-screen.tsx';
export { RestoreScreen } from './restore-screen.tsx';
export { PlaceMissingScreen } from './place-missing-screen.tsx';
