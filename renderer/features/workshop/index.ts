export { MatrixBoard, SwotBoard } from './boards.tsx';
export { SessionScreen } from './session-screen.tsx';
export { WorkshopListScreen } from './workshop-list-screen.tsx';
export { WorkshopScreen } from './workshop-screen.tsx';
