export { MatrixBoard } from './matrix-board.tsx';
export { SwotBoard } from './swot-board.tsx';
export { WorkshopListScreen } from './workshop-list-screen.tsx';
export { WorkshopScreen } from './workshop-screen.tsx';
