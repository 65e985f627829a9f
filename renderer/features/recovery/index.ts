export { RecoveryScreen } from './recovery-screen.tsx';
export { RestoreScreen } from './restore-screen.tsx';
