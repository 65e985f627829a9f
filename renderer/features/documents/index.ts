export { useWordExport, type WordExport } from './use-word-export.ts';
export { FigureView } from './figure-view.tsx';
