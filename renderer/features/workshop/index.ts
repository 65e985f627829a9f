export { MatrixBoard, SwotBoard } from './boards.tsx';
export { SessionScreen } from './session-screen.tsx';
export { WorkshopListScreen } from './workshop-list-screen.tsx';
export { WorkshopScreen } from './workshop-screen.tsx';
export { HandOn } from './collect/hand-on.tsx';
export { fairShuffle } from './collect/use-collect.ts';
export { PassGate } from './collect/pass-gate.tsx';
export { PrivateBody, PrivatePage, ScaleQuestion } from './collect/private-page.tsx';
