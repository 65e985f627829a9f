export { MonitoringScreen } from './monitoring-screen.tsx';
