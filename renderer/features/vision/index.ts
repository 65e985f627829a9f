export { VisionScreen } from './vision-screen.tsx';
