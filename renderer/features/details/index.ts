export { RecordPeek } from './record-peek.tsx';
export { RemoveQuestion } from './remove-question.tsx';
